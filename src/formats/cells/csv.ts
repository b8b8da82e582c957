/**
 * Comma-, semicolon- and tab-separated text to rows of cells, with the way back from a cell to its line and
 * column. Quotes as in RFC 4180. Cells a spreadsheet would take for formulas are written harmless and read
 * back as they were.
 */
import { issue, type Issue } from '../../model/validation/issue';
import { cutRows, isBlank } from './csvRows';
import { withoutMark } from '../text/json';
import { isTooLarge, MAX_CELLS, MAX_LINES, MAX_MEGABYTES } from '../limits';
import { longCellFaults, type Table } from './table';
import { TextLines } from '../text/textLines';

/** A cell's place is where it begins, its quote included. A byte order mark is not counted; it stands in no line. */
export interface CsvTable extends Table {
  /** The separator: given, else the one that cuts the first rows into the most even pieces. */
  delimiter: string;
}

const DELIMITERS = [',', ';', '\t'];

/** So much of a text is enough to tell its separator. */
const MOST_TO_GUESS = 200_000;
const ROWS_TO_GUESS = 20;

/** Of so many rows it is remembered where their cells begin. */
const MOST_KNOWN_ROWS = 64;

/** One open quote can upset all that follows: past this many faults the rest is echo. */
const MOST = { rows: MAX_LINES, cells: MAX_CELLS, faults: 20 };

const QUOTE_FAULTS = { unclosed: 'CSV_QUOTE_UNCLOSED', stray: 'CSV_QUOTE_STRAY' } as const;

/** What a spreadsheet takes for the beginning of a formula, with the marks that keep it from doing so. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/** Reads text to rows. Never throws; of text that is too large there are no rows. */
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
    // Behind the last row the text ends, unless it was not read to its end.
    const from = starts[row] ?? cut?.at ?? text.length;
    let known = cellsOfRows.get(row);
    if (!known) {
      known = cellStarts(text.slice(from, starts[row + 1] ?? cut?.at ?? text.length), used);
      // Cells are asked for row by row, beside a few rows of headings.
      if (cellsOfRows.size >= MOST_KNOWN_ROWS) cellsOfRows.clear();
      cellsOfRows.set(row, known);
    }
    return lines.place(from + (known[column] ?? 0));
  };
  issues.push(...longCellFaults({ file, rows, place }));
  return { file, delimiter: used, rows, issues, place };
}

/** Comma-separated text with CRLF line ends, which every spreadsheet reads. Ends with a line break. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(neutralised(cell))).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** What another program could take for the end of a cell, or trim or drop at its ends. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The text with an apostrophe before it where a spreadsheet would else run it as a formula. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text before `neutralised`. */
export function restored(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** Of the separators that cut the first rows at all, the one that cuts most of them into as many pieces. */
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

/** Mixed line ends are read as line feeds, and the carriage returns left over are taken off. */
function lineBreakOf(text: string): '\n' | '\r' {
  if (!text.includes('\r')) return '\n';
  return text.replace(/"[^"]*"/g, '').includes('\n') ? '\n' : '\r';
}

/** The offsets of the cells in the text of their row; quoted cells end as the parser ends them. */
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

/** The offset of the quote that closes a cell: not doubled, with nothing but spaces before the next cell. */
function closingQuote(row: string, open: number, delimiter: string): number {
  let next = open;
  for (let at = row.indexOf('"', open + 1); at >= 0; at = row.indexOf('"', at + 1)) {
    if (row[at + 1] === '"') {
      at++;
      continue;
    }
    // Looked for once for all the quotes before it.
    if (next <= at) next = row.indexOf(delimiter, at + 1);
    if (next < 0) next = row.length;
    if (isBlank(row, at + 1, next)) return at;
  }
  return -1;
}
