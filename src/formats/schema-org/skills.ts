/** Reads skills in schema.org's forms, a sentence, a list in a text or a defined term, one by one. */
import { plainLines } from './html';
import { propertiesOf, dereferenced, textOf, type JsonLdNode, type Value } from './nodes';
import { isRecord } from '../../model/validation/values';

export interface StatedSkill {
  /** A name, or a line that says which skill is required and how well. */
  line: string;
  /** True if the line is only the name of the skill. */
  named: boolean;
  code: string;
  url: string;
  summary: string;
  group: string;
  value: Value;
}

export interface StatedSkills {
  skills: StatedSkill[];
  unknown: { name: string | SkillsAfter; value: Value }[];
}

/** The rest of a text after its first `after` skills, which are the most that are read. */
export interface SkillsAfter {
  after: number;
}

/** A longer part between commas is a sentence. */
const LONGEST_PART = 60;
const MOST_WORDS = 6;
/** A text with more entries is not a list of skills. */
const MOST_SKILLS = 1_000;
const MOST_TEXT = 200_000;

export function statedSkills(given: Value, byId: ReadonlyMap<string, JsonLdNode>): StatedSkills {
  const one = dereferenced(given, byId);
  if (!isRecord(one.value)) {
    const text = textOf(one.value);
    const parts = partsOf(text.slice(0, MOST_TEXT));
    const lines = parts.slice(0, MOST_SKILLS);
    const rest = text.length > MOST_TEXT || parts.length > MOST_SKILLS;
    const empty = { named: false, code: '', url: '', summary: '', group: '', value: one };
    return lines.length === 0
      ? { skills: [], unknown: [{ name: 'value', value: one }] }
      : {
          skills: lines.map((line) => ({ ...empty, line })),
          unknown: rest ? [{ name: { after: MOST_SKILLS }, value: one }] : [],
        };
  }
  const known = new Map<string, string>();
  const unknown: StatedSkills['unknown'] = [];
  for (const [name, values] of propertiesOf(one)) {
    if (name === '@id') continue;
    for (const value of values) {
      const text = name === 'inDefinedTermSet' ? setName(dereferenced(value, byId)) : textOf(value.value);
      const isKnown = /^(?:name|description|termCode|url|sameAs|inDefinedTermSet)$/.test(name);
      if (!isKnown || text === '' || known.has(name)) unknown.push({ name, value });
      else known.set(name, text);
    }
  }
  const of = (name: string) => known.get(name) ?? '';
  const description = plainLines(of('description'))
    .map(({ text }) => text)
    .join('\n');
  const name = plainLines(of('name'))
    .map(({ text }) => text)
    .join(' ');
  const line = name || description || of('termCode');
  if (line === '') return { skills: [], unknown: [...unknown, { name: 'name', value: one }] };
  return {
    skills: [
      {
        line,
        named: name !== '' || description === '',
        code: of('termCode'),
        url: of('url') || of('sameAs'),
        summary: name === '' ? '' : description,
        group: of('inDefinedTermSet'),
        value: one,
      },
    ],
    unknown,
  };
}

function setName({ value }: Value): string {
  return isRecord(value) ? textOf(value['name']) || textOf(value['@id']) : textOf(value);
}

/** Items of a list, else parts between semicolons, else parts between commas if all are short, else lines. */
function partsOf(text: string): string[] {
  const lines = plainLines(text);
  return lines.flatMap(({ text: line, item }) => {
    if (item) return [line];
    const parts = splitOutside(line, ';');
    if (parts.length > 1) return parts;
    const names = splitOutside(line.replace(/\.$/, ''), ',');
    const short = names.every((part) => part.length <= LONGEST_PART && part.split(' ').length <= MOST_WORDS);
    return names.length > 1 && short ? names.map((part) => part.replace(/^(?:and|or) /i, '')) : [line];
  });
}

/** Parts between the separators outside brackets. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const here = text.charAt(at);
    if (here === '(' || here === '[') depth++;
    else if (here === ')' || here === ']') depth = Math.max(0, depth - 1);
    else if (here === sign && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}
