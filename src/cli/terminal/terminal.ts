/**
 * Text for a terminal: issues in the style of a compiler, optional colour, and no control characters from
 * files.
 */
import { describe } from '../../i18n/en/describe';
import { harmless, Quotations, type Quotation } from '../../check/rules/quotation';
import { isError, type Issue } from '../../model/validation/issue';

export { harmless };

/** Colours text; each function returns its input if colour is off. */
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

/** Colour only on a terminal, and not if NO_COLOR is set to anything (https://no-color.org). */
export function wantsColour(
  stream: { isTTY?: boolean | undefined },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Every issue with its source line, in the given order, and a last line with the counts. */
export function faultsText(
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
  style: Paint,
): string {
  const quotations = new Quotations(texts);
  const blocks = issues.map((fault) => faultText(fault, fault.place && quotations.at(fault.place), style));
  return `${[...blocks, countText(issues, style)].join('\n\n')}\n`;
}

function faultText(fault: Issue, quotation: Quotation | undefined, style: Paint): string {
  const { message, remedy } = describe(fault);
  const { place } = fault;
  const where = place ? style.bold(`${harmless(place.file)}:${place.line}:${place.column}: `) : '';
  const word = isError(fault) ? style.red('error') : style.yellow('warning');
  const out = [`${where}${word} ${style.bold(fault.code)}`];
  if (quotation) out.push(...quotationLines(quotation, style));
  out.push(`  ${harmless(message)}`, `  ${style.cyan(harmless(remedy))}`);
  return out.join('\n');
}

function quotationLines({ line, before, marked, after }: Quotation, style: Paint): string[] {
  const gutter = `${' '.repeat(String(line).length)} | `;
  return [
    `  ${style.dim(`${line} | `)}${harmless(before + marked + after)}`,
    `  ${style.dim(gutter)}${' '.repeat(width(before))}${style.red('^')}`,
  ];
}

/**
 * The columns that a text takes on a terminal: two for East Asian wide characters and emoji, none for
 * combining marks.
 */
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

/** "2 errors, 1 warning", or a sentence that there are none. */
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

/** "a, b and c". */
export function listed(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  const head = names.slice(0, -1).join(', ');
  return head === '' ? (names.at(-1) ?? '') : `${head} ${last} ${names.at(-1)}`;
}

/** Indented lines of at most this many columns; a longer word gets its own line. */
export function wrapText(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const next = line === indent ? line + word : `${line} ${word}`;
    if (next.length > columns && line !== indent) {
      lines.push(line);
      line = indent + word;
    } else line = next;
  }
  return [...lines, line].join('\n');
}
