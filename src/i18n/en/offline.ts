import type { Formatter } from '../formatter/Formatter';

/** News of the copy that is kept for when there is no network. */
export const offline = (formatter: Formatter) => ({
  waiting: 'A new version of Rungs is ready. Reload to use it.',
  replaced: 'Another tab has turned to a new version of Rungs. Reload when you are done here.',
  reload: 'Reload',
  reloadAnyway: 'Reload all the same',
  unsaved: 'Something you wrote is in this page alone, and a reload would lose it: save it to a file first.',
  /** `moment` is when the copy was made. */
  lastCopy: (moment: string) =>
    `The host of this ladder does not answer. What you see is the copy of ${formatter.moment(moment)}, the last that was loaded here.`,
  tryAgain: 'Try again',
});
