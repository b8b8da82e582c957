/** Text for a terminal: faults as a compiler shows them, colour where it is wanted, nothing a file could steer. */
import { describe } from '../check/messages';
import { isError, type Issue, type Place } from '../model/issue';

/** Paints text; each is the identity where colour is off. */
export interface Paint {
  red: (text: string) => string;
  yellow: (text: string) => string;
  cyan: (text: string) => string;
  bold: (text: string) => string;
  dim: (text: string) => string;
}

export function paint(colour: boolean): Paint {
  const code = (open: number, close: number) => (text: string) =>
    colour ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return { red: code(31, 39), yellow: code(33, 39), cyan: code(36, 39), bold: code(1, 22), dim: code(2, 22) };
}

/** Colour on a terminal only, never where NO_COLOR is set to anything (https://no-color.org). */
export function wantsColour(
  stream: { isTTY?: boolean | undefined },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/**
 * Text from a document with everything that a terminal would obey instead of showing: escape sequences
 * and other control characters, and marks that reorder the rest of the line.
 */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, (sign) =>
    sign === '\t' ? ' ' : '\uFFFD',
  );
}

/** Every fault with its source line, in the order given, and a last line that counts them. */
export function faultsText(
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
  style: Paint,
): string {
  const lines = new Map<string, string[]>();
  const lineAt = ({ file, line }: Place): string | undefined => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    let split = lines.get(file);
    if (!split) lines.set(file, (split = text.split(/\r?\n/)));
    return split[line - 1];
  };
  const blocks = issues.map((fault) => faultText(fault, fault.place && lineAt(fault.place), style));
  return `${[...blocks, countText(issues, style)].join('\n\n')}\n`;
}

function faultText(fault: Issue, source: string | undefined, style: Paint): string {
  const { message, remedy } = describe(fault);
  const { place } = fault;
  const where = place ? style.bold(`${harmless(place.file)}:${place.line}:${place.column}: `) : '';
  const word = isError(fault) ? style.red('error') : style.yellow('warning');
  const out = [`${where}${word} ${style.bold(fault.code)}`];
  if (place && source !== undefined && source.trim() !== '') {
    out.push(...quotation(source, place, style));
  }
  out.push(`  ${harmless(message)}`, `  ${style.cyan(harmless(remedy))}`);
  return out.join('\n');
}

/** A long line is shown around the fault; a compact JSON file is one line of a million characters. */
const SHOWN_BEFORE = 60;
const SHOWN = 100;

function quotation(source: string, { line, column }: Place, style: Paint): string[] {
  const at = column - 1;
  const from = at < SHOWN - 10 ? 0 : at - SHOWN_BEFORE;
  const end = from + SHOWN;
  const shown = `${from > 0 ? '…' : ''}${source.slice(from, end)}${source.length > end ? '…' : ''}`;
  const before = `${from > 0 ? '…' : ''}${source.slice(from, at)}`;
  const gutter = `${line} | `;
  return [
    `  ${style.dim(gutter)}${harmless(shown)}`,
    `  ${style.dim(`${' '.repeat(String(line).length)} | `)}${' '.repeat(width(before))}${style.red('^')}`,
  ];
}

/** Columns a text takes on a terminal: two for East Asian wide signs and emoji, none for combining marks. */
export function width(text: string): number {
  let columns = 0;
  for (const sign of text) {
    if (/\p{M}|\u200B|\u200C|\u200D|\uFE0F/u.test(sign)) continue;
    columns +=
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(
        sign,
      )
        ? 2
        : 1;
  }
  return columns;
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - width(text))) + text;
}

/** "2 errors, 1 warning", or that there is nothing to report. */
export function countText(issues: readonly Issue[], style: Paint): string {
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  const parts = [
    ...(errors > 0 ? [style.red(plural(errors, 'error'))] : []),
    ...(warnings > 0 ? [style.yellow(plural(warnings, 'warning'))] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'No errors, no warnings';
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
