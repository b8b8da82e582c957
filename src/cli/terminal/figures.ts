/**
 * Figures as the terminal prints them: the same on every machine, with thousands separators and currency
 * codes.
 */
import { plainFormatter } from '../../i18n/formatter/Formatter';
import { plural } from './terminal';

export const ENGLISH = plainFormatter('en', 'en-GB');

/** "EUR 50,000". */
export const { money } = ENGLISH;

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
