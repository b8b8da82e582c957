/**
 * The messages of the page for the terminal: the same sentences, with numbers and money formatted alike on
 * every machine.
 */
import { changesMessages } from '../../i18n/en/changes/messages';
import { criteriaMessages } from '../../i18n/en/criteria/messages';
import { figuresMessages } from '../../i18n/en/figures/messages';
import { problemsMessages } from '../../i18n/en/problems/messages';
import { proposals } from '../../i18n/en/formats/proposals';
import { reasons } from '../../i18n/en/issues/reasons';
import { sentences } from '../../i18n/en/sentences';
import { handbook } from '../../i18n/en/formats/handbook';
import type { Formatter } from '../../i18n/formatter/Formatter';
import type { PayBand, PayDifference } from '../../model/ladder/money';
import { bareShare, ENGLISH, figure, rounded } from './figures';
import { harmless } from './terminal';

const TERMINAL: Formatter = {
  ...ENGLISH,
  figure,
  // One decimal, so that printed rows add up to the printed total.
  percent: (share, signed = false) => ENGLISH.percent(share, signed, 1),
  plural: (n, { one, other }) => (rounded(n) === 1 ? (one ?? other) : other).replaceAll('#', figure(n)),
  part: (_, text) => text,
};

/** Messages that accompany issues. */
export const OF_FAULTS = problemsMessages(TERMINAL);

/** Reasons why something cannot be read or written, and other codes. */
export const CODED = reasons(TERMINAL);

/** The proposals of an import. */
export const PROPOSAL = proposals(TERMINAL);

/** The names of fields and of kinds of changes between two editions. */
export const NAMES = changesMessages(TERMINAL);

export const SAID = sentences(TERMINAL);

/** What criteria sheets lack. */
export const CRITERIA = criteriaMessages(TERMINAL);

/** Sentences with a threshold, printed with the digits that the user typed. */
export const SAID_OF_BOUNDS = sentences({ ...TERMINAL, percent: bareShare });

const FIGURES = figuresMessages(TERMINAL);

/** "+EUR 20,000 at the midpoint (+40.0%): …", or why the pay of two roles cannot be compared. */
export function differenceText(pay: PayDifference): string {
  return harmless(FIGURES.differenceText(pay));
}

/** "+40.0%"; empty if the two cannot be compared. */
export const { shareText } = FIGURES;

/** The names of a step, or "Not yet" or a figure, and of a level. */
export const { stepName, rungName } = FIGURES;

/** "EUR 50,000 to ≥ EUR 60,000 per year, DE", as in a handbook. */
export function safeBandText(band: PayBand): string {
  return harmless(handbook.band(band));
}

export function bandsText(bands: readonly PayBand[]): string {
  return bands.map(safeBandText).join('; ') || 'not stated';
}
