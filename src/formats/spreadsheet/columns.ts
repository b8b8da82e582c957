/**
 * The meaning of a table's columns, by their headings. The first name of each column is the one we write. The
 * others are what people and systems call it.
 */
import { NearestNames } from '../../graph/nearest';
import { titleKey } from '../../model/ladder/id';
import { issue, type Issue, type IssueCode } from '../../model/validation/issue';
import type { Table } from '../cells/table';

/** Every column of a long table, in the order it is written. */
export const COLUMN_HEADINGS = {
  // A field of the ladder itself: its path from 1, such as `levels.2.name`, and its value.
  ladder: ['Ladder'],
  value: ['Value'],
  roleId: ['Role id', 'role code', 'job code', 'job id', 'position id'],
  role: ['Role', 'role title', 'role name', 'title', 'job title', 'job', 'position', 'occupation', 'profile'],
  shortTitle: ['Short title', 'abbreviation'],
  otherTitles: ['Other titles', 'aliases', 'also known as', 'alternative titles'],
  family: [
    'Family',
    'job family',
    'role family',
    'career family',
    'lane',
    'discipline',
    'department',
    'function',
  ],
  track: ['Track', 'career track', 'career path', 'stream'],
  level: [
    'Level',
    'role level',
    'job level',
    'career level',
    'rung',
    'grade',
    'band',
    'seniority',
    'job grade',
  ],
  category: ['Work category', 'equal value group', 'pay group'],
  openings: ['Openings', 'vacancies', 'seats'],
  sameAs: ['Same as', 'role uri'],
  tags: ['Tags', 'keywords'],
  hat: ['Hat'],
  buildsOn: ['Builds on', 'based on', 'includes'],
  summary: ['Summary', 'role summary', 'role description', 'job description', 'role definition'],
  skillId: ['Skill id', 'skill code', 'element id', 'competency id'],
  skill: [
    'Skill',
    'skill name',
    'skills',
    'competency',
    'competence',
    'competencies',
    'capability',
    'element name',
  ],
  kind: ['Kind', 'skill kind', 'skill type', 'hard or soft', 'type'],
  group: ['Group', 'skill group', 'skill category', 'category', 'theme', 'skill family'],
  skillSummary: ['Skill summary', 'skill description', 'skill definition', 'competency description'],
  skillAliases: ['Skill aliases', 'other skill names'],
  skillSameAs: ['Skill same as', 'skill uri', 'concept uri'],
  step: ['Indicator of', 'indicator level'],
  indicator: ['Indicator', 'indicators', 'skill level description', 'behaviour', 'behavior', 'what it takes'],
  indicatorExamples: ['Indicator examples'],
  indicatorNot: ['Indicator is not'],
  linkTitle: ['Link title'],
  link: ['Link', 'url', 'learning link'],
  skillLevel: [
    'Skill level',
    'proficiency',
    'proficiency level',
    'required level',
    'level required',
    'target level',
    'expected level',
    'rating',
    'score',
  ],
  weight: ['Weight', 'importance', 'weighting'],
  need: ['Need', 'required', 'requirement', 'must have', 'required or preferred', 'necessity'],
  note: ['Note', 'notes', 'comment', 'comments'],
  inferred: ['Inferred'],
  payMin: ['Pay min', 'min pay', 'minimum pay', 'pay from', 'salary min', 'min salary', 'minimum salary'],
  payMax: ['Pay max', 'max pay', 'maximum pay', 'pay to', 'salary max', 'max salary', 'maximum salary'],
  payMid: ['Pay mid', 'mid pay', 'midpoint', 'median pay', 'salary mid'],
  currency: ['Currency', 'pay currency'],
  period: ['Period', 'pay period', 'per'],
  region: ['Region', 'pay region', 'location'],
  payAsOf: ['Pay as of', 'as of', 'pay date'],
  paySource: ['Pay source'],
  payNote: ['Pay note'],
  estimate: ['Pay estimate'],
  topCoded: ['Pay top coded'],
  payBasis: ['Pay basis', 'base or total'],
  payComponents: ['Pay components'],
  payReadOn: ['Pay read on'],
  payUrl: ['Pay address', 'pay url'],
  payMethod: ['Pay method'],
  duty: ['Responsibility', 'responsibilities'],
  dutyText: ['Responsibility text'],
  dutyKind: ['Responsibility kind'],
  leastYears: [
    'Least years',
    'years',
    'min years',
    'minimum years',
    'years of experience',
    'least years of experience',
  ],
  usualYears: ['Usual years', 'max years'],
  openEnded: ['Years open ended'],
  experienceNote: ['Experience note', 'experience'],
  preferredExperience: ['Preferred experience'],
  education: ['Education', 'minimum education'],
  preferredEducation: ['Preferred education'],
  fieldOfStudy: ['Field of study', 'fields of study'],
  move: ['Move', 'move kind'],
  moveTo: ['Move role', 'move to'],
  moveNote: ['Move note'],
  moveCriteria: ['Move criteria', 'promotion criteria'],
  observedCount: ['Observed moves'],
  observedPeriod: ['Observed period'],
  observedSource: ['Observed source'],
  entryFrom: ['Entry from', 'entered from', 'previous roles', 'previous role', 'from'],
  advancementTo: [
    'Advancement to',
    'advances to',
    'next role',
    'next roles',
    'promotion to',
    'progresses to',
    'moves',
  ],
  lateral: ['Lateral', 'lateral moves', 'lateral move', 'beside'],
  source: ['Source', 'role source'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type ColumnKey = keyof typeof COLUMN_HEADINGS;

/** The meaning of columns by their heading as written. null leaves a column out without an issue. */
export type Mapping = Readonly<Record<string, ColumnKey | null>>;

const BY_NAME: ReadonlyMap<string, ColumnKey> = new Map(
  (Object.keys(COLUMN_HEADINGS) as ColumnKey[]).flatMap((column) =>
    COLUMN_HEADINGS[column].map((name): [string, ColumnKey] => [titleKey(name), column]),
  ),
);

/** The heading under which a column is written. */
export function columnName(column: ColumnKey): string {
  return COLUMN_HEADINGS[column][0];
}

/** The written headings, by column. */
export const COLUMN_NAMES = Object.fromEntries(
  Object.entries(COLUMN_HEADINGS).map(([column, [name]]) => [column, name]),
  // Created from all columns, so every column has a heading.
) as Record<ColumnKey, string>;

/** The meaning of a heading: its mapping, else its name. Undefined if unknown, null if left out. */
export function columnOf(heading: string, mapping: Mapping = {}): ColumnKey | null | undefined {
  const written = heading.trim();
  if (Object.hasOwn(mapping, written)) return mapping[written];
  return BY_NAME.get(titleKey(written));
}

export interface ColumnPositions {
  /** Index of each recognised column. */
  at: ReadonlyMap<ColumnKey, number>;
  /** Indexes of columns with an unknown heading. */
  unknown: readonly number[];
  /** Indexes of columns with the same meaning as an earlier one, and the index of that one. */
  twice: readonly { column: number; first: number }[];
}

/** Reads a row of headings. */
export function columnsOf(headings: readonly string[], mapping: Mapping = {}): ColumnPositions {
  const at = new Map<ColumnKey, number>();
  const unknown: number[] = [];
  const twice: { column: number; first: number }[] = [];
  for (const [column, heading] of headings.entries()) {
    if (heading.trim() === '') continue;
    const meaning = columnOf(heading, mapping);
    if (meaning === null) continue;
    if (meaning === undefined) {
      unknown.push(column);
      continue;
    }
    const first = at.get(meaning);
    if (first === undefined) at.set(meaning, column);
    else twice.push({ column, first });
  }
  readBySide(headings, mapping, at, unknown);
  return { at, unknown, twice };
}

/** "Level" and "Description" belong to the skill after the skill's column, and to the role before it. */
function readBySide(
  headings: readonly string[],
  mapping: Mapping,
  at: Map<ColumnKey, number>,
  unknown: number[],
): void {
  const skill = at.get('skill');
  const level = at.get('level');
  const isMapped = level !== undefined && Object.hasOwn(mapping, (headings[level] ?? '').trim());
  if (skill !== undefined && level !== undefined && level > skill && !isMapped && !at.has('skillLevel')) {
    at.delete('level');
    at.set('skillLevel', level);
  }
  const index = unknown.findIndex((column) => /^(description|definition)$/i.test(headings[column] ?? ''));
  const description = unknown[index];
  if (description === undefined) return;
  const meaning = skill !== undefined && description > skill ? 'skillSummary' : 'summary';
  if (at.has(meaning)) return;
  at.set(meaning, description);
  unknown.splice(index, 1);
}

/** Rows in which headings are searched: some tables begin with a title and a date. */
const LAST_HEADING_ROW = 10;

/** The first row for which `isHeading` is true, or undefined. */
export function headingRow(
  rows: readonly (readonly string[])[],
  isHeading: (headings: readonly string[]) => boolean,
): number | undefined {
  const found = rows.slice(0, LAST_HEADING_ROW).findIndex(isHeading);
  return found < 0 ? undefined : found;
}

/** Issues for the columns that are left out because their heading is unknown or repeated. */
export function columnFaults(
  table: Table,
  row: number,
  { unknown, twice }: Pick<ColumnPositions, 'unknown' | 'twice'>,
): Issue[] {
  const headings = table.rows[row] ?? [];
  const names = new NearestNames(Object.values(COLUMN_HEADINGS).map(([name]) => name));
  const more = (fault: IssueCode, count: number, column: number): Issue[] => {
    if (count <= MOST_FAULTS) return [];
    const args = { file: table.file, count: count - MOST_FAULTS, fault };
    return [issue('IMPORT_FAULTS_MORE', [], args, table.place(row, column))];
  };
  return [
    ...unknown.slice(0, MOST_FAULTS).map((column) => {
      const heading = textOf(headings[column]);
      const [nearest] = names.find(heading, 1);
      const args = { column: heading, ...(nearest ? { nearest } : {}) };
      return issue('CSV_COLUMN_UNKNOWN', [], args, table.place(row, column));
    }),
    ...more('CSV_COLUMN_UNKNOWN', unknown.length, unknown[MOST_FAULTS] ?? 0),
    ...twice.slice(0, MOST_FAULTS).map(({ column, first }) => {
      const args = { column: textOf(headings[column]), first: textOf(headings[first]) };
      return issue('CSV_COLUMN_TWICE', [], args, table.place(row, column));
    }),
    ...more('CSV_COLUMN_TWICE', twice.length, twice[MOST_FAULTS]?.column ?? 0),
  ];
}

/** A table with this many unknown columns is of another kind. Further columns are not reported. */
const MOST_FAULTS = 100;

/** A heading as an issue shows it. */
function textOf(heading = ''): string {
  const text = heading.trim();
  return text.length > LONGEST_HEADING ? `${text.slice(0, LONGEST_HEADING)}…` : text;
}

const LONGEST_HEADING = 100;
