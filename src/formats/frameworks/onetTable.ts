/**
 * Reads a table whose first row names its columns, row by row. Tab-separated text without quotes is split
 * directly, much faster than with the CSV reader, which reads everything else.
 */
import { issue, type Issue, type Place } from '../../model/validation/issue';
import { readCsv, type CsvTable } from '../cells/csv';
import { withoutMark } from '../text/json';
import { isTooLarge, MAX_CELLS } from '../limits';
import { type Reason } from '../../model/validation/reasons';
import { shortText } from '../../model/validation/values';

/** A row and its table, to find its place on demand. */
export interface Origin {
  table: OnetTable;
  row: number;
}

/** More than twice the columns of any published table. */
const MOST_COLUMNS = 200;

export class OnetTable {
  readonly file: string;
  /** Issues of reading: text that is too large, unclosed quotes. Complete once the rows are read. */
  readonly issues: Issue[];
  readonly headings: readonly string[];
  readonly #columns = new Map<string, number>();
  readonly #lines: TabbedLines | undefined;
  readonly #csv: CsvTable | undefined;

  constructor(file: string, source: string) {
    const text = withoutMark(source);
    const firstLine = text.slice(0, lineEnd(text, 0));
    const isPlain = firstLine.includes('\t') && !/["\r]/.test(firstLine.replace(/\r$/, ''));
    this.file = file;
    if (isPlain && !isTooLarge(text) && !text.includes('"')) {
      this.#lines = new TabbedLines(text);
      this.headings = this.#lines.cells(0);
      this.issues = [];
    } else {
      this.#csv = readCsv(file, source);
      this.headings = this.#csv.rows[0] ?? [];
      this.issues = this.#csv.issues;
    }
    for (const [at, heading] of this.headings.entries()) {
      const key = heading.trim().toLowerCase();
      if (key !== '' && !this.#columns.has(key)) this.#columns.set(key, at);
    }
  }

  /** The column of a heading, ignoring case, or -1 if there is none. */
  columnOf(heading: string): number {
    return this.#columns.get(heading.toLowerCase()) ?? -1;
  }

  hasColumns(...headings: readonly string[]): boolean {
    return headings.every((heading) => this.columnOf(heading) >= 0);
  }

  /**
   * Visits every non-empty row below the headings. Cells are as written. A row can have fewer cells than
   * headings.
   */
  each(visit: (cells: readonly string[], row: number) => void): void {
    if (this.#lines) {
      const unread = this.#lines.each(visit);
      if (unread !== undefined)
        this.issues.push(
          issue('CSV_TOO_LARGE', [], { limit: MAX_CELLS, of: 'cells' }, this.place(unread, 0)),
        );
    } else
      this.#csv?.rows.forEach((cells, row) => {
        if (row > 0 && cells.length > 0) visit(cells, row);
      });
  }

  /** The place of a cell, or of its row if the cell is missing. */
  place(row: number, column: number): Place {
    if (this.#csv) return this.#csv.place(row, Math.max(0, column));
    const { line, offset } = this.#lines?.place(row, column) ?? { line: 1, offset: 0 };
    return { file: this.file, line, column: offset + 1 };
  }

  /** One issue that names all columns that are not read. */
  leftOut(known: readonly string[], reason: Reason): Issue[] {
    const keys = new Set(known.map((heading) => heading.toLowerCase()));
    const others = this.headings
      .map((heading) => heading.trim())
      .filter((one) => !keys.has(one.toLowerCase()));
    const named = others.filter((one) => one !== '');
    if (named.length === 0) return [];
    const entry = named.join(', ');
    return [issue('IMPORT_ENTRY_LEFT_OUT', [], { entry: shortText(entry, 300), reason }, this.place(0, 0))];
  }
}

/** The text of a cell, trimmed. Empty if there is none. */
export function cellText(cells: readonly string[], column: number): string {
  return (cells[column] ?? '').trim();
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Tab-separated lines without quotes: the index of a row is that of its line. */
class TabbedLines {
  readonly #text: string;
  /** Created when the first place is requested. */
  #starts: Uint32Array | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  cells(from: number): string[] {
    return this.#cut(from, lineEnd(this.#text, from));
  }

  /** The row at which the table exceeds the limit of cells, or undefined. */
  each(visit: (cells: readonly string[], row: number) => void): number | undefined {
    let from = lineEnd(this.#text, 0) + 1;
    let count = 0;
    for (let row = 1; from < this.#text.length; row++) {
      const end = lineEnd(this.#text, from);
      const cells = end > from ? this.#cut(from, end) : [];
      // An empty line costs as much as a cell.
      count += Math.max(1, cells.length);
      if (count > MAX_CELLS) return row;
      if (cells.some((cell) => cell.trim() !== '')) visit(cells, row);
      from = end + 1;
    }
    return undefined;
  }

  place(row: number, column: number): { line: number; offset: number } {
    this.#starts ??= lineStarts(this.#text);
    const start = this.#starts[row] ?? this.#text.length;
    const end = lineEnd(this.#text, start);
    let at = start;
    for (let cell = 0; cell < column; cell++) {
      const tab = this.#text.indexOf('\t', at);
      if (tab < 0 || tab >= end) return { line: row + 1, offset: 0 };
      at = tab + 1;
    }
    return { line: row + 1, offset: at - start };
  }

  #cut(from: number, end: number): string[] {
    const last = this.#text[end - 1] === '\r' && end > from ? end - 1 : end;
    return this.#text.slice(from, last).split('\t', MOST_COLUMNS);
  }
}

function lineStarts(text: string): Uint32Array {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  const starts = new Uint32Array(count);
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts[line++] = at + 1;
  return starts;
}
