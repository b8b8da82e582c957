import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** Why a ladder could not be fetched. */
export type Missing =
  /** A page may not fetch this address. */
  | { why: 'address' }
  | { why: 'status'; status: number }
  /** A web page came in its place. */
  | { why: 'page' }
  | { why: 'silent' }
  /** It was opened from files, and this browser stores none, or no longer has it. */
  | { why: 'notKept' }
  | { why: 'gone' };

/** Why no ladder is shown. */
export const loadErrorsMessages = ({ figure }: Formatter) => ({
  ...strings,
  missing: (address: string, missing: Missing) => {
    const why = {
      address: 'this is not an address a page can open',
      status: `the host answered ${missing.why === 'status' ? missing.status : ''}`,
      page: 'the host sent a web page instead of a ladder',
      silent: 'the host did not answer',
      notKept: 'this browser blocks storage. Open its files again',
      gone: 'it was opened from files in another browser, or has been removed from this one. Open its files again',
    }[missing.why];
    return `${address} could not be opened: ${why}.`;
  },
  noAddress: (text: string) => `“${text}” is not an address that a page can open.`,
  namePair: (lens: string) => `To show only a ${lens}, set its two roles: from="…" and to="…".`,
  cannotDraw: (first: string, more: number) =>
    `The ladder cannot be drawn. ${first}${more > 0 ? ` ${figure(more)} more problems were found; the full page lists them.` : ''}`,
});
