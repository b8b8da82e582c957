/** Money, shares and years as text, in the reader's own locale. */
import type { RoleNode } from '../../graph/careerGraph';
import { bandMid, type NotComparable, type PayBand, type PayDifference } from '../../model/money';
import type { RoleDocument } from '../../model/ladder';

/** Making a formatter takes far longer than using it. What is kept depends on its key alone, and never changes. */
const FORMATS = new Map<string, Intl.NumberFormat>();

/** In the reader's own locale. Throws a RangeError on a currency code that is none. */
function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = FORMATS.get(key) ?? new Intl.NumberFormat(undefined, options);
  FORMATS.set(key, known);
  return known;
}

function money(amount: number, currency: string, compact: boolean): string {
  const digits = { maximumFractionDigits: compact && amount < 1000 ? 0 : compact ? 1 : 0 };
  const notation = compact && Math.abs(amount) >= 1000 ? ('compact' as const) : ('standard' as const);
  try {
    return numberFormat({ style: 'currency', currency, notation, ...digits }).format(amount);
  } catch {
    // An unknown code is a fault the checks report; the figure is still shown with it.
    return `${numberFormat({ notation, ...digits }).format(amount)} ${currency}`;
  }
}

/** "$160K – $220K", "$168K – ≥ $239K" where the source only says that the top is at least that. */
export function bandText(band: PayBand, compact = true): string {
  const top = `${band.topCoded ? '≥ ' : ''}${money(band.max, band.currency, compact)}`;
  const period = band.period === 'year' ? '' : ` a ${band.period}`;
  return `${money(band.min, band.currency, compact)} – ${top}${period}`;
}

/** What stands under a role's title: its pay, or that the ladder does not describe it. */
export function payLine({ pay, document }: Pick<RoleNode, 'pay' | 'document'>): string {
  const [band] = pay;
  return band ? bandText(band) : document ? '' : 'Named, not described here';
}

const NOT_COMPARABLE: Record<NotComparable, string> = {
  noPay: 'Not comparable: one of the two states no pay.',
  currency: 'Not comparable: the two are in different currencies.',
  period: 'Not comparable: the two are for different periods.',
  region: 'Not comparable: the two are for different regions.',
  topCoded: 'Not comparable: the source gives no upper figure for either.',
};

/** "+$20,000 at mid band (+12%): $170,000 → $190,000", or why there is no figure. */
export function differenceText(difference: PayDifference): string {
  if (!difference.comparable) return NOT_COMPARABLE[difference.reason];
  const { amount, bound, from, to, convertedAt } = difference;
  const sign = amount > 0 ? '+' : amount < 0 ? '−' : '±';
  const lead = { exact: '', atLeast: 'at least ', atMost: 'at most ' }[bound];
  const share = shareText(difference);
  const mids = `${midText(from)} → ${midText(to)}`;
  const rate = convertedAt === undefined ? '' : `, at the ladder’s rate of ${convertedAt}`;
  const change = `${lead}${sign}${money(Math.abs(amount), to.currency, false)}`;
  return `${change} at mid band${share === '' ? '' : ` (${share})`}: ${mids}${rate}`;
}

function midText(band: PayBand): string {
  return `${band.topCoded ? '≥ ' : ''}${money(bandMid(band), band.currency, false)}`;
}

/** "+12%", or nothing where the two do not compare. */
export function shareText(difference: PayDifference): string {
  if (!difference.comparable || difference.share === null) return '';
  const { bound } = difference;
  return `${bound === 'atLeast' ? '≥ ' : bound === 'atMost' ? '≤ ' : ''}${percent(difference.share, true)}`;
}

export function percent(share: number, signed = false, digits = 0): string {
  const format = numberFormat({
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
  // A minus sign stands as high and as wide as the plus sign in the rows above and below it; a hyphen does not.
  return format.format(share).replace('-', '\u2212');
}

export function yearsText(experience: RoleDocument['experience'] | undefined): string {
  if (experience?.least === undefined) return '';
  const { least, usual, openEnded } = experience;
  if (least === 0 && !usual) return 'no years asked';
  if (usual === undefined || usual === least)
    return `${least}${openEnded ? '+' : ''} ${least === 1 ? 'year' : 'years'}`;
  return `${least}–${usual}${openEnded ? '+' : ''} years`;
}

/** A bare number, grouped as the reader is used to. */
export function figure(value: number, digits = 0): string {
  return numberFormat({ maximumFractionDigits: digits }).format(value);
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : many}`;
}

/** The day of a moment in ISO 8601, as the reader writes days. */
export function dayText(moment: string): string {
  return new Date(moment).toLocaleDateString(undefined, { dateStyle: 'medium' });
}
