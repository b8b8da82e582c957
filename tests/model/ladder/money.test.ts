import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandMid, payDifference, type ExchangeRates, type PayBand } from '../../../src/model/ladder/money';

const band = (min: number, max: number, parts: Partial<PayBand> = {}): PayBand => ({
  min,
  max,
  currency: 'EUR',
  period: 'year',
  ...parts,
});
const rates: ExchangeRates = { base: 'EUR', asOf: '2026-11', rates: { USD: 0.5, GBP: 2 } };

test('the middle is halfway unless given', () => {
  expect(bandMid(band(10, 30))).toBe(20);
  expect(bandMid(band(10, 30, { mid: 12 }))).toBe(12);
});

test('the difference compares the middles, and its share is of the first', () => {
  expect(payDifference([band(10, 30)], [band(20, 30)])).toMatchObject({
    comparable: true,
    amount: 5,
    share: 0.25,
    bound: 'exact',
  });
});

test.each([
  ['no pay on one side', [band(1, 2)], [], 'noPay'],
  ['another currency', [band(1, 2)], [band(1, 2, { currency: 'USD' })], 'currency'],
  ['another period', [band(1, 2)], [band(1, 2, { period: 'hour' })], 'period'],
  ['base pay against total pay', [band(1, 2, { basis: 'base' })], [band(1, 2, { basis: 'total' })], 'basis'],
  ['another region', [band(1, 2, { region: 'DE' })], [band(1, 2)], 'region'],
  [
    'two bands open at the top',
    [band(1, 2, { topCoded: true })],
    [band(1, 2, { topCoded: true })],
    'topCoded',
  ],
] as const)('%s is a reason, never a number', (_, from, to, reason) => {
  expect(payDifference(from, to)).toEqual({ comparable: false, reason });
});

test('a band that does not state its basis compares with either', () => {
  expect(payDifference([band(10, 10)], [band(20, 20, { basis: 'total' })])).toMatchObject({ amount: 10 });
});

test('of several bands, the first pair that compares counts', () => {
  const dollars = band(100, 100, { currency: 'USD' });
  const result = payDifference([band(10, 10), dollars], [band(300, 300, { currency: 'USD' }), band(15, 15)]);
  expect(result).toMatchObject({ comparable: true, amount: 5 });
});

test('an exchange rate of the ladder converts into the second band’s currency, with its date', () => {
  const [dollars, pounds] = [band(100, 100, { currency: 'USD' }), band(100, 100, { currency: 'GBP' })];
  expect(payDifference([dollars], [pounds], rates)).toMatchObject({
    amount: 75,
    share: 3,
    convertedAt: '2026-11',
  });
  expect(payDifference([dollars], [band(60, 60)], rates)).toMatchObject({ amount: 10 });
  expect(payDifference([dollars], [band(60, 60, { currency: 'JPY' })], rates)).toMatchObject({
    reason: 'currency',
  });
});

test('a pair that needs no rate takes precedence over one that does', () => {
  const result = payDifference([band(100, 100, { currency: 'USD' }), band(10, 10)], [band(30, 30)], rates);
  expect(result).toMatchObject({ amount: 20 });
  expect(result).not.toHaveProperty('convertedAt');
});

test('a band open at the top makes the difference a bound', () => {
  const open = { topCoded: true };
  expect(payDifference([band(1, 2)], [band(3, 4, open)])).toMatchObject({ bound: 'atLeast' });
  expect(payDifference([band(1, 2, open)], [band(3, 4)])).toMatchObject({ bound: 'atMost' });
});

test('from a mid of 0, there is an amount but no share', () => {
  expect(payDifference([band(0, 0)], [band(1, 3)])).toMatchObject({ amount: 2, share: null });
});

test('swapping the bands negates the amount in one currency', () => {
  const any = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)).map(([min, more]) => band(min, min + more));
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [there, back] = [payDifference([a], [b]), payDifference([b], [a])];
      if (!there.comparable || !back.comparable) throw new Error('two bands of one currency compare');
      expect(there.amount + back.amount).toBe(0);
      expect(payDifference([a], [a])).toMatchObject({ amount: 0 });
    }),
  );
});
