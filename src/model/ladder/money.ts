/**
 * Pay periods, longest first. Bands of different periods never compare, because annual hours differ between
 * organisations.
 */
export const PAY_PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export const PAY_BASES = ['base', 'total'] as const;
export type PayBasis = (typeof PAY_BASES)[number];

/**
 * A pay band in one currency, for a period and a region. Invariant after checking: `min <= max`. `topCoded`
 * means that the source only says that the upper figure is at least `max`.
 */
export interface PayBand {
  min: number;
  max: number;
  mid?: number | undefined;
  currency: string;
  period: PayPeriod;
  region?: string | undefined;
  asOf?: string | undefined;
  source?: string | undefined;
  note?: string | undefined;
  estimate?: boolean | undefined;
  topCoded?: boolean | undefined;
  /** Base pay alone, or everything together. */
  basis?: PayBasis | undefined;
  /** What the band includes, for example "annual bonus". */
  components?: readonly string[] | undefined;
  /** When the figures were read, and the address where. */
  readOn?: string | undefined;
  url?: string | undefined;
  /** How an estimate was made. */
  method?: string | undefined;
}

/** Dated exchange rates from the ladder document: one unit of each currency in units of `base`. */
export interface ExchangeRates {
  base: string;
  asOf: string;
  rates: Readonly<Record<string, number>>;
}

/** The middle of a band, in its currency and period: `mid` if given, otherwise halfway. */
export function bandMid(band: PayBand): number {
  return band.mid ?? (band.min + band.max) / 2;
}

export type NotComparable = 'noPay' | 'basis' | 'currency' | 'period' | 'region' | 'topCoded';

export type PayDifference =
  | {
      comparable: true;
      from: PayBand;
      to: PayBand;
      /** Mid of `to` minus mid of `from`, in `to`'s currency and period. */
      amount: number;
      /** `amount` as a share of `from`'s mid; null if that mid is 0. */
      share: number | null;
      /** A top-coded band makes the difference a bound instead of an exact figure. */
      bound: 'exact' | 'atLeast' | 'atMost';
      /** The date of the exchange rate, if one was used. */
      convertedAt?: string;
    }
  | { comparable: false; reason: NotComparable };

/**
 * The pay difference between two roles (method 4). Bands compare only within one currency, period and region, and not base
 * pay with total pay. The first pair of bands that compares counts, in document order.
 */
export function payDifference(
  from: readonly PayBand[],
  to: readonly PayBand[],
  rates?: ExchangeRates,
): PayDifference {
  if (from.length === 0 || to.length === 0) return { comparable: false, reason: 'noPay' };
  let reason: NotComparable | undefined;
  for (const rate of [undefined, rates]) {
    for (const a of from) {
      for (const b of to) {
        const difference = bandDifference(a, b, rate);
        if (difference.comparable) return difference;
        reason ??= difference.reason;
      }
    }
  }
  return { comparable: false, reason: reason ?? 'noPay' };
}

function bandDifference(from: PayBand, to: PayBand, rates: ExchangeRates | undefined): PayDifference {
  if (from.basis && to.basis && from.basis !== to.basis) return { comparable: false, reason: 'basis' };
  if (from.period !== to.period) return { comparable: false, reason: 'period' };
  if ((from.region ?? '') !== (to.region ?? '')) return { comparable: false, reason: 'region' };
  const factor = conversion(from.currency, to.currency, rates);
  if (factor === undefined) return { comparable: false, reason: 'currency' };
  if (from.topCoded && to.topCoded) return { comparable: false, reason: 'topCoded' };
  const base = bandMid(from) * factor;
  const amount = bandMid(to) - base;
  const result: PayDifference = {
    comparable: true,
    from,
    to,
    amount,
    share: base === 0 ? null : amount / base,
    bound: to.topCoded ? 'atLeast' : from.topCoded ? 'atMost' : 'exact',
  };
  if (factor !== 1 && rates) result.convertedAt = rates.asOf;
  return result;
}

function conversion(from: string, to: string, rates: ExchangeRates | undefined): number | undefined {
  if (from === to) return 1;
  const inBase = (currency: string) =>
    rates === undefined ? undefined : currency === rates.base ? 1 : rates.rates[currency];
  const a = inBase(from);
  const b = inBase(to);
  return a === undefined || b === undefined ? undefined : a / b;
}

/** The position of the target's bands relative to the origin's; `unknown` if no two bands compare. */
export type BandPosition = 'above' | 'overlap' | 'below' | 'unknown';

/**
 * Compares the position of two sets of bands. Ignores exchange rates: they say what pay is worth, not how the
 * bands of two organisations relate.
 */
export function bandPosition(from: readonly PayBand[], to: readonly PayBand[]): BandPosition {
  const pairs = from
    .flatMap((a) => to.map((b) => [a, b] as const))
    .filter(([a, b]) => payDifference([a], [b]).comparable);
  if (pairs.length === 0) return 'unknown';
  if (pairs.every(([a, b]) => b.min > top(a))) return 'above';
  return pairs.every(([a, b]) => top(b) < a.min) ? 'below' : 'overlap';
}

function top(band: PayBand): number {
  return band.topCoded ? Infinity : band.max;
}
