/** What the page and the command line both say, with the figures of a terminal. */
import { changes } from '../../i18n/en/changes';
import { faults } from '../../i18n/en/problems';
import { proposals } from '../../i18n/en/proposals';
import { sentences } from '../../i18n/en/sentences';
import type { Plurals } from '../../i18n/formatter/Formatter';
import { bareShare, figure, percent, rounded } from './figures';

function plural(n: number, { one, other }: Plurals): string {
  return (rounded(n) === 1 ? (one ?? other) : other).replaceAll('#', figure(n));
}

/** What is said of faults beside their own messages. */
export const OF_FAULTS = faults({ plural, figure, part: (_, text) => text });

/** What an import asks to confirm. */
export const PROPOSAL = proposals({ plural });

/** What fields and kinds of changes between two editions are called. */
export const NAMES = changes({ plural, figure });

export const SAID = sentences({ plural, percent, figure });

/** Of a bound that somebody set, in as many digits as they set it in. */
export const SAID_OF_BOUNDS = sentences({ plural, percent: bareShare, figure });
