/**
 * The scalars of plain YAML: text, numbers and words without quotes, quoted text, and blocks. Each reader
 * returns the value and its end, or undefined if the library must read it.
 */

export interface Piece {
  value: unknown;
  /** Offset after the value. */
  end: number;
}

const NULLS: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUES: ReadonlySet<string> = new Set(['true', 'True', 'TRUE']);
const FALSES: ReadonlySet<string> = new Set(['false', 'False', 'FALSE']);
const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Spellings that only some versions of YAML read as numbers. No ladder needs them. */
const ODD_NUMBER = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|0o[0-7]+|0x[\da-fA-F]+)$/;
/** The first character of a scalar that is not text. */
const NOT_TEXT = /^[-+.\d~tTfFnN]/;

/** True at the end of a line or of the text. */
export function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d || at >= text.length;
}

/** True if a character with a special meaning is followed by a space or the end of a line. */
export function isIndicator(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 0x20 || isLineEnd(text, at + 1);
}

/** True if a scalar without quotes may begin here. */
export function startsPlain(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return '-?:'.includes(sign) ? !isIndicator(text, at) : !'[]{},#&*!|>\'"%@`'.includes(sign);
}

/**
 * The value of a scalar without quotes in the core schema of YAML 1.2. Undefined for numbers that only the
 * library reads.
 */
export function scalarValue(text: string): string | number | boolean | null | undefined {
  if (text !== '' && !NOT_TEXT.test(text)) return text;
  if (NULLS.has(text)) return null;
  if (TRUES.has(text)) return true;
  if (FALSES.has(text)) return false;
  if (NUMBER.test(text)) return Number(text);
  return ODD_NUMBER.test(text) ? undefined : text;
}

/** Reads a scalar without quotes and its continuation lines, which are indented deeper than `parent`. */
export function plainText(text: string, start: number, parent: number): Piece | undefined {
  if (!startsPlain(text, start)) return undefined;
  const parts: string[] = [];
  for (let at = start; ;) {
    const line = plainLine(text, at);
    if (!line) return undefined;
    parts.push(text.slice(at, line.end));
    const next = line.isLast ? undefined : nextContent(text, line.stop);
    if (!next || next.indent <= parent || text.charAt(next.at) === '#') {
      const value = scalarValue(parts.length === 1 ? (parts[0] ?? '') : parts.join(''));
      return value === undefined ? undefined : { value, end: line.stop };
    }
    if ('-?:'.includes(text.charAt(next.at)) && isIndicator(text, next.at)) return undefined;
    if (parts.length > 2 * MOST_LINES) return undefined;
    parts.push(fold(next.breaks));
    at = next.at;
  }
}

/** The library reads texts with more lines. No field of a ladder has as many. */
export const MOST_LINES = 50_000;

/** The library reads longer names as text. */
const LONGEST_NAME = 1_000;

/** The end of the field name that begins here: its colon, on the same line. Undefined if there is none. */
export function keyEnd(text: string, start: number): number | undefined {
  const isQuoted = '"\''.includes(text.charAt(start));
  let at = start;
  if (isQuoted) {
    const end = text.charAt(start) === '"' ? endOfDouble(text, start) : endOfSingle(text, start);
    if (end === undefined || end - start > LONGEST_NAME || text.slice(start, end).includes('\n'))
      return undefined;
    at = end + 1;
    while (text.charCodeAt(at) === 0x20) at++;
    return text.charCodeAt(at) === 0x3a && isIndicator(text, at) ? at : undefined;
  }
  if (!startsPlain(text, start)) return undefined;
  for (; at - start <= LONGEST_NAME && !isLineEnd(text, at); at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a && isIndicator(text, at)) return at;
    if (code === 0x23 && text.charCodeAt(at - 1) === 0x20) return undefined;
  }
  return undefined;
}

/** One line of a scalar: the end of its text, the end of the line, and whether a comment ends the scalar. */
function plainLine(text: string, start: number): { end: number; stop: number; isLast: boolean } | undefined {
  let at = start;
  let end = start;
  for (; !isLineEnd(text, at); at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) continue;
    if (code === 0x3a && isIndicator(text, at)) return undefined;
    if (code === 0x23 && at > start && text.charCodeAt(at - 1) === 0x20)
      return { end, stop: lineEnd(text, at), isLast: true };
    end = at + 1;
  }
  return { end, stop: at, isLast: false };
}

/** Reads a quoted scalar. Its continuation lines are indented deeper than `parent`. */
export function quotedText(text: string, start: number, parent: number): Piece | undefined {
  const isDouble = text.charAt(start) === '"';
  const end = isDouble ? endOfDouble(text, start) : endOfSingle(text, start);
  if (end === undefined) return undefined;
  const written = text.slice(start + 1, end);
  const raw = written.includes('\n') ? joinedLines(text, start + 1, end, parent, isDouble) : written;
  if (raw === undefined) return undefined;
  const value = isDouble ? unescaped(raw) : raw.replaceAll("''", "'");
  return value === undefined ? undefined : { value, end: end + 1 };
}

function endOfDouble(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at;
    if (code === 0x5c) at++;
  }
  return undefined;
}

function endOfSingle(text: string, start: number): number | undefined {
  let at = text.indexOf("'", start + 1);
  while (at >= 0 && text.charAt(at + 1) === "'") at = text.indexOf("'", at + 2);
  return at < 0 ? undefined : at;
}

/**
 * Joins the lines of a quoted scalar: a line break becomes a space, an empty line a line break, and an
 * escaped line break nothing.
 */
function joinedLines(
  text: string,
  start: number,
  end: number,
  parent: number,
  isDouble: boolean,
): string | undefined {
  const parts: string[] = [];
  for (let at = start; ;) {
    const stop = lineEnd(text, at);
    if (stop >= end) {
      parts.push(text.slice(at, end));
      return parts.join('');
    }
    const line = text.slice(at, stop);
    const trimmed = line.endsWith(' ') ? line.replace(/(?<! ) +$/, '') : line;
    const next = nextContent(text, stop);
    // The closing quote counts as content, so there always is a next line.
    if (!next || next.indent <= parent || parts.length > 2 * MOST_LINES) return undefined;
    if (isDouble && endsEscaping(trimmed)) {
      if (next.breaks > 1 || trimmed !== line) return undefined;
      parts.push(trimmed.slice(0, -1));
    } else parts.push(trimmed, fold(next.breaks));
    at = next.at;
  }
}

/** True if the text ends in an odd number of backslashes. */
function endsEscaping(text: string): boolean {
  let at = text.length;
  while (text.charCodeAt(at - 1) === 0x5c) at--;
  return (text.length - at) % 2 === 1;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...[['0', '\0'] as const, ['a', '\x07'] as const, ['b', '\b'] as const, ['e', '\x1B'] as const],
  ...[['f', '\f'] as const, ['n', '\n'] as const, ['r', '\r'] as const, ['t', '\t'] as const],
  ...[['v', '\v'] as const, ['N', '\x85'] as const, ['_', '\xA0'] as const, ['L', '\u2028'] as const],
  ...[['P', '\u2029'] as const, [' ', ' '] as const, ['"', '"'] as const, ['/', '/'] as const],
  ['\\', '\\'] as const,
]);

/** The text of a scalar in double quotes. Undefined if an escape is invalid. */
function unescaped(raw: string): string | undefined {
  if (!raw.includes('\\')) return raw;
  try {
    // YAML escapes everything that JSON escapes in the same way, and JSON.parse is many times faster.
    return String(JSON.parse(`"${raw}"`));
  } catch {
    let isSound = true;
    const text = raw.replace(
      /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(.))/gs,
      (_, two?: string, four?: string, one?: string) => {
        const code = two ?? four;
        if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
        const sign = ESCAPES.get(one ?? '');
        isSound &&= sign !== undefined;
        return sign ?? '';
      },
    );
    return isSound ? text : undefined;
  }
}

/** Offset of the next line break, or of the end of the text. */
export function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at < 0) return text.length;
  return at > from && text.charCodeAt(at - 1) === 0x0d ? at - 1 : at;
}

/** Offset of the line after the one that ends at `end`. */
export function nextLine(text: string, end: number): number {
  return end + (text.charCodeAt(end) === 0x0d ? 2 : 1);
}

interface NextContent {
  at: number;
  indent: number;
  /** Number of line breaks in between: one more than the empty lines. */
  breaks: number;
}

/** The first character of the next non-empty line after the end of a line. Undefined if there is none. */
function nextContent(text: string, end: number): NextContent | undefined {
  let breaks = 0;
  for (let start = end; start < text.length;) {
    start = nextLine(text, start);
    breaks++;
    let at = start;
    while (text.charCodeAt(at) === 0x20) at++;
    if (!isLineEnd(text, at)) return { at, indent: at - start, breaks };
    start = at;
  }
  return undefined;
}

function fold(breaks: number): string {
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}
