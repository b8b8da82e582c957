import type { Say } from '../Say';

/** Why a ladder could not be fetched. */
export type Missing =
  /** Its name is none that a page may ask for. */
  | { why: 'address' }
  | { why: 'status'; status: number }
  /** A web page came in its place. */
  | { why: 'page' }
  | { why: 'silent' }
  /** It was opened from files, and this browser keeps none, or no longer has it. */
  | { why: 'notKept' }
  | { why: 'gone' };

/** What is told of links and of ladders that did not come. */
export const state = ({ list }: Say) => ({
  /** Names as they stand in the link, each cut short; `more` were left out. */
  unknown: (names: readonly string[], more: number) => {
    const quoted = names.map((name) => `“${name}”`);
    const all = more > 0 ? [...quoted, `${more} more`] : quoted;
    return `The link names ${list(all)}, which this ladder does not hold. The rest of the link is shown.`;
  },
  missing: (address: string, missing: Missing) => {
    const why = {
      address: 'this is not an address a page can open',
      status: `the host answered ${missing.why === 'status' ? missing.status : ''}`,
      page: 'the host sent a web page instead of a ladder',
      silent: 'the host did not answer',
      notKept: 'this browser does not let the page keep ladders. Open its files again',
      gone: 'it was opened from files in another browser, or has been removed from this one. Open its files again',
    }[missing.why];
    return `${address} was asked for, and ${why}.`;
  },
});
