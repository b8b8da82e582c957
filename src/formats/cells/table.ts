/** A table as rows of text: a CSV file, or one sheet of a workbook. */
import { issue, type Issue, type Place } from '../../model/validation/issue';
import { MAX_CELL_LENGTH } from '../limits';

export interface Table {
  /** The file, followed by `SHEET_MARK` and the sheet if the file has several. */
  file: string;
  /** Cells as written, not trimmed. Rows can differ in length. Rows without text are empty lists. */
  rows: string[][];
  /** Problems while reading the rows. */
  issues: Issue[];
  /** The place of a cell. Indexes count from 0. A missing cell has the place of its row. */
  place: (row: number, column: number) => Place;
}

/** Shortens cells above the limit, in place, and reports the first of them. */
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

/** Separates the name of a workbook from the name of its sheet. */
export const SHEET_MARK = ' · ';

/** The name of a table's file without folder, extension and sheet. */
export function plainName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[a-z]{1,5}(?: · .*)?$/iu, '');
}
