/** Converts offsets in a text to lines and columns, with any kind of line break. */
import type { Place } from '../../model/validation/issue';

const FEED = 0x0a;
const RETURN = 0x0d;

/** The first lines of a text, or all of it if it has no more. */
export function firstLines(text: string, most: number): string {
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    const isEnd = sign === FEED || (sign === RETURN && text.charCodeAt(at + 1) !== FEED);
    if (isEnd && ++lines >= most) return text.slice(0, at + 1);
  }
  return text;
}

/** The lines of one text, counted up to the last requested offset. */
export class TextLines {
  readonly #file: string;
  readonly #text: string;
  readonly #starts = [0];
  #counted = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** Line and column count from 1. An offset beyond the text is its end. */
  place(offset: number): Place {
    const within = Math.min(Math.max(offset, 0), this.#text.length);
    this.#countTo(within);
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { file: this.#file, line: low + 1, column: within - (starts[low] ?? 0) + 1 };
  }

  #countTo(offset: number): void {
    for (; this.#counted < offset; this.#counted++) {
      const sign = this.#text.charCodeAt(this.#counted);
      if (sign === FEED || (sign === RETURN && this.#text.charCodeAt(this.#counted + 1) !== FEED))
        this.#starts.push(this.#counted + 1);
    }
  }
}
