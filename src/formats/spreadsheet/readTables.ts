/** Reads tables of any shape into one ladder. The sheets of a workbook often have different shapes. */
import { issue } from '../../model/validation/issue';
import type { ImportResult } from '../../model/ladder/proposal';
import { addLongTable, type TableOptions } from './longTable';
import type { Table } from '../cells/table';
import { TableLadder, type TableTexts } from './tableLadder';
import { tableShapeOf, type TableShape } from './tableShape';
import { addWideTable } from './wideTable';
import { content, reason } from '../../model/validation/reasons';

export interface TablesOptions extends TableOptions {
  /** Reads every table in this shape without detecting it. */
  shape?: TableShape;
}

/**
 * Reads each table in its own shape, in the order given. A table of neither shape is left out and reported.
 * If no table has a shape, that is an error. Never throws. `value` is undefined if nothing was found.
 */
export function readTables(
  tables: readonly Table[],
  texts: TableTexts,
  options: TablesOptions = {},
): ImportResult {
  const ladder = new TableLadder(texts, options);
  const shapes = tables.map((table) => options.shape ?? tableShapeOf(table, options.mapping));
  const hasAny = shapes.some((shape) => shape !== undefined);
  for (const [at, table] of tables.entries()) {
    ladder.report(table.issues);
    const add = shapes[at] === 'long' ? addLongTable : addWideTable;
    if (shapes[at] !== undefined && add(ladder, table, options.mapping)) continue;
    const { file } = table;
    if (hasAny && options.shape === undefined) {
      const args = { entry: file, reason: reason('NO_TABLE') };
      ladder.report([issue('IMPORT_ENTRY_LEFT_OUT', [], args, table.place(0, 0))]);
    } else if (table.rows.length > 0 || table.issues.length === 0) {
      const args = { file, expected: content('TABLE') };
      ladder.report([issue('IMPORT_UNRECOGNISED', [], args, table.place(0, 0))]);
    }
  }
  return ladder.result(tables[0]?.file ?? '');
}
