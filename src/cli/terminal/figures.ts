/** Figures as a terminal prints them: the same on every machine, grouped in thousands, currencies by their code. */
import type { NotComparable, PayBand, PayDifference } from '../../model/ladder/money';
import { bandText as plainBandText, moneyText } from '../../model/ladder/moneyText';
import { harmless, plural } from './terminal';

export const REASONS: Readonly<Record<NotComparable, string>> = {
  noPay: 'not stated for both roles',
  currency: 'not comparable: different currencies',
  period: 'not comparable: different pay periods',
  region: 'not comparable: different regions',
  topCoded: 'not comparable: both bands are open at the top',
};

export function bandText(band: PayBand): string {
  return harmless(plainBandText(band));
}

export function bandsText(bands: readonly PayBand[]): string {
  return bands.map(bandText).join('; ') || 'not stated';
}

/** The whole difference with its basis: "+EUR 20,000 (+40.0%), between the middles of the bands, per year". */
export function differenceText(pay: PayDifference): string {
  if (!pay.comparable) return REASONS[pay.reason];
  const amount = money(Math.abs(pay.amount), pay.to.currency);
  const share = pay.share === null ? '' : ` (${signed(pay.share)})`;
  const rate = pay.convertedAt === undefined ? '' : `, at the ladder's rate of ${pay.convertedAt}`;
  const basis = `between the middles of the bands, per ${pay.to.period}${rate}`;
  return `${bound(pay)}${sign(pay.amount)}${amount}${share}, ${harmless(basis)}`;
}

/** "+40.0%" alone, "at least" before it where a band is open at the top; empty where the two do not compare. */
export function shareText(pay: PayDifference): string {
  return pay.comparable && pay.share !== null ? `${bound(pay)}${signed(pay.share)}` : '';
}

function bound(pay: PayDifference & { comparable: true }): string {
  return { exact: '', atLeast: 'at least ', atMost: 'at most ' }[pay.bound];
}

function sign(value: number): string {
  return value < 0 ? '−' : value > 0 ? '+' : '±';
}

function signed(share: number): string {
  return `${sign(share)}${percent(Math.abs(share))}`;
}

export function money(value: number, currency: string): string {
  return moneyText(value, currency);
}

/** With one decimal, as the rows of a sum carry it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** A bound that somebody set, as they set it: "75%", "82.5%". */
export function bareShare(share: number): string {
  return `${rounded(share * 100)}%`;
}

/** At most two decimals: levels may be fractional, and sums of them carry the noise of binary figures. */
export function rounded(value: number): number {
  return Number(value.toFixed(2));
}

export function count(value: number, one: string): string {
  return plural(rounded(value), one);
}

export function figure(value: number): string {
  return rounded(value).toString();
}
