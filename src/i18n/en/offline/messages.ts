import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** News of the copy that is kept for when there is no network. */
export const offlineMessages = (formatter: Formatter) => ({
  ...strings,
  /** `moment` is when the copy was made. */
  lastCopy: (moment: string) =>
    `The host of this ladder does not answer. What you see is the copy of ${formatter.moment(moment)}, the last that was loaded here.`,
});
