/** Finds the row of headings of a matrix, and what it says about the names of the rows. */
import { columnsOf, headingRow, type ColumnKey, type Mapping } from './columns';
import { rankOf } from '../wording/proposeOrder';
import type { Table } from '../cells/table';

/** Words of job titles. They show where the roles are in a matrix without headings for them. */
const JOB =
  /\b(engineer|developer|manager|analyst|designer|architect|consultant|administrator|scientist|officer|specialist|technician|tester|owner|programmer|writer|researcher|coordinator|executive)s?\b/i;

/** Levels as organisations number them: "L3", "IC4", "P2". */
const RUNG = /^(l|ic|p|m|e|g|grade|level) ?\d{1,2}$/i;

/** The row of headings, and the headings. A cell merged with the row above has its text. */
export interface MatrixHead {
  row: number;
  headings: readonly string[];
}

/**
 * The first row that names its side, else the first with an empty corner. If the row below has more names,
 * and its corner is empty or the same, that is the row of headings and the upper row has its groups.
 */
export function headOf(rows: Table['rows'], mapping: Mapping): MatrixHead | undefined {
  const row =
    headingRow(rows, (one) => namesOf(one).size >= 1 && namesItsSide(one, mapping)) ??
    headingRow(rows, (one) => namesOf(one).size >= 2 && isBare(one, mapping));
  if (row === undefined) return undefined;
  const [upper, lower] = [rows[row] ?? [], rows[row + 1] ?? []];
  const goesOn = cornerOf(lower) === '' || cornerOf(lower) === cornerOf(upper);
  const hasGaps = lower.some((text, at) => {
    const above = (upper[at] ?? '').trim();
    return at > 0 && text.trim() !== '' && (above === '' || above === (upper[at - 1] ?? '').trim());
  });
  if (!goesOn || !hasGaps || namesOf(lower).size <= namesOf(upper).size) return { row, headings: upper };
  const width = Math.max(upper.length, lower.length);
  const headings = Array.from(
    { length: width },
    (_, at) => ((lower[at] ?? '').trim() ? lower[at] : upper[at]) ?? '',
  );
  return { row: row + 1, headings };
}

/** The distinct names of a row after its corner. */
function namesOf(row: readonly string[]): Set<string> {
  return new Set(
    row
      .slice(1)
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  );
}

function namesItsSide(row: readonly string[], mapping: Mapping): boolean {
  const { at } = columnsOf(row, mapping);
  if (namesSide(at, 'skill') || namesSide(at, 'role'))
    return namesSide(at, 'skill') !== namesSide(at, 'role');
  return namesSkills(cornerOf(row)) || namesRoles(cornerOf(row));
}

function isBare(row: readonly string[], mapping: Mapping): boolean {
  const { at } = columnsOf(row, mapping);
  return row.length > 1 && cornerOf(row) === '' && !namesSide(at, 'skill') && !namesSide(at, 'role');
}

/** True if a heading names the skills or the roles. */
export function namesSide(at: ReadonlyMap<ColumnKey, number>, side: 'skill' | 'role'): boolean {
  return at.has(side) || at.has(side === 'skill' ? 'skillId' : 'roleId');
}

export function cornerOf(headings: readonly string[]): string {
  return (headings[0] ?? '').trim();
}

/** True if the corner names the roles. If it names both sides, the first name is for the rows. */
export function namesRoles(corner: string): boolean {
  return /^(roles?|jobs?|job titles?|positions?|titles?|profiles?)\b/i.test(corner);
}

function namesSkills(corner: string): boolean {
  return !namesRoles(corner) && /skill|compet|capab/i.test(corner);
}

/** True if the names of the rows are more like job titles than the headings are. */
export function hasJobsDown(table: Table, heading: number): boolean {
  const names = table.rows.slice(heading + 1, heading + 1 + MOST_NAMES).map(([name]) => (name ?? '').trim());
  const headings = (table.rows[heading] ?? []).slice(1, 1 + MOST_NAMES).map((text) => text.trim());
  return shareOfJobs(names) > shareOfJobs(headings);
}

const MOST_NAMES = 100;

function shareOfJobs(names: readonly string[]): number {
  const filled = names.filter((name) => name !== '');
  const jobs = filled.filter((name) => JOB.test(name) || RUNG.test(name) || rankOf(name).word !== undefined);
  return filled.length === 0 ? 0 : jobs.length / filled.length;
}
