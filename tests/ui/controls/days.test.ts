import { expect, test } from 'vitest';
import { dateText, dueText, today } from '../../../src/ui/controls/days';

test('a day is the same day wherever it is read, with its year where it is not this one', () => {
  expect(dateText('2026-11-03', '2026-01-01')).toMatch(/^(3 November|November 3)$/);
  expect(dateText('2027-01-01', '2026-12-31')).toMatch(/January.*2027/);
  expect(dateText('0099-12-31', '2026-12-31')).toMatch(/31/);
});

test('what was due says so without blame, and only while it is open', () => {
  expect(dueText('2026-11-03', false, '2026-11-04')).toMatch(/^was due .*November/);
  expect(dueText('2026-11-04', false, '2026-11-04')).toMatch(/^due /);
  expect(dueText('2026-11-03', true, '2026-11-04')).toMatch(/^due /);
  expect(dueText(undefined, false)).toBe('');
});

test('today is the day of the reader’s own clock', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
});
