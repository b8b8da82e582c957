/** Cuts a text into role pages: one page, or several pasted one after the other. */
import { looksLikePay } from '../wording/pay';
import type { PageLine } from '../wording/pageText';
import { headingOf, isSignpost, titleIn } from './headings';

/** A text with this many different headings is a role page. With fewer, another reader gets it. */
const FEWEST_HEADINGS = 3;

export function countsAsPage(lines: readonly PageLine[]): boolean {
  const found = new Set<string>();
  for (const line of lines) {
    const area = headingOf(line)?.area;
    if (area !== undefined && area !== 'frame') found.add(area);
    if (titleIn(line.text) !== undefined) found.add('title');
    if (found.size >= FEWEST_HEADINGS) return true;
  }
  return false;
}

/** A new page begins at a title line or at "Back to Home", once the page before it has had a heading. */
export function cutPages(lines: readonly PageLine[]): PageLine[][] {
  const pages: PageLine[][] = [];
  let page: PageLine[] = [];
  let hasHeading = false;
  let hasDefinition = false;
  for (const [at, line] of lines.entries()) {
    const area = headingOf(line)?.area;
    const begins = titleIn(line.text) !== undefined || (isSignpost(line.text) && titleFollows(lines, at));
    if (hasHeading && begins) {
      pages.push(page);
      page = [];
      hasHeading = hasDefinition = false;
    } else if (area === 'definition' && hasDefinition) {
      // A page whose heading is only its title begins at the second definition.
      const head = bareHead(page);
      if (head > 0) {
        pages.push(page.slice(0, head));
        page = page.slice(head);
      }
    }
    page.push(line);
    if (area !== undefined) hasHeading = true;
    if (area === 'definition') hasDefinition = true;
  }
  pages.push(page);
  return joinScraps(pages);
}

/** A piece that is not a page belongs to the page before it, or to the first page. */
function joinScraps(pages: readonly PageLine[][]): PageLine[][] {
  const joined: PageLine[][] = [];
  let page: PageLine[] = [];
  let isWhole = false;
  for (const piece of pages) {
    const counts = countsAsPage(piece);
    if (counts && isWhole) {
      joined.push(page);
      page = [];
    }
    for (const line of piece) page.push(line);
    isWhole ||= counts;
  }
  return [...joined, page];
}

/** True if a title or pay line follows within three non-blank lines. A signpost can also end a page. */
function titleFollows(lines: readonly PageLine[], at: number): boolean {
  const next: string[] = [];
  for (let index = at + 1; index < lines.length && next.length < 3; index++) {
    const text = lines[index]?.text ?? '';
    if (text !== '') next.push(text);
  }
  return next.some((text) => titleIn(text) !== undefined) || next.some(looksLikePay);
}

/** A page's title, pay and tags are at most this many lines above its definition. */
const HEAD_WITHIN = 40;

/** Index at which the title, pay and tags of the next page begin, or 0 if there are none. */
function bareHead(page: readonly PageLine[]): number {
  const from = Math.max(0, page.length - HEAD_WITHIN);
  const filled = page
    .slice(from)
    .flatMap(({ text }, index) => (text === '' ? [] : [from + index]))
    .slice(-4);
  const pay = filled.findLastIndex((index) => looksLikePay(page[index]?.text ?? ''));
  return pay > 0 ? (filled[pay - 1] ?? 0) : 0;
}
