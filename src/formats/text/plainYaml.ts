/**
 * Reads plain YAML, which `writeYaml` and most people write, much faster than the library. Plain YAML is
 * blocks of mappings and lists, text with and without quotes, comments, and `[...]` or `{...}` on one line,
 * without anchors, tags, tabs or explicit keys. At anything else, and at errors, the reader stops and reports
 * the offset.
 */
import type { DocumentPath } from '../../model/validation/issue';
import { MAX_ENTRIES } from '../../model/validation/validateLarge';
import { reason, type Reason } from '../../model/validation/reasons';
import { MAX_VALUES } from '../limits';
import { blockText } from './plainYamlBlock';
import { readFlow } from './plainYamlFlow';
import { fieldOf, NOTHING, setField, type PlainNode } from './plainYamlNodes';
import { isIndicator, isLineEnd, keyEnd, lineEnd, nextLine, plainText, quotedText } from './plainYamlText';
import { offsetOf, Spot } from './spots';

/** Where the reader stopped, and the reason unless the text is only not plain. */
export interface StoppedAt {
  at: number;
  because?: Reason;
}

export interface PlainYaml {
  /** Undefined if the reader stopped. */
  value: unknown;
  stopped?: StoppedAt;
  /** Offset of the deepest existing value on the path. For a field, the offset of its name. */
  offsetOf: (path: DocumentPath) => number;
}

/** The library reads deeper nesting. */
const DEEPEST = 60;
/**
 * Characters that have a special meaning outside words: a tab that is not between two words, control
 * characters, and line breaks of old systems.
 */
const UNUSUAL =
  /[\0-\x08\v\f\x0E-\x1F]|\r(?!\n)|(?<![^\s\-:?,[\]{}"'|>&*!#%@`\\])\t|\t(?![^\s\-:?,[\]{}"'|>&*!#%@`\\])/;

/** Marks the start or end of a document. */
const MARK = /^(?:---|\.\.\.)(?:\s|$)/;

/** Reads a text within the limits in one pass. Never throws. */
export function readPlainYaml(text: string): PlainYaml {
  const unusual = text.search(UNUSUAL);
  if (unusual >= 0) return { value: undefined, stopped: { at: unusual }, offsetOf: () => 0 };
  return new PlainReader(text).read();
}

class PlainReader {
  readonly #text: string;
  readonly #budget = { values: MAX_VALUES };
  /** Between methods: offset of the first character of a line's content, or the end of the text. */
  #at = 0;
  /** Column of that character from 0, or -1 at the end of the text and after the reader has stopped. */
  #column = -1;
  #stopped: StoppedAt | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(): PlainYaml {
    // One mark above the document is allowed. The library reads texts with others.
    const mark = /^(?:(?:#[^\n]*| *)\r?\n)*---(?=\r?\n)/.exec(this.#text);
    this.#toContent(mark ? nextLine(this.#text, mark[0].length) : 0);
    const { value, spot } = this.#column < 0 ? NOTHING : this.#block(-1, 0);
    if (this.#column >= 0 || !spot) this.#stop();
    const stopped = this.#stopped;
    if (stopped || !spot) return { value: undefined, ...(stopped ? { stopped } : {}), offsetOf: () => 0 };
    return { value, offsetOf: (path) => offsetOf(spot, path) };
  }

  /** Moves to the end of the text, so that all callers return. The first reason counts. */
  #stop(at = this.#at, because?: Reason): PlainNode {
    this.#stopped ??= because === undefined ? { at } : { at, because };
    this.#at = this.#text.length;
    this.#column = -1;
    return NOTHING;
  }

  /** From the beginning of a line, moves to the first line with more than a comment. */
  #toContent(from: number): void {
    if (this.#stopped) return;
    const text = this.#text;
    for (let start = from; start < text.length;) {
      let at = start;
      while (text.charCodeAt(at) === 0x20) at++;
      if (!isLineEnd(text, at) && text.charCodeAt(at) !== 0x23) {
        this.#at = at;
        this.#column = at - start;
        if (at === start && MARK.test(text.slice(at, at + 4))) this.#stop();
        return;
      }
      start = nextLine(text, lineEnd(text, at));
    }
    this.#at = text.length;
    this.#column = -1;
  }

  /** Reads the list, mapping or text that begins here. Its lines are indented deeper than `parent`. */
  #block(parent: number, depth: number): PlainNode {
    const text = this.#text;
    if (depth > DEEPEST) return this.#stop();
    if (text.charCodeAt(this.#at) === 0x2d && isIndicator(text, this.#at))
      return this.#list(this.#column, depth);
    if (keyEnd(text, this.#at) !== undefined) return this.#mapping(this.#column, depth);
    return parent < 0 ? this.#stop() : this.#scalar(parent, depth);
  }

  #list(column: number, depth: number): PlainNode {
    const text = this.#text;
    const value: unknown[] = [];
    const spot = new Spot(this.#at, true);
    while (this.#column === column) {
      if (text.charCodeAt(this.#at) !== 0x2d || !isIndicator(text, this.#at)) {
        // The next field can follow a list that has the same indentation as its field.
        if (value.length > 0) break;
        return this.#stop();
      }
      const start = this.#at;
      this.#at = this.#pastSpaces(start + 1);
      this.#column = column + this.#at - start;
      if (this.#isEmptyHere()) {
        this.#toContent(nextLine(text, lineEnd(text, this.#at)));
        if (this.#column <= column) return this.#stop(start);
      } else if (text.charCodeAt(this.#at) === 0x2d && isIndicator(text, this.#at)) return this.#stop();
      const at = this.#at;
      const item = this.#block(column, depth + 1);
      if (value.push(item.value) > MAX_ENTRIES)
        return this.#stop(at, reason('TOO_MANY_ENTRIES', { limit: MAX_ENTRIES }));
      spot.add(at, item.spot);
      this.#count();
    }
    return this.#column > column ? this.#stop() : { value, spot };
  }

  #mapping(column: number, depth: number): PlainNode {
    const value: Record<string, unknown> = {};
    const spot = new Spot(this.#at, false);
    while (this.#column === column) {
      const start = this.#at;
      const end = keyEnd(this.#text, start);
      const key = end === undefined ? undefined : fieldOf(this.#text, start, end);
      if (end === undefined || key === undefined) return this.#stop();
      if (Object.hasOwn(value, key)) return this.#stop(start, reason('FIELD_TWICE', { field: key }));
      this.#at = this.#pastSpaces(end + 1);
      const field = this.#field(column, depth);
      setField(value, key, field.value);
      spot.add(start, field.spot, key);
      this.#count();
    }
    return this.#column > column ? this.#stop() : { value, spot };
  }

  /** Reads the value after the colon of a field in `column`, or on the lines below. */
  #field(column: number, depth: number): PlainNode {
    const text = this.#text;
    if (!this.#isEmptyHere()) return this.#scalar(column, depth);
    this.#toContent(nextLine(text, lineEnd(text, this.#at)));
    if (this.#column > column) return this.#block(column, depth + 1);
    const isList =
      this.#column === column && text.charCodeAt(this.#at) === 0x2d && isIndicator(text, this.#at);
    return isList ? this.#list(column, depth + 1) : NOTHING;
  }

  /** Reads text, a number, a block of text, or `[...]` and `{...}`, and the rest of the last line. */
  #scalar(parent: number, depth: number): PlainNode {
    const text = this.#text;
    const start = this.#at;
    switch (text.charAt(start)) {
      case '|':
      case '>': {
        const piece = blockText(text, start, parent);
        if (!piece) return this.#stop();
        this.#toContent(piece.end);
        return piece;
      }
      case '[':
      case '{':
        return this.#closed(start, readFlow(text, start, DEEPEST - depth, this.#budget));
      case '"':
      case "'":
        return this.#closed(start, quotedText(text, start, parent));
      default:
        return this.#closed(start, plainText(text, start, parent));
    }
  }

  /** After a value with a closing mark, only a comment may follow on the line. */
  #closed<T extends PlainNode & { end: number }>(start: number, piece: T | undefined): PlainNode {
    if (!piece) return this.#stop(start);
    this.#at = this.#pastSpaces(piece.end);
    if (!this.#isEmptyHere()) return this.#stop();
    this.#toContent(nextLine(this.#text, lineEnd(this.#text, this.#at)));
    return piece;
  }

  #pastSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === 0x20) at++;
    return at;
  }

  /** True if nothing but a comment follows on the line. */
  #isEmptyHere(): boolean {
    const text = this.#text;
    const isComment = text.charCodeAt(this.#at) === 0x23 && text.charCodeAt(this.#at - 1) === 0x20;
    return isComment || isLineEnd(text, this.#at);
  }

  #count(): void {
    if (--this.#budget.values < 0) this.#stop(this.#at, reason('TOO_MANY_VALUES', { limit: MAX_VALUES }));
  }
}
