/** Reads the cells of one sheet into rows of text. */
import { numberText } from './xlsxFormats';
import { unescaped, type Book } from './xlsxBook';
import { attribute, readXml } from './xml';

export interface SheetRows {
  /** Rows with text. One empty list replaces consecutive rows without text. */
  rows: string[][];
  /** The number of each row in the sheet, from 1. */
  lines: number[];
  /** Cells whose formula has an error or no result, with the value in the sheet. */
  failed: { line: number; column: number; value: string }[];
  /** The limit at which reading stopped. */
  cut: keyof Room | undefined;
}

/** What may still be read, for all sheets together. Repeated cells count each time. */
export interface Room {
  /** Includes empty cells before the last cell of a row. */
  cells: number;
  characters: number;
}

/** The limit of spreadsheet programs. Cells beyond it are ignored. */
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** Merges can overlap in a broken file, so every visit of a cell counts. */
const MOST_MERGED = 1_000_000;

interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Reads as much as `room` allows and reduces it. Undefined if the text is truncated. */
export function readSheet(xml: string, book: Book, room: Room): SheetRows | undefined {
  const reader = new SheetReader(book, room);
  return readXml(xml, reader) ? reader.finish() : undefined;
}

class SheetReader {
  readonly #book: Book;
  readonly #room: Room;
  readonly #byLine = new Map<number, string[]>();
  readonly #failed: SheetRows['failed'] = [];
  readonly #merges: Merge[] = [];
  #cut: SheetRows['cut'];
  #line = 0;
  #column = 0;
  /** The attributes and content of the open cell so far. Undefined between cells. */
  #cell: { type: string; style: string; value: string; inline: string; hasFormula: boolean } | undefined;
  #isValue = false;
  #isInline = false;
  #isPhonetic = false;

  constructor(book: Book, room: Room) {
    this.#book = book;
    this.#room = room;
  }

  readonly open = (tag: string, attributes: string): void => {
    if (tag === 'row') {
      const line = Number(attribute(attributes, 'r'));
      this.#line = isWithin(line, MAX_ROW) ? line : this.#line + 1;
      this.#column = 0;
    } else if (tag === 'c') this.#openCell(attributes);
    else if (tag === 'v') this.#isValue = true;
    else if (tag === 't') this.#isInline = true;
    else if (tag === 'rPh') this.#isPhonetic = true;
    else if (tag === 'f' && this.#cell) this.#cell.hasFormula = true;
    else if (tag === 'mergeCell') this.#addMerge(attribute(attributes, 'ref') ?? '');
  };

  readonly close = (tag: string): void => {
    if (tag === 'c') this.#closeCell();
    else if (tag === 'v') this.#isValue = false;
    else if (tag === 't') this.#isInline = false;
    else if (tag === 'rPh') this.#isPhonetic = false;
  };

  readonly text = (piece: string): void => {
    if (!this.#cell) return;
    if (this.#isValue) this.#cell.value += piece;
    else if (this.#isInline && !this.#isPhonetic) this.#cell.inline += piece;
  };

  finish(): SheetRows {
    this.#fillMerges();
    const rows: string[][] = [];
    const lines: number[] = [];
    for (const line of [...this.#byLine.keys()].sort((a, b) => a - b)) {
      const last = lines.at(-1);
      if (last !== undefined && line > last + 1) {
        rows.push([]);
        lines.push(last + 1);
      }
      rows.push(this.#byLine.get(line) ?? []);
      lines.push(line);
    }
    return { rows, lines, failed: this.#failed, cut: this.#cut };
  }

  #openCell(attributes: string): void {
    const ref = cellOf(attribute(attributes, 'r') ?? '');
    this.#column = ref?.column ?? this.#column + 1;
    if (this.#line === 0) this.#line = ref?.line ?? 1;
    const type = attribute(attributes, 't') ?? 'n';
    const style = attribute(attributes, 's') ?? '';
    this.#cell = { type, style, value: '', inline: '', hasFormula: false };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell) return;
    const { type, value, hasFormula } = cell;
    const isEmpty = value === '' && type !== 'inlineStr';
    if (type === 'e' || (isEmpty && hasFormula && type !== 'str'))
      this.#failed.push({ line: this.#line, column: this.#column, value });
    else if (!isEmpty) this.#put(this.#line, this.#column, this.#textOf(cell));
  }

  #textOf({
    type,
    style,
    value,
    inline,
  }: {
    type: string;
    style: string;
    value: string;
    inline: string;
  }): string {
    const { texts, formats, from1904 } = this.#book;
    if (type === 'inlineStr') return unescaped(inline);
    if (type === 's') return texts[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.replace(/T.*$/s, '');
    const number = Number(value);
    if (type === 'str' || !Number.isFinite(number)) return unescaped(value);
    return numberText(number, formats[Number(style)] ?? { kind: 'plain' }, from1904);
  }

  #put(line: number, column: number, text: string): void {
    if (text.trim() === '' || !isWithin(line, MAX_ROW) || !isWithin(column, MAX_COLUMN)) return;
    const row = this.#byLine.get(line) ?? [];
    const more = Math.max(0, column - row.length);
    if (more > this.#room.cells || text.length > this.#room.characters) {
      this.#cut ??= more > this.#room.cells ? 'cells' : 'characters';
      return;
    }
    this.#room.cells -= more;
    this.#room.characters -= text.length;
    while (row.length < column) row.push('');
    row[column - 1] = text;
    this.#byLine.set(line, row);
  }

  #addMerge(range: string): void {
    const [from = '', to = ''] = range.split(':');
    const [first, last] = [cellOf(from), cellOf(to)];
    if (!first || !last) return;
    this.#merges.push({ top: first.line, left: first.column, bottom: last.line, right: last.column });
  }

  /**
   * Gives every merged cell the text that a person sees there: rows below and columns to the right. A text
   * merged from the first column across is a heading of its row and stays one cell.
   */
  #fillMerges(): void {
    const rows = [...this.#byLine];
    const width = rows.reduce((most, [, row]) => Math.max(most, row.length), 0);
    const first = rows.reduce(
      (least, [, row]) => Math.min(least, row.findIndex((cell) => cell !== '') + 1),
      MAX_COLUMN,
    );
    const lines = rows.map(([line]) => line).sort((a, b) => a - b);
    let left = MOST_MERGED;
    for (const merge of this.#merges) {
      const text = this.#byLine.get(merge.top)?.[merge.left - 1] ?? '';
      if (text === '') continue;
      const right = merge.left === first ? merge.left : Math.min(merge.right, width);
      for (let at = firstFrom(lines, merge.top); at < lines.length && left > 0; at++) {
        const line = lines[at] ?? MAX_ROW;
        if (line > merge.bottom) break;
        left -= Math.max(1, right - merge.left + 1);
        for (let column = merge.left; column <= right; column++) this.#put(line, column, text);
      }
    }
  }
}

/** Index of the first line that is not above the given one. */
function firstFrom(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

/** The line and column of "AB12". Undefined for other text. */
function cellOf(ref: string): { line: number; column: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(ref);
  if (!found) return undefined;
  const [, letters = '', digits] = found;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { line: Number(digits), column };
}

/** Converts 28 to "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
