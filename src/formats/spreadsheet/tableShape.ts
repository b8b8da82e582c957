/** Detects the shape of a table: a row per role and skill, or a matrix. */
import { columnsOf, headingRow, type Mapping } from './columns';
import { matrixOf } from './matrix';
import type { Table } from '../cells/table';

/** `long`: a row per role and skill. `wide`: roles one way, skills the other, and levels in the cells. */
export type TableShape = 'long' | 'wide';

/** The shape of a table by its headings and cells. Undefined if it is neither. */
export function tableShapeOf(table: Table, mapping: Mapping = {}): TableShape | undefined {
  const matrix = matrixOf(table, mapping);
  if (matrix?.across === 'skills') return 'wide';
  if (longHeading(table, mapping) !== undefined) return 'long';
  return matrix?.holdsLevels ? 'wide' : undefined;
}

/** The row that names columns for roles, and for skills or enough other facts about roles. */
export function longHeading(table: Table, mapping: Mapping = {}): number | undefined {
  return headingRow(table.rows, (headings) => {
    const { at } = columnsOf(headings, mapping);
    return (at.has('role') || at.has('roleId')) && (at.has('skill') || at.has('skillId') || at.size >= 3);
  });
}
