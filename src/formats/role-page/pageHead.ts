/**
 * Reads the lines above the first heading: title, pay, tags, and sometimes front matter from the page's
 * source.
 */
import { looksLikePay } from '../wording/pay';
import type { PageLine } from '../wording/pageText';
import { frontMatter, useFrontMatter } from './frontMatter';
import { titleIn } from './headings';
import { itemOf, type PageItem, type RolePage } from './rolePage';
import { splitTags } from './tags';

/** Fields of front matter beyond this number are kept as plain text. */
const MOST_FRONT_MATTER = 40;

/** Reads title, pay, tags and leaked front matter into `page`. Any other text goes to `page.unplaced`. */
export function readStart(lines: readonly PageLine[], page: RolePage): void {
  const rest: PageLine[] = [];
  const front: { key: string; item: PageItem }[] = [];
  for (const line of lines) {
    if (!/[\p{L}\p{N}$]/u.test(line.text)) continue;
    const title = titleIn(line.text);
    const matter = frontMatter(line);
    if (matter.length > 0) front.push(...matter);
    else if (title !== undefined && !page.title) page.title = { ...itemOf(line), text: title };
    else rest.push(line);
  }
  for (const line of rest) {
    const item = itemOf(line);
    if (looksLikePay(line.text)) page.pay.push(item);
    else if (!page.title && isName(line.text)) page.title = item;
    else if (page.pay.length === 0 && page.tags.length === 0 && /^\p{So}/u.test(line.text))
      page.pay.push(item);
    else if (page.title && line.line > page.title.line && isTagLine(line.text)) {
      page.tags.push(...splitTags(line.text).map((tag) => ({ tag, line: line.line, column: line.column })));
    } else page.unplaced.push(item);
  }
  for (const { key, item } of front.slice(0, MOST_FRONT_MATTER)) useFrontMatter(key, item, page);
  page.unplaced.push(...front.slice(MOST_FRONT_MATTER).map(({ item }) => item));
}

function isName(text: string): boolean {
  return text.length <= 120 && /^[\p{L}\p{N}(]/u.test(text) && !/[.!?:;]$/.test(text);
}

function isTagLine(text: string): boolean {
  return (
    text.length <= 300 && !/[.!?:]$/.test(text) && splitTags(text).every((tag) => tag.split(' ').length <= 6)
  );
}
