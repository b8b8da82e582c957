/**
 * The long table: a row per role and skill, with facts about the role or skill in further columns. Columns
 * are recognised by name (`columns.ts`) or mapped. A row with a skill and no role describes the skill. A row
 * with a value in the column "Ladder" gives a field of the ladder itself.
 */
import { isError, issue } from '../../model/validation/issue';
import type { ImportResult, SourceFile } from '../../model/ladder/proposal';
import { columnFaults, columnsOf, type ColumnKey, type Mapping } from './columns';
import { readCsv, restored } from '../cells/csv';
import type { Table } from '../cells/table';
import type { TableRecord } from './tableCells';
import { TableLadder, type LadderFacts, type TableTexts } from './tableLadder';
import { longHeading, tableShapeOf } from './tableShape';
import { content } from '../../model/validation/reasons';

export interface TableOptions extends LadderFacts {
  /** The meaning of columns that their headings do not give. */
  mapping?: Mapping;
}

/** True if one of the first rows names columns for roles, and for skills or other facts about roles. */
export function isLongTable(text: string, mapping?: Mapping): boolean {
  return tableShapeOf(readCsv('', text.slice(0, 100_000)), mapping) === 'long';
}

/**
 * Reads files into one ladder, in the order given. Never throws. `value` is undefined if nothing was found.
 */
export function readLongCsv(
  files: readonly SourceFile[],
  texts: TableTexts,
  options: TableOptions = {},
): ImportResult {
  return readLongTables(
    files.map(({ file, text }) => readCsv(file, text)),
    texts,
    options,
  );
}

/** Reads tables like `readLongCsv` reads files. */
function readLongTables(tables: readonly Table[], texts: TableTexts, options: TableOptions): ImportResult {
  const ladder = new TableLadder(texts, options);
  for (const table of tables) {
    ladder.report(table.issues);
    if (addLongTable(ladder, table, options.mapping) || table.issues.some(isError)) continue;
    const args = { file: table.file, expected: content('LONG_TABLE') };
    ladder.report([issue('IMPORT_UNRECOGNISED', [], args, table.place(0, 0))]);
  }
  return ladder.result(tables[0]?.file ?? '');
}

/** Adds the rows of one table to a ladder. False if no row names its columns. */
export function addLongTable(ladder: TableLadder, table: Table, mapping: Mapping | undefined): boolean {
  const heading = longHeading(table, mapping);
  if (heading === undefined) return false;
  const columns = columnsOf(table.rows[heading] ?? [], mapping);
  ladder.report(columnFaults(table, heading, columns));
  for (let row = heading + 1; row < table.rows.length && !ladder.isFull; row++) {
    const cells = table.rows[row] ?? [];
    if (cells.length === 0) continue;
    const record = recordOf(table, row, columns.at);
    const hasOwner = ['ladder', 'roleId', 'role', 'skillId', 'skill'] as const;
    if (hasOwner.some((column) => record.get(column) !== '')) ladder.add(record);
    else {
      const first = cells.findIndex((cell) => cell.trim() !== '');
      const args = { text: (cells[first] ?? '').trim().slice(0, 60) };
      ladder.report([issue('CSV_ROW_STRAY', [], args, table.place(row, first))]);
    }
  }
  return true;
}

function recordOf(table: Table, row: number, at: ReadonlyMap<ColumnKey, number>): TableRecord {
  const cells = table.rows[row] ?? [];
  return {
    // Called for every possible column, but a table has only a few.
    get: (column) => {
      const position = at.get(column);
      const cell = position === undefined ? '' : (cells[position] ?? '').trim();
      return cell.startsWith("'") ? restored(cell).trim() : cell;
    },
    place: (column) => table.place(row, at.get(column) ?? 0),
    has: (column) => at.has(column),
  };
}
