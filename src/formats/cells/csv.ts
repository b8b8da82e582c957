/**
 * Reads comma-, semicolon- and tab-separated text into rows of cells, and finds the line and column of a
 * cell. Quotes follow RFC 4180. Cells that a spreadsheet would run as formulas are written in a safe form and
 * restored when read.
 */
import { issue, type Issue } from '../../model/validation/issue';
import { cutRows, isBlank } from './csvRows';
import { withoutMark } from '../text/json';
import { isTooLarge, MAX_CELLS, MAX_LINES, MAX_MEGABYTES } from '../limits';
import { longCellFaults, type Table } from './table';
import { TextLines } from '../text/textLines';

/** A cell's place is its start, including its quote. A byte order mark does not count. */
export interface CsvTable extends Table {
  /** The given separator, or the one that splits the first rows most evenly. */
  delimiter: string;
}

const DELIMITERS = [',', ';', '\t'];

/** Characters to detect the separator from. */
const MOST_TO_GUESS = 200_000;
const ROWS_TO_GUESS = 20;

/** Number of rows whose cell offsets are cached. */
const MOST_KNOWN_ROWS = 64;

/** An unclosed quote can disturb the rest of the text, so further issues are repetitions. */
const MOST = { rows: MAX_LINES, cells: MAX_CELLS, faults: 20 };

const QUOTE_FAULTS = { unclosed: 'CSV_QUOTE_UNCLOSED', stray: 'CSV_QUOTE_STRAY' } as const;

/** The start of a formula for a spreadsheet, including the apostrophes that disarm it. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/** Reads text into rows. Never throws. Text that is too large gives no rows. */
export function readCsv(file: string, source: string, delimiter?: string): CsvTable {
  const start = { file, line: 1, column: 1 };
  if (isTooLarge(source)) {
    const megabytes = Math.ceil(source.length / 1_000_000);
    const fault = issue('FILE_TOO_LARGE', [], { megabytes, limit: MAX_MEGABYTES }, start);
    return { file, delimiter: ',', rows: [], issues: [fault], place: () => start };
  }
  const text = withoutMark(source);
  const lines = new TextLines(file, text);
  const newline = lineBreakOf(text);
  const used = delimiter ?? delimiterOf(text, newline);
  const { rows, starts, faults, cut } = cutRows(text, used, newline, MOST);
  const issues: Issue[] = faults.map(({ kind, at }) => {
    const args = { text: text.slice(at + 1, at + 41).trim() };
    return issue(QUOTE_FAULTS[kind], [], args, lines.place(at));
  });
  if (cut) {
    const args = { limit: MOST[cut.of], of: cut.of };
    issues.push(issue('CSV_TOO_LARGE', [], args, lines.place(cut.at)));
  }
  for (const [at, row] of rows.entries())
    if (row.every((cell) => cell === '' || cell.trim() === '')) rows[at] = [];
  const cellsOfRows = new Map<number, number[]>();
  const place = (row: number, column: number) => {
    // The last row ends with the text, unless reading stopped before.
    const from = starts[row] ?? cut?.at ?? text.length;
    let known = cellsOfRows.get(row);
    if (!known) {
      known = cellStarts(text.slice(from, starts[row + 1] ?? cut?.at ?? text.length), used);
      // Callers ask for cells row by row, and for a few rows of headings.
      if (cellsOfRows.size >= MOST_KNOWN_ROWS) cellsOfRows.clear();
      cellsOfRows.set(row, known);
    }
    return lines.place(from + (known[column] ?? 0));
  };
  issues.push(...longCellFaults({ file, rows, place }));
  return { file, delimiter: used, rows, issues, place };
}

/** Comma-separated text with CRLF line breaks, which every spreadsheet reads. Ends with a line break. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(neutralised(cell))).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** Characters that another program could read as the end of a cell, or trim. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Adds an apostrophe to a text that a spreadsheet would run as a formula. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text before `neutralised`. */
export function restored(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** The separator that splits most of the first rows into the same number of cells. */
function delimiterOf(text: string, newline: '\n' | '\r'): string {
  const head = text.slice(0, MOST_TO_GUESS);
  let best = { delimiter: ',', even: 0, pieces: 0 };
  for (const delimiter of DELIMITERS) {
    const { rows } = cutRows(head, delimiter, newline, { ...MOST, rows: ROWS_TO_GUESS });
    const counts = new Map<number, number>();
    for (const row of rows)
      if (row.some((cell) => cell.trim() !== '')) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    for (const [pieces, even] of counts)
      if (pieces > 1 && (even > best.even || (even === best.even && pieces > best.pieces)))
        best = { delimiter, even, pieces };
  }
  return best.delimiter;
}

/** In a text with mixed line breaks, rows end at line feeds and remaining carriage returns are removed. */
function lineBreakOf(text: string): '\n' | '\r' {
  if (!text.includes('\r')) return '\n';
  return text.replace(/"[^"]*"/g, '').includes('\n') ? '\n' : '\r';
}

/** The offsets of the cells within their row. Quoted cells end where the parser ends them. */
function cellStarts(row: string, delimiter: string): number[] {
  const found = [0];
  for (let at = 0; ;) {
    const from = row[at] === '"' ? closingQuote(row, at, delimiter) : at;
    const next = from < 0 ? -1 : row.indexOf(delimiter, from);
    if (next < 0) return found;
    at = next + delimiter.length;
    found.push(at);
  }
}

/**
 * The offset of the quote that closes a cell: not doubled, and followed only by spaces before the next cell.
 */
function closingQuote(row: string, open: number, delimiter: string): number {
  let next = open;
  for (let at = row.indexOf('"', open + 1); at >= 0; at = row.indexOf('"', at + 1)) {
    if (row[at + 1] === '"') {
      at++;
      continue;
    }
    // Searched once for all quotes before it.
    if (next <= at) next = row.indexOf(delimiter, at + 1);
    if (next < 0) next = row.length;
    if (isBlank(row, at + 1, next)) return at;
  }
  return -1;
}
