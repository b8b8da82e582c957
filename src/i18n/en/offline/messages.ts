import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** Notices about new versions and about copies for when there is no network. */
export const offlineMessages = (formatter: Formatter) => ({
  ...strings,
  /** `moment` is when the copy was made. */
  lastCopy: (moment: string) =>
    `The host of this ladder is not responding. You are viewing a copy saved on ${formatter.moment(moment)}.`,
});
