/**
 * Splits a role page into its parts: title, pay, tags, definition and lists of items, each with its place.
 * Text outside these parts goes to `unplaced`. Only signposts of the web page ("Back to Home") and stray
 * words at the start of a line are removed, and both are reported.
 */
import { hasText } from '../wording/names';
import { pageLines, type PageLine } from '../wording/pageText';
import { countsAsPage, cutPages } from './cutPages';
import { readDefinition } from './definition';
import { headingOf, isSignpost, LIST_NAMES, type Area } from './headings';
import { readPageList } from './lists';
import { readStart } from './pageHead';
import { emptyPage, itemOf, type RolePage } from './rolePage';

/** True if the text has the headings of a role page. The file name does not matter. */
export function hasPageHeadings(text: string): boolean {
  return countsAsPage(pageLines(text));
}

/** The pages of a text in order, or an empty list if it is not a role page. */
export function pagesOf(text: string): RolePage[] {
  const lines = pageLines(text);
  if (!countsAsPage(lines)) return [];
  return cutPages(lines).map(readPage);
}

function readPage(lines: readonly PageLine[]): RolePage {
  const first = lines.find(({ text }) => text !== '') ?? lines[0];
  const page = emptyPage({ text: '', line: first?.line ?? 1, column: first?.column ?? 1 });
  const areas = new Map<Area, PageLine[]>();
  const into = (area: Area, line: PageLine) => {
    const known = areas.get(area);
    if (known) known.push(line);
    else areas.set(area, [line]);
  };
  let area: Area = 'start';
  for (const line of lines) {
    page.repaired += line.repaired;
    page.broken += line.broken;
    const heading = headingOf(line);
    if (heading) {
      area = heading.area;
      if (heading.rest !== '') into(area, { ...line, text: heading.rest });
    } else if (isSignpost(line.text) && !line.bullet) page.leftOut.push(itemOf(line));
    else into(area, line);
  }
  readStart(areas.get('start') ?? [], page);
  readDefinition(areas.get('definition') ?? [], page);
  for (const line of areas.get('frame') ?? []) if (hasText(line.text)) page.unplaced.push(itemOf(line));
  for (const list of LIST_NAMES) readPageList(areas.get(list) ?? [], list, page);
  page.unplaced.sort((a, b) => a.line - b.line);
  return page;
}
