/** A table as rows of text, wherever it comes from: a CSV file, or one sheet of a workbook. */
import { issue, type Issue, type Place } from '../../model/validation/issue';
import { MAX_CELL_LENGTH } from '../limits';

export interface Table {
  /** The file, and behind `SHEET_MARK` the sheet where the file has several. */
  file: string;
  /** Cells as written, not trimmed; rows may differ in length. Rows without any text are left empty lists. */
  rows: string[][];
  /** What could not be read on the way to the rows. */
  issues: Issue[];
  /** Where a cell stands. Indexes count from 0; a cell that is not there gives the start of its row. */
  place: (row: number, column: number) => Place;
}

/** Shortens cells that are longer than is read, in place, and tells the first of them. */
export function longCellFaults({ rows, place }: Omit<Table, 'issues'>): Issue[] {
  let first: Place | undefined;
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      if (cell.length <= MAX_CELL_LENGTH) continue;
      row[column] = cell.slice(0, MAX_CELL_LENGTH);
      first ??= place(at, column);
    }
  const args = { limit: MAX_CELL_LENGTH, of: 'cellCharacters' } as const;
  return first ? [issue('CSV_TOO_LARGE', [], args, first)] : [];
}

/** Stands between the name of a workbook and that of its sheet. */
export const SHEET_MARK = ' · ';

/** The name of a table's file without its folder, its ending and its sheet. */
export function plainName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[a-z]{1,5}(?: · .*)?$/iu, '');
}
