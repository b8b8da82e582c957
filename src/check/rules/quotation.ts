/** Quotes the line of an issue and marks the place in it, for the terminal and the page. */
import type { Place } from '../../model/validation/issue';

/** A section of a source line around a place. Joining the three parts gives the shown text. */
export interface Quotation {
  line: number;
  before: string;
  /** The field or value that begins at the place; empty if the place is after the end of the line. */
  marked: string;
  after: string;
}

/** Long lines are cut around the place. A compact JSON file can be one line of a million characters. */
const SHOWN_BEFORE = 60;
const SHOWN = 100;

/** A field with its value, if the value follows, or a single value; quoted, or up to the next punctuation. */
const NAMED =
  /^(?:"[^"]*"?|'[^']*'?|[^,:;#[\](){}]+)(?::[ \t]+(?:"[^"]*"?|'[^']*'?|[^\s,:;#[\](){}][^,:;#[\](){}]*))?/;

/** The texts of several files. Each text is split into lines once, when it is first quoted. */
export class Quotations {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, string[]>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** Undefined if the text is not available or the line is blank. */
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
 * Replaces everything in a text that a terminal would interpret instead of showing: escape sequences, other
 * control characters, and marks that reorder the rest of the line.
 */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, (sign) =>
    sign === '\t' ? ' ' : '\uFFFD',
  );
}
