/**
 * The layout of a matrix: skills in rows and roles in columns, or the reverse. Columns and rows that describe
 * the skills ("Group", "Kind") or the roles ("Level", "Family", "Pay min") are recognised by name. So is a
 * row of groups above the headings.
 */
import { columnOf, columnsOf, type ColumnKey, type Mapping } from './columns';
import { LONGEST_LEVEL, MatrixCells } from './matrixCells';
import { cornerOf, hasJobsDown, headOf, namesSide, namesRoles, type MatrixHead } from './matrixHead';
import type { Table } from '../cells/table';

/** Columns that can describe a skill. */
export const OF_SKILL: ReadonlySet<ColumnKey> = new Set([
  'skillId',
  'skill',
  'kind',
  'group',
  'skillSummary',
  'skillAliases',
  'linkTitle',
  'link',
  'weight',
  'need',
]);

/** Columns that can describe a role. */
export const OF_ROLE: ReadonlySet<ColumnKey> = new Set([
  'roleId',
  'role',
  'shortTitle',
  'otherTitles',
  'family',
  'track',
  'level',
  'tags',
  'buildsOn',
  'summary',
  'payMin',
  'payMax',
  'payMid',
  'currency',
  'period',
  'region',
  'payAsOf',
  'payNote',
  'leastYears',
  'usualYears',
  'education',
  'entryFrom',
  'advancementTo',
  'lateral',
]);

export interface Matrix {
  /** What the headings name. */
  across: 'roles' | 'skills';
  /** Index of the row of headings. */
  heading: number;
  /** The headings. An empty cell that is merged with the one above has its text. */
  headings: readonly string[];
  /** Index of the column with the names of the rows. */
  side: number;
  /** Indexes of the columns with levels. */
  columns: readonly number[];
  /** Columns that describe the rows, including their names. */
  bySide: ReadonlyMap<ColumnKey, number>;
  /** Rows that describe the columns, including their headings. */
  byHead: ReadonlyMap<ColumnKey, number>;
  /** The row of groups above the headings. Undefined if there is none. */
  band: number | undefined;
  cells: MatrixCells;
  /** False if most cells are prose. Such a table is not a matrix of levels. */
  holdsLevels: boolean;
  /** Columns that are left out because their heading is unknown or repeated. */
  unknown: readonly number[];
  twice: readonly { column: number; first: number }[];
}

/** The layout of a table as a matrix. Undefined if no row of headings is found. */
export function matrixOf(table: Table, mapping: Mapping = {}): Matrix | undefined {
  const head = headOf(table.rows, mapping);
  return head && (ofRolesDown(table, head, mapping) ?? ofSkillsDown(table, head, mapping));
}

/**
 * Roles in rows: if a column is named for roles, or if the names of the rows are more like jobs than the
 * headings.
 */
function ofRolesDown(
  table: Table,
  { row: heading, headings }: MatrixHead,
  mapping: Mapping,
): Matrix | undefined {
  const { at, unknown, twice } = columnsOf(headings, mapping);
  if (namesSide(at, 'skill') || at.has('skillLevel')) return undefined;
  const isNamed = namesSide(at, 'role') || namesRoles(cornerOf(headings));
  if (!isNamed && (cornerOf(headings) !== '' || !hasJobsDown(table, heading))) return undefined;
  const side = at.get('role') ?? at.get('roleId') ?? 0;
  const bySide = new Map([...at].filter(([column]) => OF_ROLE.has(column)));
  bySide.set(bySide.has('roleId') && !bySide.has('role') ? 'roleId' : 'role', side);
  const byHead = rowsOf(table, heading, side, 'skill', mapping);
  const lengths = lengthsOf(table, byHead);
  const candidates = unknown.filter((column) => column !== side);
  const columns = candidates.filter((column) => shareOfShort(lengths.get(column)) >= 0.9);
  const cells = new MatrixCells(cellsOf(table, columns, byHead));
  // A row per role with only a column or two beside it is a list of roles, not a matrix.
  if (!cells.areLevels || columns.length < (at.size >= 3 ? 2 : 1)) return undefined;
  addUnnamedGroup(headings, lengths, side, 'family', bySide);
  return {
    across: 'skills',
    heading,
    headings,
    side,
    columns,
    bySide,
    byHead,
    band: bandOf(table, heading, columns),
    cells,
    holdsLevels: true,
    unknown: candidates.filter((column) => shareOfShort(lengths.get(column)) < 0.9),
    twice,
  };
}

/** Skills in rows, roles in columns. */
function ofSkillsDown(
  table: Table,
  { row: heading, headings }: MatrixHead,
  mapping: Mapping,
): Matrix | undefined {
  const { at } = columnsOf(headings, mapping);
  if (namesSide(at, 'role')) return undefined;
  const side = at.get('skill') ?? at.get('skillId') ?? 0;
  const byHead = rowsOf(table, heading, side, 'role', mapping);
  const lengths = lengthsOf(table, byHead);
  const bySide = new Map<ColumnKey, number>();
  const columns: number[] = [];
  const unknown: number[] = [];
  const twice: { column: number; first: number }[] = [];
  for (const [column, text] of headings.entries()) {
    const meaning = columnOf(text, mapping) ?? (isDescription(text) ? 'skillSummary' : undefined);
    if (column === side || text.trim() === '' || columnOf(text, mapping) === null) continue;
    const first = meaning && bySide.get(meaning);
    if (first !== undefined) twice.push({ column, first });
    else if (meaning && OF_SKILL.has(meaning)) bySide.set(meaning, column);
    // A heading with another meaning is not a role, nor is one before the skill or above prose.
    else if (meaning || column < side || isProse(lengths.get(column))) unknown.push(column);
    else columns.push(column);
  }
  bySide.set(at.has('skillId') && !at.has('skill') ? 'skillId' : 'skill', side);
  addUnnamedGroup(headings, lengths, side, 'group', bySide);
  const cells = new MatrixCells(cellsOf(table, columns, byHead));
  return {
    across: 'roles',
    heading,
    headings,
    side,
    columns,
    bySide,
    byHead,
    band: bandOf(table, heading, columns),
    cells,
    holdsLevels: cells.short >= 0.9,
    unknown,
    twice,
  };
}

function isDescription(heading: string): boolean {
  return /^(description|definition)$/i.test(heading.trim());
}

/** How many cells of a column have text, and how many of them are short enough for a level. */
interface Lengths {
  all: number;
  short: number;
}

/** A column of empty cells counts as levels that are not filled in yet. */
function shareOfShort(lengths: Lengths | undefined): number {
  return lengths ? lengths.short / lengths.all : 1;
}

function isProse(lengths: Lengths | undefined): boolean {
  return shareOfShort(lengths) < 0.5;
}

/** The rows with levels: below the headings, without the rows that describe the columns. */
function* rowsBelow(table: Table, byHead: ReadonlyMap<ColumnKey, number>): Iterable<readonly string[]> {
  const described = new Set(byHead.values());
  // The headings are the first of the describing rows.
  for (let row = Math.min(...described) + 1; row < table.rows.length; row++)
    if (!described.has(row)) yield table.rows[row] ?? [];
}

/** By column. One pass over existing cells only, because rows can be short and headings many. */
function lengthsOf(table: Table, byHead: ReadonlyMap<ColumnKey, number>): Map<number, Lengths> {
  const found = new Map<number, Lengths>();
  for (const row of rowsBelow(table, byHead))
    for (const [column, cell] of row.entries()) {
      const text = cell.trim();
      if (text === '') continue;
      const lengths = found.get(column) ?? { all: 0, short: 0 };
      lengths.all++;
      if (text.length <= LONGEST_LEVEL) lengths.short++;
      found.set(column, lengths);
    }
  return found;
}

function* cellsOf(
  table: Table,
  columns: readonly number[],
  byHead: ReadonlyMap<ColumnKey, number>,
): Iterable<string> {
  for (const row of rowsBelow(table, byHead))
    for (const column of columns) {
      if (column >= row.length) break;
      yield (row[column] ?? '').trim();
    }
}

/** Uses a column before the names that has text but no heading as the groups of the rows. */
function addUnnamedGroup(
  headings: readonly string[],
  lengths: ReadonlyMap<number, Lengths>,
  side: number,
  group: 'group' | 'family',
  bySide: Map<ColumnKey, number>,
): void {
  if (bySide.has(group)) return;
  for (let column = 0; column < side; column++)
    if ((headings[column] ?? '').trim() === '' && lengths.has(column)) {
      bySide.set(group, column);
      return;
    }
}

/** The rows below the headings that describe the columns, by the text at their start. */
function rowsOf(
  table: Table,
  heading: number,
  side: number,
  across: 'role' | 'skill',
  mapping: Mapping,
): Map<ColumnKey, number> {
  const kinds = across === 'role' ? OF_ROLE : OF_SKILL;
  const found = new Map<ColumnKey, number>([[across, heading]]);
  for (let row = heading + 1; row < table.rows.length; row++) {
    const meaning = columnOf(table.rows[row]?.[side] ?? '', mapping);
    if (meaning && kinds.has(meaning) && !found.has(meaning)) found.set(meaning, row);
  }
  return found;
}

/** A row directly above the headings is a row of groups if it names at least two. */
function bandOf(table: Table, heading: number, columns: readonly number[]): number | undefined {
  const row = table.rows[heading - 1] ?? [];
  const names = new Set(columns.map((column) => (row[column] ?? '').trim()).filter((text) => text !== ''));
  return names.size >= 2 ? heading - 1 : undefined;
}
