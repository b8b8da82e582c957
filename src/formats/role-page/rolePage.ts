/** One role page in its parts, each with its place. */
import { LIST_NAMES, type ListName } from './headings';
import type { PageLine } from '../wording/pageText';

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

export function emptyPage(start: PageItem): RolePage {
  const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, []])) as unknown as Record<
    ListName,
    PageItem[]
  >;
  return { pay: [], tags: [], lists, unplaced: [], leftOut: [], stray: [], mended: 0, broken: 0, start };
}

export function itemOf({ text, line, column }: PageLine): PageItem {
  return { text, line, column };
}
