/**
 * A ladder document to a long table, which `readLongCsv` reads back. First the ladder's own fields, then a
 * row for each skill, then rows for each role: in the n-th of them its n-th requirement, pay band,
 * responsibility and move stand beside each other. What the table cannot hold is told, never dropped.
 */
import { NameIndex } from '../graph/names';
import type { DocumentPath } from '../model/issue';
import { ladderSchema, MOVE_LISTS, type LadderDocument, type RoleDocument } from '../model/ladder';
import { writeList, writeYes } from './cellValues';
import { COLUMNS, columnName, type Column } from './columns';
import { writeCsv } from './csv';
import { headRows } from './headRows';
import { readLongCsv } from './longCsv';

export interface LeftOut {
  path: DocumentPath;
  /** What the document says there; undefined where the table would say something of its own. */
  value: unknown;
}

export interface WrittenCsv {
  text: string;
  /** Every value that reading the text would not give back. Empty text and a note that is empty say nothing and do not count. */
  leftOut: LeftOut[];
}

type Row = Partial<Record<Column, string>>;

/** Writes the table and reads it once to find what it does not hold. */
export function writeLongCsv(document: LadderDocument): WrittenCsv {
  const skillNames = new NameIndex(document.skills);
  const nameOf = new Map(document.skills.map(({ id, name }) => [id, name]));
  const { skills: _skills, roles: _roles, schemaVersion: _version, ...head } = document;
  const rows: Row[] = [
    ...headRows(head).map(([ladder, value]): Row => ({ ladder, value })),
    ...document.skills.flatMap(skillRows),
    ...document.roles.flatMap((role) =>
      roleRows(role, (ref) => nameOf.get(skillNames.find(ref) ?? '') ?? ref),
    ),
  ];
  const used = (Object.keys(COLUMNS) as Column[]).filter(
    (column) => ALWAYS.has(column) || rows.some((row) => (row[column] ?? '') !== ''),
  );
  const text = writeCsv([
    used.map(columnName),
    ...rows.map((row) => used.map((column) => row[column] ?? '')),
  ]);
  return { text, leftOut: difference(document, text) };
}

/** Without these a table could not be told for one. */
const ALWAYS: ReadonlySet<Column> = new Set(['role', 'family', 'level', 'skill', 'skillLevel']);

function skillRows(skill: LadderDocument['skills'][number]): Row[] {
  const name: Row = { skillId: skill.id, skill: skill.name };
  const first: Row = {
    kind: skill.kind,
    group: skill.group ?? '',
    skillSummary: skill.summary ?? '',
    skillAliases: writeList(skill.aliases),
  };
  const indicators = Object.entries(skill.indicators).map(([step, indicator]): Row => ({ step, indicator }));
  const links = skill.links.map(({ title, url }): Row => ({ linkTitle: title, link: url }));
  return beside(name, [first], indicators, links);
}

function roleRows(role: RoleDocument, skillName: (ref: string) => string): Row[] {
  const { experience, education, responsibilities } = role;
  const name: Row = { roleId: role.id, role: role.title, family: role.family, level: role.level };
  const first: Row = {
    shortTitle: role.shortTitle ?? '',
    otherTitles: writeList(role.aliases),
    tags: writeList(role.tags),
    hat: role.hat ? 'yes' : '',
    summary: role.summary ?? '',
    source: role.source ?? '',
    leastYears: figure(experience.least),
    usualYears: figure(experience.usual),
    openEnded: writeYes(experience.openEnded),
    experienceNote: experience.note ?? '',
    education: education.minimum ?? '',
    preferredEducation: education.preferred ?? '',
    fieldOfStudy: writeList(education.fields),
  };
  const requirements = role.requirements.map(({ skill, level, weight, need, note, inferred }): Row => ({
    skillId: skill,
    skill: skillName(skill),
    skillLevel: String(level),
    weight: weight === 1 ? '' : figure(weight),
    need: need === 'required' ? '' : need,
    note: note ?? '',
    inferred: inferred ? 'yes' : '',
  }));
  const pay = role.pay.map((band): Row => ({
    payMin: figure(band.min),
    payMax: figure(band.max),
    payMid: figure(band.mid),
    currency: band.currency ?? '',
    period: band.period,
    region: band.region ?? '',
    payAsOf: band.asOf ?? '',
    paySource: band.source ?? '',
    payNote: band.note ?? '',
    estimate: writeYes(band.estimate),
    topCoded: writeYes(band.topCoded),
  }));
  const duties = (['primary', 'secondary'] as const).flatMap((kind) =>
    responsibilities[kind].map(({ title, text }): Row => ({
      duty: title,
      dutyText: text ?? '',
      dutyKind: kind,
    })),
  );
  const moves = MOVE_LISTS.flatMap((list) =>
    role[list].map((move): Row => {
      const { role: to, note } = typeof move === 'string' ? { role: move } : move;
      return { move: columnName(list).toLowerCase(), moveTo: to, moveNote: note ?? '' };
    }),
  );
  const preferred = experience.preferred.map((text): Row => ({ preferredExperience: text }));
  return beside(name, [first], requirements, pay, duties, moves, preferred);
}

/** As many rows as the longest list has, each with its name and the entries of one position. */
function beside(name: Row, ...lists: readonly (readonly Row[])[]): Row[] {
  const most = Math.max(...lists.map((list) => list.length));
  return Array.from(
    { length: most },
    (_, at) => Object.assign({}, name, ...lists.map((list) => list[at])) as Row,
  );
}

function figure(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** Compares the document with what the text gives back. */
function difference(document: LadderDocument, text: string): LeftOut[] {
  const back = ladderSchema.safeParse(readLongCsv([{ file: 'ladder.csv', text }]).value);
  if (!back.success) return [{ path: [], value: document }];
  const leftOut: LeftOut[] = [];
  compare(saying(document), saying(back.data), [], leftOut);
  return leftOut;
}

function compare(written: unknown, read: unknown, path: DocumentPath, leftOut: LeftOut[]): void {
  if (Object.is(written, read)) return;
  const isList = Array.isArray(written) && Array.isArray(read) && written.length === read.length;
  if (isList || (isRecord(written) && isRecord(read))) {
    const [a, b] = [entriesOf(written), entriesOf(read)];
    for (const key of new Set([...a.keys(), ...b.keys()]))
      compare(a.get(key), b.get(key), [...path, key], leftOut);
  } else leftOut.push({ path, value: written });
}

function entriesOf(value: unknown): Map<string | number, unknown> {
  return new Map<string | number, unknown>(
    Array.isArray(value) ? value.entries() : Object.entries(value as object),
  );
}

/** The value without empty text, and with a move that has no note as its title alone: both say the same. */
function saying(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(saying).filter((one) => one !== undefined);
  if (!isRecord(value)) return value === '' ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, one]): [string, unknown] => [key, saying(one)])
    .filter(([, one]) => one !== undefined);
  const [only, ...others] = entries;
  if (only?.[0] === 'role' && others.length === 0) return only[1];
  return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
