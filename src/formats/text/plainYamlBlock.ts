/** Blocks of text in plain YAML: literal blocks keep their lines, folded blocks join them. */
import { isLineEnd, lineEnd, MOST_LINES, nextLine, type Piece } from './plainYamlText';

const HEADER = /[|>](?:([1-9])([-+]?)|([-+]?)([1-9]?)) *(?: #[^\n]*)?(?=\r?\n)/y;

/**
 * Reads a block whose header is at `start` and whose lines are indented deeper than `parent`. The piece ends
 * where the next line begins. Undefined if the block is empty or if versions of YAML differ on it.
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
  /** Without indentation. The first and the last line have text. */
  lines: string[];
  /** Number of empty lines after the last. */
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
    // Without a line break at the end, versions of YAML differ on whether one is implied.
    if (stop >= text.length || lines.length + blanks > MOST_LINES) return undefined;
    let at = start;
    while (text.charCodeAt(at) === 0x20) at++;
    if (isLineEnd(text, at)) {
      // Spaces beyond the indentation are text within a block, but not at its end.
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

/** A single line break becomes a space and further ones stay. All of them stay next to indented lines. */
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
