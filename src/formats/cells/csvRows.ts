/**
 * Splits delimited text into rows of cells (RFC 4180), in one pass for any content. Incorrect quotes are read
 * as a spreadsheet would, and reported.
 */

interface QuoteFault {
  kind: 'unclosed' | 'stray';
  /** Offset of the quote that opens the cell. */
  at: number;
}

export interface CutText {
  rows: string[][];
  /** The offset of each row. */
  starts: number[];
  faults: QuoteFault[];
  /** The limit that the text exceeds. Rows from `at` on are not read. */
  cut?: { at: number; of: 'rows' | 'cells' };
}

export interface CutLimits {
  rows: number;
  cells: number;
  faults: number;
}

/**
 * Splits text into rows. If rows end in line feeds, a carriage return before one is part of the line break.
 */
export function cutRows(text: string, delimiter: string, newline: '\n' | '\r', most: CutLimits): CutText {
  return new Cutter(text, delimiter, newline, most).cut();
}

class Cutter {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #newline: '\n' | '\r';
  readonly #most: CutLimits;
  readonly #result: CutText = { rows: [], starts: [], faults: [] };
  /** The next offset of each character from the current cell on, or the length of the text. */
  #nextDelimiter = -1;
  #nextBreak = -1;
  #nextQuote = -1;

  constructor(text: string, delimiter: string, newline: '\n' | '\r', most: CutLimits) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#newline = newline;
    this.#most = most;
  }

  cut(): CutText {
    const text = this.#text;
    let cells = 0;
    for (let at = 0; at < text.length;) {
      if (this.#result.rows.length >= this.#most.rows) return this.#refused(at, 'rows');
      const row: string[] = [];
      const end = this.#cutRow(at, row, this.#most.cells - cells);
      cells += row.length;
      if (cells > this.#most.cells) return this.#refused(at, 'cells');
      this.#result.starts.push(at);
      this.#result.rows.push(row);
      at = end;
    }
    return this.#result;
  }

  #refused(at: number, of: 'rows' | 'cells'): CutText {
    return { ...this.#result, cut: { at, of } };
  }

  /** Fills a row with at most `room` + 1 cells. Returns the offset of the next row. */
  #cutRow(start: number, row: string[], room: number): number {
    const text = this.#text;
    for (let at = start; ;) {
      const end = text.charCodeAt(at) === QUOTE ? this.#quotedCell(at, row) : this.#plainCell(at, row);
      if (row.length > room || end >= text.length || !text.startsWith(this.#delimiter, end)) return end + 1;
      at = end + this.#delimiter.length;
    }
  }

  /** Adds a cell. Returns the offset of its end: a delimiter, a line break, or the end of the text. */
  #plainCell(at: number, row: string[]): number {
    const end = this.#cellEnd(at);
    row.push(this.#text.slice(at, this.#withoutReturn(at, end)));
    return end;
  }

  #quotedCell(open: number, row: string[]): number {
    const text = this.#text;
    let doubled = false;
    let reported = false;
    for (let quote = this.#quoteFrom(open + 1); quote < text.length; quote = this.#quoteFrom(quote + 1)) {
      if (text.charCodeAt(quote + 1) === QUOTE) {
        doubled = true;
        quote++;
        continue;
      }
      const end = this.#cellEnd(quote + 1);
      if (isBlank(text, quote + 1, end)) {
        row.push(undoubled(text.slice(open + 1, quote), doubled));
        return end;
      }
      if (!reported) this.#addFault('stray', open);
      reported = true;
    }
    this.#addFault('unclosed', open);
    row.push(undoubled(text.slice(open + 1), doubled));
    return text.length;
  }

  #addFault(kind: QuoteFault['kind'], at: number): void {
    if (this.#result.faults.length < this.#most.faults) this.#result.faults.push({ kind, at });
  }

  #cellEnd(from: number): number {
    if (this.#nextDelimiter < from) this.#nextDelimiter = this.#find(this.#delimiter, from);
    if (this.#nextBreak < from) this.#nextBreak = this.#find(this.#newline, from);
    return Math.min(this.#nextDelimiter, this.#nextBreak);
  }

  #quoteFrom(from: number): number {
    if (this.#nextQuote < from) this.#nextQuote = this.#find('"', from);
    return this.#nextQuote;
  }

  #find(sign: string, from: number): number {
    const found = this.#text.indexOf(sign, from);
    return found < 0 ? this.#text.length : found;
  }

  #withoutReturn(from: number, end: number): number {
    const isRowEnd = this.#newline === '\n' && (end === this.#nextBreak || end === this.#text.length);
    return isRowEnd && end > from && this.#text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
  }
}

const QUOTE = 0x22;
const RETURN = 0x0d;

function undoubled(text: string, doubled: boolean): string {
  return doubled ? text.replaceAll('""', '"') : text;
}

/** True if there is only white space between the two offsets. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charAt(at).trim() !== '') return false;
  return true;
}
