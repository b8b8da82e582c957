/** The messages of the page in a terminal: the same words, with numbers and money that are the same on every machine. */
import { changesMessages } from '../../i18n/en/changes/messages';
import { figuresMessages } from '../../i18n/en/figures/messages';
import { problemsMessages } from '../../i18n/en/problems/messages';
import { proposals } from '../../i18n/en/proposals';
import { reasons } from '../../i18n/en/reasons';
import { sentences } from '../../i18n/en/sentences';
import { formatterFor, type Formatter } from '../../i18n/formatter/Formatter';
import type { PayDifference } from '../../model/ladder/money';
import { moneyText } from '../../model/ladder/moneyText';
import { bareShare, figure, rounded } from './figures';
import { harmless } from './terminal';

const ENGLISH = formatterFor('en', 'en-GB');

const TERMINAL: Formatter = {
  ...ENGLISH,
  figure,
  // One decimal, so that the rows of a sum add up to it.
  percent: (share, signed = false) => ENGLISH.percent(share, signed, 1),
  money: moneyText,
  plural: (n, { one, other }) => (rounded(n) === 1 ? (one ?? other) : other).replaceAll('#', figure(n)),
  part: (_, text) => text,
};

/** What is said of faults beside their own messages. */
export const OF_FAULTS = problemsMessages(TERMINAL);

/** Why something cannot be read or written, and other codes. */
export const CODED = reasons(TERMINAL);

/** What an import asks to confirm. */
export const PROPOSAL = proposals(TERMINAL);

/** What fields and kinds of changes between two editions are called. */
export const NAMES = changesMessages(TERMINAL);

export const SAID = sentences(TERMINAL);

/** Of a bound that somebody set, in as many digits as they set it in. */
export const SAID_OF_BOUNDS = sentences({ ...TERMINAL, percent: bareShare });

const FIGURES = figuresMessages(TERMINAL);

/** "+EUR 20,000 at the midpoint (+40.0%): …", or why the pay of two roles does not compare. */
export function differenceText(pay: PayDifference): string {
  return harmless(FIGURES.differenceText(pay));
}

/** "+40.0%"; empty where the two do not compare. */
export const { shareText } = FIGURES;
