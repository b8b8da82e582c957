/**
 * Compares a role's pay with a minimum. Bands compare only within one currency, period and region (method 4).
 */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { payDifference, type PayBand } from '../../model/ladder/money';

/**
 * The fields that must match for two bands to compare. Other currencies compare at the ladder's own rates.
 */
export type PayTerms = Pick<PayBand, 'currency' | 'period' | 'region'>;

/** A minimum pay, in its currency and per its period. */
export interface PayFloor extends PayTerms {
  amount: number;
}

/**
 * A minimum pay in the currency, period and region of a role's first band; undefined if the role has no pay.
 */
export function floorLike({ pay: [band] }: Pick<RoleNode, 'pay'>, amount: number): PayFloor | undefined {
  return band && { amount, currency: band.currency, period: band.period, region: band.region };
}

/** Whether a role pays at least the floor; `unknown` if its pay is not stated or does not compare. */
export type PayCheck = 'met' | 'below' | 'unknown';

/**
 * The middle of a role's band, in the currency and period of the terms (method 4). `open` means that the
 * source only says "at least". Undefined if no band compares.
 */
export function payIn(
  { document }: Pick<CareerGraph, 'document'>,
  { pay }: Pick<RoleNode, 'pay'>,
  terms: PayTerms,
): { mid: number; open: boolean } | undefined {
  const { currency, period, region } = terms;
  // Against a band of 0, the difference is the pay itself, converted to that band's currency.
  const difference = payDifference(pay, [{ currency, period, region, min: 0, max: 0 }], document.rates);
  if (!difference.comparable) return undefined;
  return { mid: 0 - difference.amount, open: difference.bound !== 'exact' };
}

/**
 * A role counts as below the floor only if that is certain. Its pay is `unknown` if it has no band, if the
 * band has another currency, period or region, or if the band is open at the top and its middle may be
 * higher. A route may stop at such a role; the stop is then marked `unknown`.
 */
export function payCheck(
  graph: Pick<CareerGraph, 'document'>,
  role: Pick<RoleNode, 'pay'>,
  floor: PayFloor,
): PayCheck {
  const pay = payIn(graph, role, floor);
  if (!pay) return 'unknown';
  if (pay.mid >= floor.amount) return 'met';
  return pay.open ? 'unknown' : 'below';
}
