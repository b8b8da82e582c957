import { expect, test } from 'vitest';
import { planMessages } from '../../src/i18n/en/plan/messages';
import { formatterFor } from '../../src/i18n/formatter/Formatter';

const { change: changeText, step: stepText } = planMessages(formatterFor('en', 'en'));
const SCALE = ['Awareness', 'Working'].map((name) => ({ id: name.toLowerCase(), name }));
const ahead = { inLadder: true, rating: 'rated' as const, from: 0, to: 1 };

test('a change has enough digits to be visible', () => {
  expect(changeText({ before: 0.62, after: 0.66 })).toBe('62% → 66%');
  expect(changeText({ before: 0.621, after: 0.624 })).toBe('62.1% → 62.4%');
  expect(changeText({ before: 0.62101, after: 0.6214 })).toBe('62.10% → 62.14%');
  expect(changeText({ before: 0.5, after: 0.500001 })).toBe('50% → 50%');
});

test('a step names its start and end, or why there is no step', () => {
  expect(stepText(SCALE, { ...ahead, from: 1, to: 2 })).toBe('Awareness → Working');
  expect(stepText(SCALE, ahead)).toBe('Not yet → Awareness');
  expect(stepText(SCALE, { ...ahead, rating: 'unrated' })).toContain(
    'Not rated, which counts as 0 → Awareness',
  );
  expect(stepText(SCALE, { ...ahead, rating: 'setAside', to: 0 })).toContain('not applicable');
  expect(stepText(SCALE, { ...ahead, from: 2, to: 2 })).toBe('Working, the highest step.');
  expect(stepText(SCALE, { ...ahead, inLadder: false, to: 0 })).toContain('Not in this edition');
});
