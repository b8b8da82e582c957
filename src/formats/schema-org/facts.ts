/**
 * Texts, education, experience and places of one file's roles, within the limits of the document's schema.
 */
import { issue, type IssueArgs, type IssueCode } from '../../model/validation/issue';
import { FIELD_LIMITS, type LadderInput } from '../../model/ladder/ladder';
import { brief, clip, hasText, titledItem } from '../wording/names';
import { readYears } from '../wording/pay';
import { plainLine, plainLines } from './html';
import { placeOf, propertiesOf, dereferenced, textOf, type JsonLdNode, type Value } from './nodes';
import type { SchemaOrgIssues } from './report';
import { isRecord } from '../../model/validation/values';

type Role = NonNullable<LadderInput['roles']>[number];
type Duty = NonNullable<NonNullable<Role['responsibilities']>['primary']>[number];

/** Ten times the limit of a field, because markup takes space. */
const MOST_MARKUP = 200_000;

export class Facts {
  readonly report: SchemaOrgIssues;
  readonly byId: ReadonlyMap<string, JsonLdNode>;

  constructor(report: SchemaOrgIssues, byId: ReadonlyMap<string, JsonLdNode>) {
    this.report = report;
    this.byId = byId;
  }

  /** The text of a value with its markup, up to the limit for markup. */
  markup(one: Value, role: string): string {
    const text = textOf(one.value);
    if (text.length <= MOST_MARKUP) return text;
    this.addIssue('PAGE_TEXT_CUT', { role, limit: MOST_MARKUP, text: brief(text) }, one);
    return text.slice(0, MOST_MARKUP);
  }

  /** A category as text, or as a code with its name. */
  category(one: Value): string {
    const { value } = dereferenced(one, this.byId);
    if (!isRecord(value)) return this.line(plainLine(textOf(value)), '', one);
    const words = [textOf(value['codeValue']) || textOf(value['termCode']), textOf(value['name'])].filter(
      hasText,
    );
    if (words.length === 0) this.report.property('occupationalCategory', 'value', one);
    return this.line(words.join(' '), '', one);
  }

  /** The text of a value, or the names and descriptions of its node. Any other value is reported. */
  texts(given: Value, owner: string): string[] {
    const one = dereferenced(given, this.byId);
    if (!isRecord(one.value)) {
      const text = this.markup(one, owner);
      if (text === '') this.report.property(owner, 'value', one);
      return text === '' ? [] : [text];
    }
    const properties = propertiesOf(one);
    this.report.unknown(owner, properties, new Set(['name', 'description', '@id']));
    return [...(properties.get('name') ?? []), ...(properties.get('description') ?? [])]
      .map(({ value }) => textOf(value))
      .filter(hasText);
  }

  education(given: Value, competencies: Value[]): string[] {
    const one = dereferenced(given, this.byId);
    if (!isRecord(one.value)) return this.texts(one, 'educationRequirements').flatMap(linesOf);
    const properties = propertiesOf(one);
    const named = ['name', 'credentialCategory', 'educationalLevel', 'description'];
    this.report.unknown(
      'EducationalOccupationalCredential',
      properties,
      new Set([...named, 'competencyRequired', '@id']),
    );
    competencies.push(...(properties.get('competencyRequired') ?? []));
    const words = named.flatMap((name) =>
      (properties.get(name) ?? []).flatMap((value) => this.texts(value, name)),
    );
    return words.flatMap(linesOf);
  }

  experience(values: readonly Value[], type: string, role: string): Role['experience'] {
    const notes: string[] = [];
    let least: number | undefined;
    for (const given of values) {
      const one = dereferenced(given, this.byId);
      const properties = propertiesOf(one);
      const months = Number(textOf(properties.get('monthsOfExperience')?.[0]?.value) || NaN);
      const isSound = months >= 0 && months <= FIELD_LIMITS.years * 12;
      if (isSound) least ??= months / 12;
      if (isRecord(one.value)) {
        const known = ['name', 'description', '@id', ...(isSound ? ['monthsOfExperience'] : [])];
        this.report.unknown('OccupationalExperienceRequirements', properties, new Set(known));
        for (const name of ['name', 'description'])
          notes.push(...(properties.get(name) ?? []).flatMap((value) => linesOf(textOf(value.value))));
      } else notes.push(...this.texts(one, type).flatMap(linesOf));
    }
    const note = notes.length > 0 && values[0] ? this.prose(distinct(notes).join('\n'), role, values[0]) : '';
    const read = least === undefined ? readYears(note.slice(0, FIELD_LIMITS.line)) : { least };
    const years = read && read.least <= FIELD_LIMITS.years ? read : {};
    return { ...years, ...(note ? { note } : {}), preferred: [] };
  }

  duty(line: string, role: string, at: Value): Duty {
    const { title, text } = titledItem(line);
    return text === undefined ? { title } : { title, text: this.prose(text, role, at) };
  }

  /** The name of a place, or its address from the smallest to the largest part. */
  region(given: Value): string {
    const { value } = dereferenced(given, this.byId);
    if (!isRecord(value)) return plainLine(textOf(value));
    const address = isRecord(value['address']) ? value['address'] : value;
    const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((field) => {
      const part = address[field];
      return isRecord(part) ? textOf(part['name']) : textOf(part);
    });
    return parts.some(hasText)
      ? parts.filter(hasText).join(', ')
      : textOf(value['name']) || textOf(value['address']);
  }

  line(text: string, role: string, at: Value): string {
    return this.#within(text, FIELD_LIMITS.line, role, at);
  }

  prose(text: string, role: string, at: Value): string {
    return this.#within(text, FIELD_LIMITS.text, role, at);
  }

  #within(text: string, limit: number, role: string, at: Value): string {
    const whole = text.trim();
    if (whole.length <= limit) return whole;
    this.addIssue('PAGE_TEXT_CUT', { role, limit, text: brief(whole) }, at);
    return clip(whole, limit);
  }

  addIssue<C extends IssueCode>(code: C, args: IssueArgs[C], at: Value): void {
    this.report.issues.push(issue(code, [], args, placeOf(at)));
  }
}

function linesOf(text: string): string[] {
  return plainLines(text).map(({ text: line }) => line);
}

export function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
