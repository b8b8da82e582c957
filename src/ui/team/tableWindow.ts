/** What of a large table is made: the part in view and a little round it. All lengths are px. */

export interface Span {
  /** Of the first that is made, and of the first behind them that is not. */
  first: number;
  end: number;
}

/**
 * The things in view of a row of equal ones, with so many more on either side.
 * @param scroll how far the row is scrolled, of any sign: in a page from right to left it is negative
 * @param room what of it is in view
 */
export function spanInView(
  scroll: number,
  room: number,
  { size, count, more }: { size: number; count: number; more: number },
): Span {
  const first = Math.floor(Math.abs(scroll) / size) - more;
  const end = Math.ceil((Math.abs(scroll) + Math.max(0, room)) / size) + more;
  const within = (at: number) => Math.min(count, Math.max(0, at));
  return { first: within(first), end: within(end) };
}

/** Below so many cells a table is made whole: the browser finds text in it, and it fits a frame. */
const MOST_CELLS = 1_000;

export function isLarge(rows: number, columns: number): boolean {
  return rows * columns > MOST_CELLS;
}
