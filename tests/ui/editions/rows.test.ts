import { expect, test } from 'vitest';
import { compareEditions } from '../../../src/analysis/editions/editions';
import { editionEffects } from '../../../src/analysis/editions/readinessChange';
import type { HeldLevel } from '../../../src/analysis/gap/gap';
import { effectText, newlyUnrated, rowText, sumText } from '../../../src/ui/editions/rows';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { Language } from '../../../src/i18n/locales/Language';

const language = new Language('en');

/**
 *   before   S  a2  b3  c1  d2         after   S  a4  b3 (weighs 2)  e1  d2
 *   "a" is called "A now" after, "e" was an alias of "b" before, and "c" is an alias of "b" after.
 */
const comparison = compareEditions(
  graphOf(
    ladderWith({
      skills: [skill('a'), skill('b', { aliases: ['e'] }), skill('c'), skill('d')],
      roles: [
        role('S', {
          requirements: [
            { skill: 'a', level: 2 },
            { skill: 'b', level: 3 },
            { skill: 'c', level: 1 },
            { skill: 'd', level: 2 },
          ],
        }),
      ],
    }),
  ),
  graphOf(
    ladderWith({
      skills: [skill('a', { name: 'A now' }), skill('b', { aliases: ['c'] }), skill('e'), skill('d')],
      roles: [
        role('S', {
          requirements: [
            { skill: 'a', level: 4 },
            { skill: 'b', level: 3, weight: 2 },
            { skill: 'e', level: 1 },
            { skill: 'd', level: 2 },
          ],
        }),
      ],
    }),
  ),
);
const before = new Map<string, HeldLevel>([
  ['a', 3],
  ['b', 1],
  ['c', 1],
  ['d', 'notApplicable'],
]);
const [effect] = editionEffects(comparison, { held: before });
if (!effect) throw new Error('the role has changed');
const rows = new Map(effect.contributions.map((row) => [row.skill, rowText(comparison, row, language)]));

test('a row shows the required level in each edition, the weight, the other name, and whether it was added or removed', () => {
  expect(rows.get('a')).toEqual({
    name: 'A now',
    facts: [
      'now requires Expert; was Working',
      `previously called “${comparison.before.skills.get('a')?.name}”`,
    ],
  });
  expect(rows.get('b')?.facts).toEqual(['weight 2; was 1']);
  const kin = comparison.after.skills.get('b')?.name;
  expect(rows.get('e')?.facts).toEqual(['now required at Awareness', `split from “${kin}”`]);
  expect(rows.get('c')?.facts).toEqual(['no longer required; was Awareness', `now part of “${kin}”`]);
});

test('a skill that is set aside counts in no sum and has not changed', () => {
  expect(rows.has('d')).toBe(false);
});

test('every share opens into a calculation that a reader can repeat by hand', () => {
  const sums = (id: string) => {
    const row = effect.contributions.find((one) => one.skill === id);
    return [
      sumText(row?.before ?? null, effect.before?.gap.coverage.required ?? 0, language),
      sumText(row?.after ?? null, effect.after?.gap.coverage.required ?? 0, language),
    ];
  };
  // Before: 2 + 3 + 1 = 6 steps; after: 4 + 2 × 3 + 1 = 11.
  expect(sums('a')).toEqual(['1 × 2 ÷ 6 = 33.3% met', '1 × 3 ÷ 11 = 27.3% met, 1 × 1 ÷ 11 = 9.1% missing']);
  expect(sums('b')).toEqual([
    '1 × 1 ÷ 6 = 16.7% met, 1 × 2 ÷ 6 = 33.3% missing',
    '2 × 1 ÷ 11 = 18.2% met, 2 × 2 ÷ 11 = 36.4% missing',
  ]);
  expect(sums('c')[1]).toBe('not required, so not counted');
});

test('only newly required skills are listed and counted as not rated', () => {
  expect(newlyUnrated(effect)).toEqual(['e']);
  expect(effectText(comparison, effect, language)).toBe('4 skills differ, 1 of them not rated yet');
  expect(effectText(comparison, { ...effect, before: null }, language)).toBe('new in this edition');
  expect(effectText(comparison, { ...effect, contributions: [] }, language)).toBe(
    'same requirements as before',
  );
});
