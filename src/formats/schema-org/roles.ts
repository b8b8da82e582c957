/** Reads occupations and job postings of any publisher into the roles of one ladder. */
import { titleKey } from '../../model/ladder/id';
import { FIELD_LIMITS, type LadderInput } from '../../model/ladder/ladder';
import {
  ladderText,
  PROPOSED_LEVELS,
  type LadderTexts,
  type ProposedFamily,
  type ProposedLevel,
} from '../../model/ladder/ladderTexts';
import type { PageProposal } from '../../model/ladder/proposal';
import { aliasPairs } from '../wording/aliases';
import { brief, hasText } from '../wording/names';
import { proposeFamily, proposeLevel } from '../wording/places';
import { SkillList } from './requirements';
import { describedRole, statedDuties } from './duties';
import { distinct, Facts } from './facts';
import { plainLine } from './html';
import { propertiesOf, dereferenced, textOf, type Graph, type JsonLdNode, type Value } from './nodes';
import { statedPay } from './pay';
import type { SchemaOrgIssues } from './report';
import { Ids, isId, keyOf } from '../wording/ids';
import { part, reason } from '../../model/validation/reasons';
import { isRecord } from '../../model/validation/values';

type Role = NonNullable<LadderInput['roles']>[number];
type Band = NonNullable<Role['pay']>[number];
type Properties = Map<string, Value[]>;

/** Further roles, or values of one property, are reported and not read. */
const MOST_ROLES = 10_000;
const MOST_VALUES = 2_000;

export class RolesReader {
  readonly #report: SchemaOrgIssues;
  readonly #places = new Map<string, Value>();
  readonly #proposals: PageProposal[] = [];
  readonly #sources: { id: string; title: string; url?: string }[] = [];
  readonly #texts: LadderTexts;
  readonly #skillList: SkillList;
  readonly #roles: Role[] = [];
  readonly #levels = new Set<ProposedLevel>();
  readonly #families = new Set<ProposedFamily>();
  readonly #ids = { role: new Ids(), source: new Ids() };
  readonly #titles = new Map<string, { id: string; file: string; uses: number }>();
  #file = '';
  #facts: Facts;

  constructor(report: SchemaOrgIssues, texts: LadderTexts) {
    this.#report = report;
    this.#texts = texts;
    this.#skillList = new SkillList(this.#places, texts);
    this.#facts = new Facts(report, new Map());
  }

  add(file: string, graph: Graph): void {
    this.#file = file;
    this.#facts = new Facts(this.#report, graph.byId);
    const source = this.#ids.source.make(file);
    this.#sources.push({ id: source, title: file.trim().slice(0, FIELD_LIMITS.line) || 'schema.org' });
    const room = Math.max(0, MOST_ROLES - this.#roles.length);
    for (const node of this.#report.within(graph.roles, room, 'Occupation') as readonly JsonLdNode[])
      this.#addRole(node, source);
  }

  result(): {
    value: LadderInput | undefined;
    places: ReadonlyMap<string, Value>;
    proposals: PageProposal[];
  } {
    const [first, second] = this.#roles;
    if (!first) return { value: undefined, places: this.#places, proposals: [] };
    const pairs = aliasPairs(distinctTitles(this.#roles), []);
    const idOf = new Map(this.#roles.map(({ id, title }) => [title, id]));
    for (const { a, b, reason } of pairs)
      this.#proposals.push({ kind: 'sameRole', roles: [idOf.get(a) ?? '', idOf.get(b) ?? ''], reason });
    const value: LadderInput = {
      id: second ? 'occupations' : first.id,
      title: second ? ladderText(this.#texts, 'occupations', { count: this.#roles.length }) : first.title,
      sources: this.#sources,
      levels: PROPOSED_LEVELS.filter((id) => this.#levels.has(id)).map((id) => ({
        id,
        name: this.#texts.levels[id],
      })),
      families: [...this.#families].map((id) => ({ id, name: this.#texts.families[id] })),
      skills: this.#skillList.skills,
      roles: this.#roles,
    };
    return { value, places: this.#places, proposals: this.#proposals };
  }

  #addRole(node: JsonLdNode, source: string): void {
    const type = node.types.find((one) => one === 'JobPosting') ?? 'Occupation';
    const own = propertiesOf(node);
    const occupations = this.#join(own);
    const taken = new Set<string>();
    const take = (...names: string[]) =>
      names.flatMap((name) => {
        taken.add(name);
        return this.#report.within(own.get(name) ?? [], MOST_VALUES, `${type} › ${name}`);
      });
    const titles = take('title', 'name').filter(({ value }) => hasText(textOf(value)));
    const { title, id } = this.#nameRole(titles[0], node, occupations[0], take('identifier', '@id'));
    const path = `roles ${this.#roles.length}`;
    this.#places.set(path, node);
    const text = (one: Value) => this.#facts.line(plainLine(textOf(one.value)), title, one);
    const tags = distinct([
      ...take('occupationalCategory').map((one) => this.#facts.category(one)),
      ...occupations,
    ]).filter(hasText);
    const level = proposeLevel(title);
    const family = proposeFamily(title, tags);
    this.#levels.add(level.id);
    this.#families.add(family.id);
    for (const [kind, place] of [
      ['level', level],
      ['family', family],
    ] as const) {
      const because = place.because === undefined ? {} : { because: place.because };
      const at = ['roles', this.#roles.length, kind];
      this.#proposals.push({ kind, path: at, role: id, value: place.id, ...because });
    }
    const described = take('description').map((one) => ({
      one,
      ...describedRole(this.#facts.markup(one, title)),
    }));
    const kept = described.map(({ summary }) => summary);
    const aliases = distinct([...titles.slice(1), ...take('alternateName')].map(text)).filter(
      (name) => hasText(name) && titleKey(name) !== titleKey(title),
    );
    const duties = [
      ...take('responsibilities').flatMap((one) =>
        this.#facts
          .texts(one, type)
          .flatMap(statedDuties)
          .map((line) => ({ one, line })),
      ),
      ...described.flatMap(({ one, duties: lines }) => lines.map((line) => ({ one, line }))),
    ];
    const competencies: Value[] = [];
    const education = [...take('educationRequirements'), ...take('qualifications')].flatMap((one) =>
      this.#facts.education(one, competencies),
    );
    const experience = this.#facts.experience(take('experienceRequirements'), type, title);
    const skills = [...take('skills'), ...competencies];
    const requirements = this.#skillList.requirements(skills, title, path, this.#facts);
    const pay = this.#pay(own, take, type, title, path);
    const primary = duties.map(({ one, line }, at) => {
      this.#places.set(`${path} responsibilities primary ${at}`, one);
      return this.#facts.duty(line, title, one);
    });
    const [url] = take('url').filter(({ value }) => /^https?:\/\//i.test(textOf(value)));
    const summary = this.#facts.prose(kept.filter(hasText).join('\n\n'), title, described[0]?.one ?? node);
    this.#roles.push({
      id,
      title,
      aliases,
      family: family.id,
      level: level.id,
      tags,
      ...(summary ? { summary } : {}),
      responsibilities: { primary, secondary: [] },
      requirements,
      pay: pay.map((band) => ({ ...band, source })),
      experience,
      education:
        education.length > 0
          ? { minimum: this.#facts.prose(distinct(education).join('\n'), title, node) }
          : {},
      source: url ? this.#source(url, title) : source,
    });
    this.#report.unknown(type, own, taken);
  }

  /**
   * Adds what an occupation inside a posting gives and the posting does not. Returns its names, which become
   * tags of the role.
   */
  #join(own: Properties): string[] {
    const names: string[] = [];
    for (const given of own.get('relevantOccupation') ?? []) {
      const one = dereferenced(given, this.#facts.byId);
      const inner = propertiesOf(one);
      const name = isRecord(one.value) ? textOf(inner.get('name')?.[0]?.value) : textOf(one.value);
      if (hasText(name)) names.push(this.#facts.line(plainLine(name), name, one));
      // An occupation that is a node of its own becomes a separate role.
      if (one !== given) continue;
      for (const [key, values] of inner) {
        if (key === 'name' || key === '@id' || key === 'identifier') continue;
        const united = key === 'occupationalCategory' || key === 'skills';
        if (!own.has(key)) own.set(key, values);
        else if (united) own.set(key, [...(own.get(key) ?? []), ...values]);
        else
          for (const value of values)
            this.#report.leftOut(`relevantOccupation › ${key}`, reason('POSTING_SAYS'), value);
      }
    }
    own.delete('relevantOccupation');
    return names;
  }

  #nameRole(
    title: Value | undefined,
    node: JsonLdNode,
    occupation: string | undefined,
    ids: readonly Value[],
  ) {
    const stem = this.#file
      .replace(/^.*[/\\]/, '')
      .replace(/\.[a-z]{1,6}$/i, '')
      .replace(/[-_\s]+/g, ' ')
      .trim();
    const fallback = occupation ?? (hasText(stem) ? stem : this.#texts.untitledRole);
    const read = title ? plainLine(textOf(title.value)) : '';
    const printed = this.#facts.line(hasText(read) ? read : fallback, '', title ?? node);
    if (!hasText(read)) this.#facts.addIssue('PAGE_UNTITLED', { file: this.#file, title: printed }, node);
    const twin = this.#titles.get(keyOf(printed));
    let named = printed;
    if (twin) {
      do named = `${printed.slice(0, FIELD_LIMITS.line - 12)} (${++twin.uses})`;
      while (this.#titles.has(keyOf(named)));
    }
    const wanted = ids.map((one) => idIn(one)).find((id) => id !== undefined);
    const valid = wanted !== undefined && this.#ids.role.take(wanted);
    const id = valid ? wanted : this.#ids.role.make(named);
    if (!valid) for (const one of ids) this.#report.leftOut('identifier', reason('ID_NOT_FREE'), one);
    this.#titles.set(keyOf(named), { id, file: this.#file, uses: 1 });
    if (twin) {
      this.#facts.addIssue('PAGE_TITLE_TWICE', { title: printed, named, file: twin.file }, title ?? node);
      this.#proposals.push({ kind: 'sameRole', roles: [twin.id, id], reason: 'sameTitle' });
    }
    return { title: named, id };
  }

  #pay(
    own: Properties,
    take: (...names: string[]) => Value[],
    type: string,
    role: string,
    path: string,
  ): Band[] {
    const currency = textOf(take('salaryCurrency')[0]?.value) || undefined;
    const amounts = take('baseSalary', 'estimatedSalary');
    const bands: Band[] = [];
    const where = take('occupationLocation', 'jobLocation');
    const region = distinct(where.map((one) => this.#facts.region(one)))
      .filter(hasText)
      .join('; ');
    const posted = textOf(own.get('datePosted')?.[0]?.value);
    const asOf = /^\d{4}-\d{2}-\d{2}/.exec(posted)?.[0];
    for (const given of amounts) {
      const one = dereferenced(given, this.#facts.byId);
      const { band, assumed, unknown } = statedPay(one, currency, this.#texts);
      for (const { name, value } of unknown) this.#report.property('MonetaryAmount', name, value);
      const text = brief(isRecord(one.value) ? JSON.stringify(one.value).slice(0, 200) : textOf(one.value));
      if (!band) {
        this.#report.leftOut(part('PAY_OF_TYPE', { type }), reason('NO_BAND', { text }), one);
        continue;
      }
      if (assumed.length > 0) this.#facts.addIssue('PAGE_PAY_ASSUMED', { role, text, assumed }, one);
      if (asOf !== undefined) take('datePosted');
      this.#places.set(`${path} pay ${bands.length}`, one);
      const { note, ...figures } = band;
      bands.push({
        ...(asOf === undefined ? {} : { asOf }),
        ...figures,
        ...(region === '' ? {} : { region: this.#facts.line(region, role, one) }),
        ...(note === undefined ? {} : { note: this.#facts.prose(plainLine(note), role, one) }),
      });
    }
    if (bands.length === 0)
      for (const one of where)
        this.#report.leftOut(part('LOCATION_OF_TYPE', { type }), reason('REGION_WITHOUT_PAY'), one);
    return bands;
  }

  #source(url: Value, title: string): string {
    const address = textOf(url.value);
    const id = this.#ids.source.make(title);
    this.#sources.push({ id, title, ...(address.length <= 2_000 ? { url: address } : {}) });
    return id;
  }
}

/** A valid id in an identifier, or at the end of an address. */
function idIn({ value }: Value): string | undefined {
  const text = isRecord(value) ? textOf(value['value']) : textOf(value);
  const last = text.startsWith('_:') ? '' : (/(?:^|[/#])([^/#?]+)\/?$/.exec(text.slice(-200))?.[1] ?? '');
  return isId(last) ? last : undefined;
}

function distinctTitles(roles: readonly Role[]): string[] {
  return [...new Map(roles.map(({ title }) => [titleKey(title), title])).values()];
}
