/**
 * A role page's text to its parts: title, pay, tags, definition and lists of items, each with its place.
 * What stands where no part is expected is kept aside, never dropped; only signposts of the web page
 * ("Back to Home") and stray words at a line's start are left out, and both are told.
 */
import { looksLikePay } from '../wording/pay';
import { splitTags } from './tags';
import { pageLines, type PageLine } from '../wording/pageText';

const LISTS = {
  entryFrom: ['entry point from', 'entry points from', 'entry point', 'entry from', 'entry points'],
  advancementTo: ['advancement to', 'advances to', 'advancement', 'advancement opportunities'],
  lateral: ['lateral moves', 'lateral move', 'lateral moves to', 'lateral opportunities'],
  primary: [
    'primary functions',
    'primary responsibilities',
    'core responsibilities',
    'key responsibilities',
    'responsibilities',
  ],
  secondary: ['secondary functions', 'secondary responsibilities', 'additional responsibilities'],
  hard: [
    'hard skills',
    'technical skills',
    'hard technical skills',
    'required skills and competencies',
    'required skills',
    'skills and competencies',
  ],
  soft: ['soft skills', 'interpersonal skills'],
  minimum: ['minimum education', 'required education'],
  preferredEducation: ['preferred education'],
  fields: ['relevant fields of study', 'fields of study', 'relevant fields'],
  range: ['typical experience range', 'typical experience', 'experience range', 'minimum experience'],
  preferredExperience: ['preferred experience', 'preferred'],
} as const;

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

const PROSE = [
  'role definition',
  'role overview',
  'role summary',
  'job summary',
  'about the role',
  'position summary',
];
/** Headings over other headings: text right below them belongs to no list. */
const FRAMES = [
  'career progression',
  'typical career path',
  'career path',
  'education and experience',
  'educational background',
  'experience requirements',
  'qualifications',
];

type Area = ListName | 'start' | 'definition' | 'frame';

const HEADINGS: ReadonlyMap<string, Area> = new Map<string, Area>([
  ...LIST_NAMES.flatMap((list) => LISTS[list].map((words): [string, Area] => [words, list])),
  ...PROSE.map((words): [string, Area] => [words, 'definition']),
  ...FRAMES.map((words): [string, Area] => [words, 'frame']),
]);

/** Headings behind whose colon the text may go on in the same line. */
const INLINE: ReadonlySet<Area> = new Set<Area>([
  'definition',
  'entryFrom',
  'advancementTo',
  'lateral',
  'minimum',
  'preferredEducation',
  'fields',
  'range',
  'preferredExperience',
]);

/** So many different headings make a text a role page; a page with fewer is read as something else. */
const FEWEST_HEADINGS = 3;

const CAREER: ReadonlySet<Area> = new Set<Area>(['entryFrom', 'advancementTo', 'lateral']);
const LONGEST_HEADING = 120;
const LONGEST_TITLE = 400;
/** Words that a page generator has left at the start of lines. */
const STRAY_WORDS: ReadonlySet<string> = new Set(['lime', 'unlime']);

export interface PageItem {
  text: string;
  line: number;
  column: number;
}

export interface RolePage {
  title?: PageItem;
  pay: PageItem[];
  tags: { tag: string; line: number; column: number }[];
  /** Paragraphs, with blank lines between them. */
  definition?: PageItem;
  lists: Record<ListName, PageItem[]>;
  /** Not understood; the role keeps it all the same. */
  unplaced: PageItem[];
  /** Parts of the web page around it, left out. */
  leftOut: PageItem[];
  /** Words removed from the start of a line. */
  stray: (PageItem & { word: string })[];
  /** Broken characters read as what they stood for, and such as nobody can tell any more. */
  mended: number;
  broken: number;
  start: PageItem;
}

/** True where the text has the headings of a role page, whatever its name. */
export function hasPageHeadings(text: string): boolean {
  return countsAsPage(pageLines(text));
}

/** The pages of a text, in its order: one, or several pasted one behind the other. None where it is no role page. */
export function pagesOf(text: string): RolePage[] {
  const lines = pageLines(text);
  if (!countsAsPage(lines)) return [];
  return cutPages(lines).map(readPage);
}

function countsAsPage(lines: readonly PageLine[]): boolean {
  const found = new Set<string>();
  for (const line of lines) {
    const area = headingOf(line)?.area;
    if (area !== undefined && area !== 'frame') found.add(area);
    if (titleIn(line.text) !== undefined) found.add('title');
    if (found.size >= FEWEST_HEADINGS) return true;
  }
  return false;
}

/** A new page begins at its title line or its "Back to Home", once the page before it has had a heading. */
function cutPages(lines: readonly PageLine[]): PageLine[][] {
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
      // A page whose heading is its bare title is known by its second definition.
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

/** A piece that is no page by itself belongs to the page before it, or to the first. */
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

/** True where the next lines that are not blank hold a page's title or pay: a signpost may also end a page. */
function titleFollows(lines: readonly PageLine[], at: number): boolean {
  const next: string[] = [];
  for (let index = at + 1; index < lines.length && next.length < 3; index++) {
    const text = lines[index]?.text ?? '';
    if (text !== '') next.push(text);
  }
  return next.some((text) => titleIn(text) !== undefined) || next.some(looksLikePay);
}

/** A page's title, pay and tags stand within so many lines above its definition. */
const HEAD_WITHIN = 40;

/** Index in the page at which the next page's title, pay and tags begin; 0 where they do not. */
function bareHead(page: readonly PageLine[]): number {
  const from = Math.max(0, page.length - HEAD_WITHIN);
  const filled = page
    .slice(from)
    .flatMap(({ text }, index) => (text === '' ? [] : [from + index]))
    .slice(-4);
  const pay = filled.findLastIndex((index) => looksLikePay(page[index]?.text ?? ''));
  return pay > 0 ? (filled[pay - 1] ?? 0) : 0;
}

interface Heading {
  area: Area;
  /** What stands behind the colon. */
  rest: string;
}

function headingOf({ text, bullet, column }: PageLine): (Heading & { column: number }) | undefined {
  if (bullet || text === '') return undefined;
  if (text.length <= LONGEST_HEADING) {
    const area = HEADINGS.get(headingKey(text));
    if (area !== undefined) return { area, rest: '', column };
  }
  const colon = text.slice(0, LONGEST_HEADING).indexOf(':');
  if (colon < 1) return undefined;
  const area = HEADINGS.get(headingKey(text.slice(0, colon)));
  const rest = text.slice(colon + 1).trim();
  return area !== undefined && INLINE.has(area) && rest !== '' ? { area, rest, column } : undefined;
}

/** Without emoji (whole or broken), Markdown signs, what stands in brackets and the colon; small letters. */
function headingKey(text: string): string {
  return text
    .replace(/^[^A-Za-z]{1,16}/, '')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** The title in the heading of a page, in each of the ways it is worded. */
function titleIn(line: string): string | undefined {
  if (line.length > LONGEST_TITLE || !/key responsibilities/i.test(line)) return undefined;
  const text = line
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\*+$/, '')
    .trim();
  const words = String.raw`key responsibilities\s(?:and|&)\srequired skills`;
  const behind = new RegExp(String.raw`^${words}\sfor\s(?:(?:an?|the)\s)?(.+)$`, 'i').exec(text)?.[1];
  if (behind) return behind;
  return new RegExp(String.raw`^(.+)\s[-–—:|]\s?${words}$`, 'i').exec(text)?.[1]?.trim();
}

function isSignpost(text: string): boolean {
  return /^[^\p{L}\p{N}]{0,8}(?:back to (?:home|top|all|list)[a-z ]{0,20}|go back|home|skip to (?:main )?content|menu|share(?: this)?)[^\p{L}\p{N}]{0,4}$/iu.test(
    text,
  );
}

function emptyPage(start: PageItem): RolePage {
  const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, []])) as unknown as Record<
    ListName,
    PageItem[]
  >;
  return { pay: [], tags: [], lists, unplaced: [], leftOut: [], stray: [], mended: 0, broken: 0, start };
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
    page.mended += line.mended;
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
  for (const list of LIST_NAMES) readList(areas.get(list) ?? [], list, page);
  page.unplaced.sort((a, b) => a.line - b.line);
  return page;
}

function itemOf({ text, line, column }: PageLine): PageItem {
  return { text, line, column };
}

function hasText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Fields of front matter past this number are none. */
const MOST_FRONT_MATTER = 40;

/** What stands above the first heading: title, pay, tags, and at times the front matter of the page's source. */
function readStart(lines: readonly PageLine[], page: RolePage): void {
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

/** Leaked front matter fills what the page itself does not say; what it merely repeats is not kept twice. */
function useFrontMatter(key: string, item: PageItem, page: RolePage): void {
  const value = unquoted(item.text);
  if (value === '') return;
  const named = titleIn(value) ?? value;
  if (key === 'title' && !page.title) page.title = { ...item, text: named };
  else if (key === 'title' && page.title?.text === named) return;
  else if (/^(?:salary|pay)$/.test(key) && page.pay.every(({ text }) => !text.includes(value))) {
    if (page.pay.length === 0) page.pay.push({ ...item, text: value });
    else page.unplaced.push(item);
  } else if (/^(?:salary|pay)$/.test(key)) return;
  else if (/^(?:categories|tags)$/.test(key)) {
    const known = new Set(page.tags.map(({ tag }) => tag.toLowerCase()));
    const tags = splitTags(value).map(unquoted);
    const fresh = tags.filter((tag) => tag !== '' && !known.has(tag.toLowerCase()));
    page.tags.push(...fresh.map((tag) => ({ tag, line: item.line, column: item.column })));
  } else page.unplaced.push({ ...item, text: `${key}: ${value}` });
}

/** Without quotes, brackets and spaces around it. A pattern for the end would look at each sign in a long run. */
function unquoted(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && /["'[\s]/.test(text[start] ?? '')) start++;
  while (end > start && /["'\]\s]/.test(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

const FRONT_KEY =
  /(?:^|[\s/])(title|salary|pay|categories|tags|description|date|author|slug|draft|layout|keywords)\s?:\s/gi;

/** "title: ... / salary: ... / categories: [...]", on a line each or all on one. */
function frontMatter(line: PageLine): { key: string; item: PageItem }[] {
  if (line.bullet) return [];
  const marks = [...`${line.text} `.matchAll(FRONT_KEY)];
  if (marks[0]?.index !== 0) return [];
  return marks.map((mark, at) => {
    const value = line.text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim();
    const text = value.endsWith(' /') ? value.slice(0, -2).trim() : value;
    return {
      key: (mark[1] ?? '').toLowerCase(),
      item: { text, line: line.line, column: line.column + mark.index },
    };
  });
}

function isName(text: string): boolean {
  return text.length <= 120 && /^[\p{L}\p{N}(]/u.test(text) && !/[.!?:;]$/.test(text);
}

function isTagLine(text: string): boolean {
  return (
    text.length <= 300 && !/[.!?:]$/.test(text) && splitTags(text).every((tag) => tag.split(' ').length <= 6)
  );
}

/** Lines of one paragraph are joined where a sentence goes on; blank lines part paragraphs. */
function readDefinition(lines: readonly PageLine[], page: RolePage): void {
  const text: string[] = [];
  let before: string | undefined;
  let start: PageLine | undefined;
  for (const line of lines) {
    if (line.text === '') {
      before = undefined;
      continue;
    }
    if (isKeywordList(line.text)) {
      page.unplaced.push(itemOf(line));
      continue;
    }
    const goesOn = before !== undefined && !/[.!?:]["”’)]?$/.test(before);
    if (start) text.push(before === undefined ? '\n\n' : goesOn ? ' ' : '\n');
    text.push(line.text);
    start ??= line;
    before = line.text;
  }
  if (start) page.definition = { ...itemOf(start), text: text.join('') };
}

/** A paragraph for search engines, not for readers. */
function isKeywordList(text: string): boolean {
  return (
    /^(?:seo |related )?keywords?\b[^:]{0,40}:/i.test(text) ||
    (text.split(',').length > 6 && !/[.!?](?:\s|$)/.test(text))
  );
}

/** The items of a list: a bullet or a line each, with broken lines joined and stray words taken off. */
function readList(lines: readonly PageLine[], list: ListName, page: RolePage): void {
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

/** A small word before a capital, on a line that lacks the bullet of its neighbours; or a word known to be stray. */
function strayWord({ text, bullet }: PageLine, list: ListName, bulleted: boolean): string {
  const [, word = ''] = /^(\p{Ll}{2,12})\s+(?=\p{Lu})/u.exec(text.slice(0, 60)) ?? [];
  if (word === '') return '';
  if (STRAY_WORDS.has(word)) return word;
  return bulleted && !bullet && isItem(text.slice(word.length).trim(), list) ? word : '';
}

/** Looks like an item of its own: a short title in a career list, "Title: sentence" elsewhere. */
function isItem(text: string, list: ListName): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(text)) return false;
  if (CAREER.has(list) || list === 'fields') return text.length <= 160;
  return /^[^:.]{2,80}:\s/.test(text);
}

/** True for a line that goes on with the one before it. */
function continues(text: string, before: string | undefined, list: ListName, bulleted: boolean): boolean {
  if (before === undefined) return false;
  const open = before.split('(').length > before.split(')').length;
  if (bulleted) {
    if (isItem(text, list) && !open) return false;
    return open || !/[.!?]$/.test(before) || !/^\p{Lu}/u.test(text);
  }
  return !CAREER.has(list) && /^\p{Ll}/u.test(text) && !/[.!?:]$/.test(before) && before.length >= 60;
}
