import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLarge, spanInView } from '../../../../src/ui/kit/table/tableWindow';

test('the span covers every visible item and only a few others', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_000, max: 9_000 }),
      fc.integer({ min: -10, max: 2_000 }),
      fc.integer({ min: 20, max: 90 }),
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 0, max: 5 }),
      (scroll, room, size, count, more) => {
        const { first, end } = spanInView(scroll, room, { size, count, more });
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(first).toBeLessThanOrEqual(end);
        expect(end - first).toBeLessThanOrEqual(Math.max(0, room) / size + 2 + 2 * more);
        const [top, bottom] = [Math.abs(scroll), Math.abs(scroll) + Math.max(0, room)];
        for (let index = 0; index < count; index += 7)
          if ((index + 1) * size > top && index * size < bottom)
            expect(index >= first && index < end).toBe(true);
      },
    ),
  );
});

test('a table is large with more than 1,000 cells', () => {
  expect(isLarge(50, 20)).toBe(false);
  expect(isLarge(77, 13)).toBe(true);
});
