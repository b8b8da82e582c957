/** Pay as text that is the same on every machine: figures grouped in thousands, currencies by code. */
import type { PayBand } from './money';

/** "EUR 50,000", with at most two decimals. */
export function moneyText(value: number, currency: string): string {
  return `${currency} ${value.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`;
}

/** "EUR 50,000 to ≥ EUR 60,000 per year, DE". */
export function bandText(band: PayBand): string {
  const max = `${band.topCoded ? '≥ ' : ''}${moneyText(band.max, band.currency)}`;
  const region = band.region === undefined ? '' : `, ${band.region}`;
  return `${moneyText(band.min, band.currency)} to ${max} per ${band.period}${region}`;
}
