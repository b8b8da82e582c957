import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikePay, readPay, readYears } from '../../../src/formats/wording/pay';
import { runs } from '../../fixtures/runs';

test.each([
  ['$90,000 - $120,000 USD per year', { min: 90_000, max: 120_000, currency: 'USD', period: 'year' }, []],
  [
    '$90,000 to $120,000 per year',
    { min: 90_000, max: 120_000, currency: 'USD', period: 'year' },
    ['currency'],
  ],
  [
    '$90,000 - $120,000+',
    { min: 90_000, max: 120_000, currency: 'USD', period: 'year', topCoded: true },
    ['currency', 'period'],
  ],
  ['$90,000 - $120,000 (USD)', { min: 90_000, max: 120_000, currency: 'USD', period: 'year' }, ['period']],
  [
    '$\u202F90,000\u00A0‑ $120,000',
    { min: 90_000, max: 120_000, currency: 'USD', period: 'year' },
    ['currency', 'period'],
  ],
  ['💰 $20/hr - $30/hr', { min: 20, max: 30, currency: 'USD', period: 'hour' }, ['currency']],
  ['$20 – $30 an hour', { min: 20, max: 30, currency: 'USD', period: 'hour' }, ['currency']],
  ['$90k–120k', { min: 90_000, max: 120_000, currency: 'USD', period: 'year' }, ['currency', 'period']],
  ['$90–120k a year', { min: 90_000, max: 120_000, currency: 'USD', period: 'year' }, ['currency']],
  ['USD 90,000 - 120,000 annually', { min: 90_000, max: 120_000, currency: 'USD', period: 'year' }, []],
  ['€60.000 - €80.000 per annum', { min: 60_000, max: 80_000, currency: 'EUR', period: 'year' }, []],
  ['60 000 € - 80 000 € a year', { min: 60_000, max: 80_000, currency: 'EUR', period: 'year' }, []],
  ['£55,000 p.a.', { min: 55_000, max: 55_000, currency: 'GBP', period: 'year' }, []],
  ['C$90,000 - C$120,000 a year', { min: 90_000, max: 120_000, currency: 'CAD', period: 'year' }, []],
  [
    'From $90,000 a year',
    { min: 90_000, max: 90_000, currency: 'USD', period: 'year', topCoded: true },
    ['currency'],
  ],
  [
    'Salary: $4,500.50 - $5,000 monthly',
    { min: 4_500.5, max: 5_000, currency: 'USD', period: 'month' },
    ['currency'],
  ],
])('%s', (line, band, assumed) => {
  expect(readPay(line)).toEqual({ band, assumed, unread: false });
  expect(looksLikePay(line)).toBe(true);
});

test('words beside the figures become the note of the band', () => {
  expect(readPay('$90,000 - $120,000+ (Depends on Tides)').band).toMatchObject({
    topCoded: true,
    note: 'Depends on Tides',
  });
  expect(readPay('$90,000 - $120,000 plus 401(k) and rum').band).toMatchObject({
    max: 120_000,
    note: 'plus 401(k) and rum',
  });
});

test.each(['$ - $', '$', '-'])('“%s” has no pay and is not reported', (line) => {
  expect(readPay(line)).toEqual({ assumed: [], unread: false });
});

test.each(['TBD, depends on the tide', 'Competitive', '90,000 - 120,000', 'Up to $120,000'])(
  '“%s” is not a band: it is reported and never guessed',
  (line) => {
    expect(readPay(line)).toMatchObject({ unread: true });
    expect(readPay(line).band).toBeUndefined();
  },
);

test.each([
  ['8-12+ years at sea', { least: 8, usual: 12, openEnded: true }],
  ['3 to 5 years', { least: 3, usual: 5 }],
  ['3 – 5 yrs', { least: 3, usual: 5 }],
  ['5+ years', { least: 5, openEnded: true }],
  ['at least 2 years', { least: 2, openEnded: true }],
  ['4 years of rope work', { least: 4 }],
  ['10 or more years', { least: 10, openEnded: true }],
  ['a long time', undefined],
])('years: %s', (text, years) => {
  expect(readYears(text)).toEqual(years);
});

test('any line gives finite figures in the printed order, or none', () => {
  const pieces = fc.array(
    fc.constantFrom('$', '€', '9', '90,000', '1.5', 'k', '-', 'to', ' ', '+', '/hr', 'USD', '(', ')', 'x'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((all) => all.join('')),
      ),
      (line) => {
        const { band } = readPay(line);
        if (band)
          for (const value of [band.min, band.max]) expect(Number.isFinite(value) && value >= 0).toBe(true);
        readYears(line);
      },
    ),
    { numRuns: runs(2_000) },
  );
});
