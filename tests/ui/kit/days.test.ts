import { expect, test } from 'vitest';
import { today } from '../../../src/ui/kit/days';

test('today is the date in the reader’s time zone', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
});
