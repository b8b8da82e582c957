/** Pay held against one figure: bands compare only within one currency, period and region (method 4). */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { payDifference, type PayBand } from '../../model/ladder/money';

/** What a band must name for its figures to compare. Another currency compares by the ladder's own rates. */
export type PayTerms = Pick<PayBand, 'currency' | 'period' | 'region'>;

/** A least pay, in the currency and per the period it names. */
export interface PayFloor extends PayTerms {
  amount: number;
}

/** A least pay in the terms of a role's first band, as one asks it of the role to be reached; undefined without pay. */
export function floorLike({ pay: [band] }: Pick<RoleNode, 'pay'>, amount: number): PayFloor | undefined {
  return band && { amount, currency: band.currency, period: band.period, region: band.region };
}

/** Whether a role pays at least the floor; `unknown` where its pay is not stated or does not compare. */
export type PayCheck = 'met' | 'below' | 'unknown';

/**
 * The middle of a role's band, in the currency and per the period of the terms (method 4); `open` where
 * its source only says "at least". Undefined where no band compares with them.
 */
export function payIn(
  { document }: Pick<CareerGraph, 'document'>,
  { pay }: Pick<RoleNode, 'pay'>,
  terms: PayTerms,
): { mid: number; open: boolean } | undefined {
  const { currency, period, region } = terms;
  // Against a band of 0 the difference is the pay itself, converted to that band's currency.
  const difference = payDifference(pay, [{ currency, period, region, min: 0, max: 0 }], document.rates);
  if (!difference.comparable) return undefined;
  return { mid: 0 - difference.amount, open: difference.bound !== 'exact' };
}

/**
 * A role is below the floor only where that is known: a band of another currency, period or region, no
 * band at all, or a band open at the top whose middle may be higher leaves it unknown. A route may stop
 * at such a role, since nothing says that it pays less; the stop then carries the word `unknown`.
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
