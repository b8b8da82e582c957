import { expect, test } from 'vitest';
import type { Movement, ProgressPoint, SkillMovement } from '../../../src/analysis/growth/progress';
import { progressMessages } from '../../../src/i18n/en/progress/messages';
import { Language } from '../../../src/i18n/locales/Language';
import {
  levelText,
  movedSummary,
  pointName,
  ratedIn,
  sinceText,
  suggestedLabel,
  TODAY,
} from '../../../src/ui/progress/snapshots';

const language = new Language('en', { locale: 'en-US' });
const { month } = language.formatter;
const pointFigures = ({ id, readiness, steps, unrated }: ProgressPoint) =>
  language.messages('progress', progressMessages).pointFigures(readiness, steps, unrated, id === TODAY);
const point = (parts: Partial<ProgressPoint> = {}): ProgressPoint => ({
  id: 'a',
  date: '2020-03-01',
  label: 'First',
  readiness: 0.5,
  readinessAtMost: 0.5,
  steps: 4,
  unrated: 0,
  ...parts,
});
const now = (parts: Partial<ProgressPoint> = {}) => point({ id: TODAY, label: 'Today', ...parts });

test('a snapshot is named by its month, and a further one of that month also by its number', () => {
  expect(suggestedLabel('2026-11-30', [], language)).toBe('November 2026');
  expect(suggestedLabel('2026-11-01', ['November 2026', 'November 2026 (2)'], language)).toBe(
    'November 2026 (3)',
  );
  expect([month('2026-01-01', 'short'), month('2026-01-01', 'year')]).toEqual(['Jan 2026', '2026']);
});

test('a skill with only a manager’s rating does not count as rated', () => {
  expect(ratedIn({ a: { self: 0 }, b: { agreed: 'n/a' }, c: { manager: 'expert' }, d: {} })).toBe(2);
});

test('a point shows its figures and how much was not rated then', () => {
  expect(pointFigures(point({ unrated: 1 }))).toBe('50% ready, 4 steps to gain, 1 skill not rated then');
  expect(pointFigures(now({ readiness: 1, steps: 0, unrated: 2 }))).toBe(
    '100% ready, no steps to gain, 2 skills not rated',
  );
  expect(pointName(point(), language)).toBe('March 1, 2020, First');
  expect(pointName(now(), language)).toBe('Today');
});

test('a rise since a day with unrated skills is not described only as growth', () => {
  expect(sinceText([point(), now({ readiness: 0.625 })], language)).toBe(
    'Up from 50% on March 1, 2020 (“First”).',
  );
  expect(sinceText([point({ unrated: 2 }), now({ readiness: 0.75 })], language)).toBe(
    'Up from 50% on March 1, 2020 (“First”), when 2 required skills were not rated and counted as 0.',
  );
  expect(sinceText([point(), now({ readiness: 0.25 })], language)).toMatch(/^Down from 50%/);
  // Values that round to the same text count as equal.
  expect(sinceText([point(), now({ readiness: 0.501 })], language)).toBe(
    'Unchanged since March 1, 2020 (“First”).',
  );
  expect(sinceText([now()], language)).toBe('');
});

test('the summary counts each movement once', () => {
  const row = (movement: Movement): SkillMovement => ({
    skill: movement,
    movement,
    before: 1,
    after: 1,
    steps: 0,
  });
  expect(movedSummary((['up', 'up', 'setAside', 'same'] as const).map(row), language)).toBe(
    'Of 4 skills: 2 moved up, 1 marked as not applicable, 1 stayed the same.',
  );
  expect(movedSummary([row('same')], language)).toBe('Nothing changed between the two dates.');
  expect(movedSummary([], language)).toBe('No skill was rated on either date.');
});

test('a rating is shown by the name of its step, or by the reason why it has none', () => {
  const scale = [{ id: 'one', name: 'First step' }];
  expect(
    [1, 0, 'notApplicable' as const, undefined].map((value) => levelText(scale, value, language)),
  ).toEqual(['First step', 'Not yet', 'Not applicable', 'Not rated']);
});
