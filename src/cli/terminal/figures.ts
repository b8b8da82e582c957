/** Figures as a terminal prints them: the same on every machine, grouped in thousands, currencies by their code. */
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

export function counted(value: number, one: string): string {
  return plural(rounded(value), one);
}

export function figure(value: number): string {
  return rounded(value).toString();
}
