/**
 * Figures as the terminal prints them: the same on every machine, with thousands separators and currency
 * codes.
 */
import type { PayBand } from '../../model/ladder/money';
import { bandText as plainBandText, moneyText } from '../../model/ladder/moneyText';
import { harmless, plural } from './terminal';

export function safeBandText(band: PayBand): string {
  return harmless(plainBandText(band));
}

export function bandsText(bands: readonly PayBand[]): string {
  return bands.map(safeBandText).join('; ') || 'not stated';
}

export function money(value: number, currency: string): string {
  return moneyText(value, currency);
}

/** With one decimal, like the rows that add up to it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** A threshold with the digits that the user typed: "75%", "82.5%". */
export function bareShare(share: number): string {
  return `${rounded(share * 100)}%`;
}

/** At most two decimals: levels can be fractional, and sums of them have binary rounding errors. */
export function rounded(value: number): number {
  return Number(value.toFixed(2));
}

export function counted(value: number, one: string): string {
  return plural(rounded(value), one);
}

export function figure(value: number): string {
  return rounded(value).toString();
}
