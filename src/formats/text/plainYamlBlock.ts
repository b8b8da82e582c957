/** Blocks of text in plain YAML: literal ones, whose lines stay lines, and folded ones, whose lines are joined. */
import { isLineEnd, lineEnd, MOST_LINES, nextLine, type Piece } from './plainYamlText';

const HEADER = /[|>](?:([1-9])([-+]?)|([-+]?)([1-9]?)) *(?: #[^\n]*)?(?=\r?\n)/y;

/**
 * A block whose header stands at `start`; its lines are indented deeper than `parent`. The piece ends where the line
 * behind it begins. Undefined where it is empty, or so written that versions of YAML differ on it.
 */
export function blockText(text: string, start: number, parent: number): Piece | undefined {
  HEADER.lastIndex = start;
  const header = HEADER.exec(text);
  if (!header) return undefined;
  const given = header[1] ?? header[4] ?? '';
  const block = linesOf(text, nextLine(text, start + header[0].length), parent, Number(given));
  if (!block) return undefined;
  const { lines, blanks, end } = block;
  const joined = text.charAt(start) === '|' ? lines.join('\n') : folded(lines);
  const chomp = header[2] ?? header[3] ?? '';
  const tail = chomp === '-' ? '' : chomp === '+' ? '\n'.repeat(1 + blanks) : '\n';
  return { value: joined + tail, end };
}

interface Lines {
  /** Without their indentation. The first and the last hold text. */
  lines: string[];
  /** Empty lines behind the last. */
  blanks: number;
  end: number;
}

function linesOf(text: string, from: number, parent: number, given: number): Lines | undefined {
  const lines: string[] = [];
  let indent = given > 0 ? parent + given : undefined;
  let blanks = 0;
  let start = from;
  while (start < text.length) {
    const stop = lineEnd(text, start);
    // No line break ends the last line, and versions of YAML differ on whether one is meant.
    if (stop >= text.length || lines.length + blanks > MOST_LINES) return undefined;
    let at = start;
    while (text.charCodeAt(at) === 0x20) at++;
    if (isLineEnd(text, at)) {
      // Spaces past the indentation are text in the middle of a block and nothing at its end.
      if (at - start > (indent ?? parent + 1)) return undefined;
      blanks++;
    } else {
      if (at - start < (indent ?? parent + 1)) break;
      if (indent === undefined && lines.length === 0 && blanks > 0) return undefined;
      indent ??= at - start;
      for (; blanks > 0; blanks--) lines.push('');
      lines.push(text.slice(start + indent, stop));
    }
    start = nextLine(text, stop);
  }
  return lines.length === 0 || lines[0] === '' ? undefined : { lines, blanks, end: start };
}

/** One line break is a space and each further one stays, but around lines that are indented all stay. */
function folded(lines: readonly string[]): string {
  const parts: string[] = [];
  let breaks = 0;
  let wasIndented = false;
  for (const [at, line] of lines.entries()) {
    if (at > 0) breaks++;
    if (line === '') continue;
    const isIndented = line.startsWith(' ');
    if (at > 0) {
      if (isIndented || wasIndented) parts.push('\n'.repeat(breaks));
      else parts.push(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1));
    }
    parts.push(line);
    breaks = 0;
    wasIndented = isIndented;
  }
  return parts.join('');
}
