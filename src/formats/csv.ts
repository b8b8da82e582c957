/**
 * Comma-, semicolon- and tab-separated text to rows of cells, with the way back from a cell to its line and
 * column. Quotes as in RFC 4180. Cells a spreadsheet would take for formulas are written harmless and read
 * back as they were.
 */
import Papa from 'papaparse';
import { issue, type Issue, type Place } from '../model/issue';
import { withoutMark } from './json';
import { isTooLarge, MAX_CELLS, MAX_MEGABYTES } from './limits';
import type { Table } from './table';

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
const MOST_FAULTS = 20;

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
  const lines = lineStarts(text);
  const at = (offset: number): Place => placeOf(file, lines, offset);
  const rows: string[][] = [];
  const starts: number[] = [];
  const issues: Issue[] = [];
  const newline = lineBreakOf(text);
  const used = delimiter ?? delimiterOf(text, newline);
  let end = 0;
  let cells = 0;
  Papa.parse<string[]>(text, {
    delimiter: used,
    newline,
    step: ({ data, errors, meta }, parser) => {
      const from = end;
      end = meta.cursor;
      for (const { code, index } of errors) {
        if (issues.length >= MOST_FAULTS) break;
        if (code === 'MissingQuotes') issues.push(quoteFault('CSV_QUOTE_UNCLOSED', text, index, at));
        if (code === 'InvalidQuotes') issues.push(quoteFault('CSV_QUOTE_STRAY', text, index, at));
      }
      cells += data.length;
      if (cells > MAX_CELLS) {
        issues.push(issue('CSV_TOO_LARGE', [], { limit: MAX_CELLS }, at(from)));
        parser.abort();
        return;
      }
      starts.push(from);
      rows.push(withoutReturn(data, text.slice(Math.max(from, end - 3), end)));
    },
  });
  // The text behind the last line break is a row of its own, and mostly an empty one.
  const cellsOfRows = new Map<number, number[]>();
  const place = (row: number, column: number) => {
    const from = starts[row] ?? text.length;
    let known = cellsOfRows.get(row);
    if (!known) {
      known = cellStarts(text.slice(from, starts[row + 1] ?? text.length), used);
      // Cells are asked for row by row, beside a few rows of headings.
      if (cellsOfRows.size >= MOST_KNOWN_ROWS) cellsOfRows.clear();
      cellsOfRows.set(row, known);
    }
    return at(from + (known[column] ?? 0));
  };
  return { file, delimiter: used, rows: rows.map(withoutEmpty), issues, place };
}

/** Comma-separated text with CRLF line ends, which every spreadsheet reads. Ends with a line break. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => row.map(neutralised)),
    { newline: '\r\n' },
  )}\r\n`;
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
    const { data } = Papa.parse<string[]>(head, { delimiter, newline, preview: ROWS_TO_GUESS });
    const counts = new Map<number, number>();
    for (const row of data)
      if (row.some((cell) => cell.trim() !== '')) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    for (const [pieces, even] of counts)
      if (pieces > 1 && (even > best.even || (even === best.even && pieces > best.pieces)))
        best = { delimiter, even, pieces };
  }
  return best.delimiter;
}

function quoteFault(
  code: 'CSV_QUOTE_UNCLOSED' | 'CSV_QUOTE_STRAY',
  text: string,
  index: number | undefined,
  at: (offset: number) => Place,
): Issue {
  // The parser names the first letter inside the quotes.
  const from = index ?? 0;
  return issue(code, [], { text: text.slice(from, from + 40).trim() }, at(Math.max(0, from - 1)));
}

/** Mixed line ends are read as line feeds, and the carriage returns left over are taken off. */
function lineBreakOf(text: string): '\n' | '\r' {
  if (!text.includes('\r')) return '\n';
  return text.replace(/"[^"]*"/g, '').includes('\n') ? '\n' : '\r';
}

function withoutReturn(cells: string[], tail: string): string[] {
  const last = cells.at(-1);
  // Behind a closing quote the carriage return is outside the cell, and one inside belongs to it.
  if (!last?.endsWith('\r') || /"\r\n?$/.test(tail)) return cells;
  return [...cells.slice(0, -1), last.slice(0, -1)];
}

function withoutEmpty(cells: string[]): string[] {
  return cells.every((cell) => cell.trim() === '') ? [] : cells;
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
  for (let at = row.indexOf('"', open + 1); at >= 0; at = row.indexOf('"', at + 1)) {
    if (row[at + 1] === '"') {
      at++;
      continue;
    }
    const next = row.indexOf(delimiter, at + 1);
    if (row.slice(at + 1, next < 0 ? undefined : next).trim() === '') return at;
  }
  return -1;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const found of text.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length);
  return starts;
}

function placeOf(file: string, lines: readonly number[], offset: number): Place {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
