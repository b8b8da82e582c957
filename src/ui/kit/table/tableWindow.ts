/** Which rows and columns of a large table to render. All lengths are px. */

/** A range of rows or columns: from `first` up to, but not including, `end`. */
export interface Span {
  first: number;
  end: number;
}

/**
 * The visible items in a line of items of equal size, plus `more` items on either side.
 * @param scroll the scroll position; negative in a right-to-left page
 * @param room the visible length
 */
export function spanInView(
  scroll: number,
  room: number,
  { size, count, more }: { size: number; count: number; more: number },
): Span {
  const first = Math.floor(Math.abs(scroll) / size) - more;
  const end = Math.ceil((Math.abs(scroll) + Math.max(0, room)) / size) + more;
  const clamp = (index: number) => Math.min(count, Math.max(0, index));
  return { first: clamp(first), end: clamp(end) };
}

/** The browser renders a table of this many cells within a frame, and can then find text in all of it. */
const MAX_CELLS = 1_000;

export function isLarge(rows: number, columns: number): boolean {
  return rows * columns > MAX_CELLS;
}
