import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanInView } from '../../../src/ui/team/tableWindow';

test('what is in view is made, however a table is scrolled, and little else', () => {
  const whole = { min: 0, max: 5_000 };
  fc.assert(
    fc.property(
      fc.integer({ min: -9_000, max: 9_000 }),
      fc.integer({ min: -10, max: 2_000 }),
      fc.integer({ min: 20, max: 90 }),
      fc.integer(whole),
      fc.integer({ min: 0, max: 5 }),
      (scroll, room, size, count, more) => {
        const { first, end } = spanInView(scroll, room, { size, count, more });
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(first).toBeLessThanOrEqual(end);
        expect(end - first).toBeLessThanOrEqual(Math.max(0, room) / size + 2 + 2 * more);
        const [top, bottom] = [Math.abs(scroll), Math.abs(scroll) + Math.max(0, room)];
        for (let at = 0; at < count; at += 7)
          if ((at + 1) * size > top && at * size < bottom) expect(at >= first && at < end).toBe(true);
      },
    ),
  );
});
