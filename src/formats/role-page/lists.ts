/** The items of a role page's lists, with broken lines joined and stray words removed. */
import { hasText } from '../wording/names';
import type { PageLine } from '../wording/pageText';
import type { Area, ListName } from './headings';
import { itemOf, type RolePage } from './rolePage';

const CAREER: ReadonlySet<Area> = new Set<Area>(['entryFrom', 'advancementTo', 'lateral']);

/** Words that a page generator left at the start of lines. */
const STRAY_WORDS: ReadonlySet<string> = new Set(['lime', 'unlime']);

/** Reads the items of a list. Each bullet, or each line of a list without bullets, is an item. */
export function readPageList(lines: readonly PageLine[], list: ListName, page: RolePage): void {
  const filled = lines.filter(({ text }) => hasText(text));
  const bulleted = filled.some(({ bullet }) => bullet);
  const items = page.lists[list];
  let parts: string[] = [];
  const close = () => {
    const last = items.at(-1);
    if (last && parts.length > 0) last.text = parts.join(' ');
    parts = [];
  };
  for (const line of filled) {
    const stray = strayWord(line, list, bulleted);
    const text = stray === '' ? line.text : line.text.slice(stray.length).trim();
    const own = line.bullet || stray !== '' || !continues(text, parts.at(-1), list, bulleted);
    if (!own) {
      parts.push(text);
      continue;
    }
    if (bulleted && !line.bullet && stray === '' && !isItem(text, list)) {
      close();
      page.unplaced.push(itemOf(line));
      continue;
    }
    close();
    const item = { text, line: line.line, column: line.column + (line.text.length - text.length) };
    items.push(item);
    parts = [text];
    if (stray !== '') page.stray.push({ word: stray, text, line: line.line, column: line.column });
  }
  close();
}

/**
 * A known stray word, or a lower-case word before a capital on a line that has no bullet while its neighbours
 * do.
 */
function strayWord({ text, bullet }: PageLine, list: ListName, bulleted: boolean): string {
  const [, word = ''] = /^(\p{Ll}{2,12})\s+(?=\p{Lu})/u.exec(text.slice(0, 60)) ?? [];
  if (word === '') return '';
  if (STRAY_WORDS.has(word)) return word;
  return bulleted && !bullet && isItem(text.slice(word.length).trim(), list) ? word : '';
}

/**
 * True if the text looks like a separate item: a short title in a career list, "Title: sentence" elsewhere.
 */
function isItem(text: string, list: ListName): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(text)) return false;
  if (CAREER.has(list) || list === 'fields') return text.length <= 160;
  return /^[^:.]{2,80}:\s/.test(text);
}

/** True if the line continues the one before it. */
function continues(text: string, before: string | undefined, list: ListName, bulleted: boolean): boolean {
  if (before === undefined) return false;
  const open = before.split('(').length > before.split(')').length;
  if (bulleted) {
    if (isItem(text, list) && !open) return false;
    return open || !/[.!?]$/.test(before) || !/^\p{Lu}/u.test(text);
  }
  return !CAREER.has(list) && /^\p{Ll}/u.test(text) && !/[.!?:]$/.test(before) && before.length >= 60;
}
