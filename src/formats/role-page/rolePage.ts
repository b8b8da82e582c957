/** The parts of one role page, each with its line and column. */
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
  /** Paragraphs, separated by blank lines. */
  definition?: PageItem;
  lists: Record<ListName, PageItem[]>;
  /** Text that belongs to no part. The role keeps it in its summary. */
  unplaced: PageItem[];
  /** Signposts of the web page around the role page. The role leaves them out. */
  leftOut: PageItem[];
  /** Words removed from the start of a line. */
  stray: (PageItem & { word: string })[];
  /** Broken characters: how many were repaired, and how many could not be. */
  repaired: number;
  broken: number;
  start: PageItem;
}

export function emptyPage(start: PageItem): RolePage {
  const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, []])) as unknown as Record<
    ListName,
    PageItem[]
  >;
  return { pay: [], tags: [], lists, unplaced: [], leftOut: [], stray: [], repaired: 0, broken: 0, start };
}

export function itemOf({ text, line, column }: PageLine): PageItem {
  return { text, line, column };
}
