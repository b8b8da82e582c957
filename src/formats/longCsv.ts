/**
 * The long table: a row for each role and skill, with what belongs to the role or the skill in columns
 * beside. Columns are known by name (`columns.ts`) or mapped. A row with a skill and no role describes the
 * skill; a row of the column "Ladder" gives a field of the ladder itself.
 */
import { issue } from '../model/issue';
import type { ImportResult, SourceFile } from '../model/proposal';
import { columnFaults, columnsOf, headingRow, type Column, type Mapping } from './columns';
import { readCsv, restored, type CsvTable } from './csv';
import { TableLadder, type LadderFacts, type TableRecord } from './tableLadder';

export interface TableOptions extends LadderFacts {
  /** What columns mean that their names do not say. */
  mapping?: Mapping;
}

/** True where one of the first rows names columns for roles and for skills or what else belongs to a role. */
export function recognise(text: string, mapping?: Mapping): boolean {
  return headingsOf(readCsv('', text.slice(0, 100_000)), mapping) !== undefined;
}

/** Reads tables into one ladder, in the order given. Never throws. `value` is undefined where nothing was found. */
export function readLongCsv(files: readonly SourceFile[], options: TableOptions = {}): ImportResult {
  const ladder = new TableLadder(options);
  for (const { file, text } of files) {
    const table = readCsv(file, text);
    ladder.report(table.issues);
    const heading = headingsOf(table, options.mapping);
    if (heading === undefined) {
      if (table.issues.some(({ code }) => code === 'FILE_TOO_LARGE')) continue;
      const args = { file, expected: 'a table with columns for roles and skills' };
      ladder.report([issue('IMPORT_UNRECOGNISED', [], args, table.place(0, 0))]);
      continue;
    }
    const columns = columnsOf(table.rows[heading] ?? [], options.mapping);
    ladder.report(columnFaults(table, heading, columns));
    for (let row = heading + 1; row < table.rows.length; row++) {
      const cells = table.rows[row] ?? [];
      if (cells.length === 0) continue;
      const record = recordOf(table, row, columns.at);
      const hasOwner = ['ladder', 'roleId', 'role', 'skillId', 'skill'] as const;
      if (hasOwner.some((column) => record.get(column) !== '')) ladder.add(record);
      else {
        const first = cells.findIndex((cell) => cell.trim() !== '');
        const told = { text: (cells[first] ?? '').trim().slice(0, 60) };
        ladder.report([issue('CSV_ROW_STRAY', [], told, table.place(row, first))]);
      }
    }
  }
  return ladder.result(files[0]?.file ?? '');
}

function headingsOf(table: CsvTable, mapping?: Mapping): number | undefined {
  return headingRow(table.rows, (headings) => {
    const { at } = columnsOf(headings, mapping);
    return (at.has('role') || at.has('roleId')) && (at.has('skill') || at.has('skillId') || at.size >= 3);
  });
}

function recordOf(table: CsvTable, row: number, at: ReadonlyMap<Column, number>): TableRecord {
  const cells = table.rows[row] ?? [];
  return {
    get: (column) => restored((cells[at.get(column) ?? -1] ?? '').trim()).trim(),
    place: (column) => table.place(row, at.get(column) ?? 0),
    has: (column) => at.has(column),
  };
}
