/** The line a fault stands in, with the place in it: what a terminal and the page both quote. */
import type { Place } from '../../model/validation/issue';

/** A part of a source line around a place. The three parts, one behind the other, are what is shown. */
export interface Quotation {
  line: number;
  before: string;
  /** The field or value that begins at the place; empty where the place is behind the line's last sign. */
  marked: string;
  after: string;
}

/** A long line is shown around the fault; a compact JSON file is one line of a million characters. */
const SHOWN_BEFORE = 60;
const SHOWN = 100;

/** A field with its value where it is written behind it, or a value alone; quoted, or up to the next sign. */
const NAMED =
  /^(?:"[^"]*"?|'[^']*'?|[^,:;#[\](){}]+)(?::[ \t]+(?:"[^"]*"?|'[^']*'?|[^\s,:;#[\](){}][^,:;#[\](){}]*))?/;

/** Several files' texts, each split into lines once, when it is first quoted. */
export class Quotations {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, string[]>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** Undefined where the text is not at hand, or the line has nothing in it. */
  at({ file, line, column }: Place): Quotation | undefined {
    const source = this.#linesOf(file)?.[line - 1];
    return source === undefined || source.trim() === '' ? undefined : quoted(source, line, column);
  }

  #linesOf(file: string): string[] | undefined {
    const known = this.#lines.get(file);
    if (known) return known;
    const lines = this.#texts.get(file)?.split(/\r\n|\n|\r/);
    if (lines) this.#lines.set(file, lines);
    return lines;
  }
}

function quoted(source: string, line: number, column: number): Quotation {
  const at = Math.max(0, column - 1);
  const from = at < SHOWN - 10 ? 0 : at - SHOWN_BEFORE;
  const end = from + SHOWN;
  const rest = source.slice(at, end);
  const marked = NAMED.exec(rest)?.[0].trimEnd() || rest.slice(0, 1);
  return {
    line,
    before: `${from > 0 ? '…' : ''}${source.slice(from, at)}`,
    marked,
    after: `${rest.slice(marked.length)}${source.length > end ? '…' : ''}`,
  };
}

/**
 * Text from a document with everything that a screen would obey instead of showing: escape sequences and
 * other control characters, and marks that reorder the rest of the line.
 */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, (sign) =>
    sign === '\t' ? ' ' : '\uFFFD',
  );
}
