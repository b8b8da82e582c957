import { expect, test } from 'vitest';
import { payDifference, type PayBand } from '../../src/model/ladder/money';
import { figuresMessages as germanFigures } from '../../src/i18n/de/figures/messages';
import { figuresMessages } from '../../src/i18n/en/figures/messages';
import { formatterFor } from '../../src/i18n/formatter/Formatter';

const say = formatterFor('en', 'en-US');
const { percent } = say;
const { dateText, differenceText, dueText, rungName, shareText, stepName } = figuresMessages(say);

const band = (min: number, max: number, parts: Partial<PayBand> = {}): PayBand => ({
  min,
  max,
  currency: 'USD',
  period: 'year',
  ...parts,
});

test('a pay difference shows both midpoints, so that readers can check it', () => {
  const text = differenceText(payDifference([band(80_000, 120_000)], [band(100_000, 140_000)]));
  expect(text).toBe('+$20,000 at the midpoint (+20%): $100,000 → $120,000');
});

test('lower pay has a minus sign, and an open band a bound', () => {
  const less = payDifference([band(100_000, 140_000)], [band(80_000, 120_000)]);
  expect(differenceText(less)).toBe('−$20,000 at the midpoint (−17%): $120,000 → $100,000');
  expect(shareText(less)).toBe('−17%');
  const open = payDifference([band(80_000, 120_000)], [band(100_000, 140_000, { topCoded: true })]);
  expect(differenceText(open)).toBe('at least +$20,000 at the midpoint (≥ +20%): $100,000 → ≥ $120,000');
});

test('bands that cannot be compared give a reason and no figure', () => {
  const none = payDifference([band(80_000, 120_000)], [band(1, 2, { currency: 'EUR' })]);
  expect(differenceText(none)).toBe('Not comparable: the currencies differ.');
  expect(shareText(none)).toBe('');
});

test('shares are rounded, and have a sign if they are changes', () => {
  expect([
    percent(0.6534),
    percent(0.6534, false, 1),
    percent(0.05, true),
    percent(-0.05, true),
    percent(0, true),
  ]).toEqual(['65%', '65.3%', '+5%', '−5%', '0%']);
});

test('a date is the same in every time zone, and has its year unless it is the current one', () => {
  expect(dateText('2026-11-03', '2026-01-01')).toMatch(/^(3 November|November 3)$/);
  expect(dateText('2027-01-01', '2026-12-31')).toMatch(/January.*2027/);
  expect(dateText('0099-12-31', '2026-12-31')).toMatch(/31/);
});

test('an overdue action says when it was due, but only while it is open', () => {
  expect(dueText('2026-11-03', false, '2026-11-04')).toMatch(/^was due .*November/);
  expect(dueText('2026-11-04', false, '2026-11-04')).toMatch(/^due /);
  expect(dueText('2026-11-03', true, '2026-11-04')).toMatch(/^due /);
  expect(dueText(undefined, false, '2026-11-04')).toBe('');
});

test('a value on a scale has the name of its step, or a text of the language', () => {
  const scale = [
    { id: 'a', name: 'Awareness' },
    { id: 'b', name: 'Working' },
  ];
  const german = germanFigures(formatterFor('de', 'de'));
  const named = (value: number) => [stepName(scale, value), german.stepName(scale, value)];
  expect([2, 0, 1.5, 3].map(named)).toEqual([
    ['Working', 'Working'],
    ['Not yet', 'Noch nicht'],
    ['1.5 of 2', '1,5 von 2'],
    ['3', '3'],
  ]);
});

test('the level of roles outside the ladder has no name of its own, so the language names it', () => {
  const german = germanFigures(formatterFor('de', 'de'));
  const rungs = [
    { id: 'x', name: 'Senior' },
    { id: 'beyond:above', implied: 'above' },
    { id: 'beyond:below', implied: 'below' },
  ] as const;
  expect(rungs.map(rungName)).toEqual(['Senior', 'Further up', 'Further down']);
  expect(rungs.map(german.rungName)).toEqual(['Senior', 'Weiter oben', 'Weiter unten']);
});
