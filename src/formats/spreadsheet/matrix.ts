/**
 * The layout of a matrix: skills down and roles across, or roles down and skills across. Columns and rows
 * that describe the skills ("Group", "Kind") or the roles ("Level", "Family", "Pay min") are known by name;
 * so is the row above the headings where it gathers them under groups.
 */
import { columnOf, columnsOf, type Column, type Mapping } from './columns';
import { LONGEST_LEVEL, MatrixCells } from './matrixCells';
import { cornerOf, hasJobsDown, headOf, namesSide, saysRoles, type Head } from './matrixHead';
import type { Table } from '../cells/table';

/** What can be said of a skill. */
export const OF_SKILL: ReadonlySet<Column> = new Set([
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

/** What can be said of a role. */
export const OF_ROLE: ReadonlySet<Column> = new Set([
  'roleId',
  'role',
  'shortTitle',
  'otherTitles',
  'family',
  'track',
  'level',
  'tags',
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
  /** The row of headings. */
  heading: number;
  /** The headings; a cell that is empty there and merged with the one above has that one's text. */
  headings: readonly string[];
  /** The column of names down the side. */
  side: number;
  /** Columns of what the headings name: those with levels in them. */
  columns: readonly number[];
  /** Columns that say more of what stands down the side, the names included. */
  bySide: ReadonlyMap<Column, number>;
  /** Rows that say more of what stands across, the headings included. */
  byHead: ReadonlyMap<Column, number>;
  /** The row above the headings that gathers them under groups; undefined where there is none. */
  band: number | undefined;
  cells: MatrixCells;
  /** False where the cells are mostly prose: such a table is not one of levels. */
  holdsLevels: boolean;
  /** Columns with a heading that are left out, because it means nothing here or the same as another. */
  unknown: readonly number[];
  twice: readonly { column: number; first: number }[];
}

/** The layout of a table as a matrix; undefined where no row reads as its headings. */
export function matrixOf(table: Table, mapping: Mapping = {}): Matrix | undefined {
  const head = headOf(table.rows, mapping);
  return head && (ofRolesDown(table, head, mapping) ?? ofSkillsDown(table, head, mapping));
}

/** Roles down: where a column is named for them, or the names down the side are more like jobs than the headings. */
function ofRolesDown(table: Table, { row: heading, headings }: Head, mapping: Mapping): Matrix | undefined {
  const { at, unknown, twice } = columnsOf(headings, mapping);
  if (namesSide(at, 'skill') || at.has('skillLevel')) return undefined;
  const isNamed = namesSide(at, 'role') || saysRoles(cornerOf(headings));
  if (!isNamed && (cornerOf(headings) !== '' || !hasJobsDown(table, heading))) return undefined;
  const side = at.get('role') ?? at.get('roleId') ?? 0;
  const bySide = new Map([...at].filter(([column]) => OF_ROLE.has(column)));
  bySide.set(bySide.has('roleId') && !bySide.has('role') ? 'roleId' : 'role', side);
  const byHead = rowsOf(table, heading, side, 'skill', mapping);
  const lengths = lengthsOf(table, byHead);
  const candidates = unknown.filter((column) => column !== side);
  const columns = candidates.filter((column) => shareOfShort(lengths.get(column)) >= 0.9);
  const cells = new MatrixCells(cellsOf(table, columns, byHead));
  // A row for each role with a column or two beside is a list of roles and no matrix.
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

/** Skills down, roles across. */
function ofSkillsDown(table: Table, { row: heading, headings }: Head, mapping: Mapping): Matrix | undefined {
  const { at } = columnsOf(headings, mapping);
  if (namesSide(at, 'role')) return undefined;
  const side = at.get('skill') ?? at.get('skillId') ?? 0;
  const byHead = rowsOf(table, heading, side, 'role', mapping);
  const lengths = lengthsOf(table, byHead);
  const bySide = new Map<Column, number>();
  const columns: number[] = [];
  const unknown: number[] = [];
  const twice: { column: number; first: number }[] = [];
  for (const [column, text] of headings.entries()) {
    const meaning = columnOf(text, mapping) ?? (isDescription(text) ? 'skillSummary' : undefined);
    if (column === side || text.trim() === '' || columnOf(text, mapping) === null) continue;
    const first = meaning && bySide.get(meaning);
    if (first !== undefined) twice.push({ column, first });
    else if (meaning && OF_SKILL.has(meaning)) bySide.set(meaning, column);
    // A heading with a meaning of another kind is no role, nor is one before the skill or above prose.
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

/** How many cells of a column hold text, and how many of them are short enough for a level. */
interface Lengths {
  all: number;
  short: number;
}

/** A column of nothing but empty cells is one of levels that are not given yet. */
function shareOfShort(lengths: Lengths | undefined): number {
  return lengths ? lengths.short / lengths.all : 1;
}

function isProse(lengths: Lengths | undefined): boolean {
  return shareOfShort(lengths) < 0.5;
}

/** The rows that hold levels: below the headings, and not describing what stands across. */
function* rowsBelow(table: Table, byHead: ReadonlyMap<Column, number>): Iterable<readonly string[]> {
  const described = new Set(byHead.values());
  // The headings describe as well, and stand first.
  for (let row = Math.min(...described) + 1; row < table.rows.length; row++)
    if (!described.has(row)) yield table.rows[row] ?? [];
}

/** By column. One pass over the cells there are: rows may be short and headings many. */
function lengthsOf(table: Table, byHead: ReadonlyMap<Column, number>): Map<number, Lengths> {
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
  byHead: ReadonlyMap<Column, number>,
): Iterable<string> {
  for (const row of rowsBelow(table, byHead))
    for (const column of columns) {
      if (column >= row.length) break;
      yield (row[column] ?? '').trim();
    }
}

/** A column before the names that has text and no heading groups them. */
function addUnnamedGroup(
  headings: readonly string[],
  lengths: ReadonlyMap<number, Lengths>,
  side: number,
  group: 'group' | 'family',
  bySide: Map<Column, number>,
): void {
  if (bySide.has(group)) return;
  for (let column = 0; column < side; column++)
    if ((headings[column] ?? '').trim() === '' && lengths.has(column)) {
      bySide.set(group, column);
      return;
    }
}

/** The rows below the headings that describe what stands across, by what is written at their side. */
function rowsOf(
  table: Table,
  heading: number,
  side: number,
  across: 'role' | 'skill',
  mapping: Mapping,
): Map<Column, number> {
  const kinds = across === 'role' ? OF_ROLE : OF_SKILL;
  const found = new Map<Column, number>([[across, heading]]);
  for (let row = heading + 1; row < table.rows.length; row++) {
    const meaning = columnOf(table.rows[row]?.[side] ?? '', mapping);
    if (meaning && kinds.has(meaning) && !found.has(meaning)) found.set(meaning, row);
  }
  return found;
}

/** A row right above the headings groups them where it names two groups or more. */
function bandOf(table: Table, heading: number, columns: readonly number[]): number | undefined {
  const row = table.rows[heading - 1] ?? [];
  const names = new Set(columns.map((column) => (row[column] ?? '').trim()).filter((text) => text !== ''));
  return names.size >= 2 ? heading - 1 : undefined;
}
