import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameBox, SCALE, zoomed, type Camera } from '../../../src/browser/pointer/framing';

const room = { x: 90, y: 40, width: 900, height: 700 };

test('centres a box of a large drawing in the area, at no more than the given scale', () => {
  const { x, y, k } = frameBox(
    { x: 4000, y: 4000, width: 200, height: 100 },
    { width: 9000, height: 9000 },
    room,
    1,
  );
  expect(k).toBe(1);
  expect(x + 4100).toBe(90 + 450);
  expect(y + 4050).toBe(40 + 350);
});

test('fits a whole drawing into the area and centres it', () => {
  const drawing = { width: 3000, height: 1000 };
  const { x, y, k } = frameBox({ x: 0, y: 0, ...drawing }, drawing, room, 1);
  expect(k).toBeCloseTo(0.3);
  expect(x).toBeCloseTo(90);
  expect(y).toBeCloseTo(40 + (700 - 300) / 2);
});

test('a drawing larger than the area leaves no side of it empty', () => {
  const length = fc.integer({ min: 50, max: 6000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(length, length, share, share, share, (width, height, a, b, c) => {
      const box = {
        x: a * width * 0.9,
        y: b * height * 0.9,
        width: width * 0.1,
        height: c * height * 0.1 + 1,
      };
      const { x, y, k } = frameBox(box, { width, height }, room, 1);
      if (width * k > room.width) {
        expect(x).toBeLessThanOrEqual(room.x + 1e-6);
        expect(x + width * k).toBeGreaterThanOrEqual(room.x + room.width - 1e-6);
      }
      if (height * k > room.height) {
        expect(y).toBeLessThanOrEqual(room.y + 1e-6);
        expect(y + height * k).toBeGreaterThanOrEqual(room.y + room.height - 1e-6);
      }
    }),
  );
});

test('zooming keeps the centre of the view in place, and stays within the allowed scales', () => {
  const side = fc.integer({ min: 100, max: 4000 });
  const camera = fc.record({
    x: fc.integer({ min: -9000, max: 9000 }),
    y: fc.integer({ min: -9000, max: 9000 }),
    k: fc.double({ min: SCALE.least, max: SCALE.most, noNaN: true }),
  });
  fc.assert(
    fc.property(
      camera,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      side,
      side,
      (before, by, width, height) => {
        const after = zoomed(before, by, { width, height });
        const middle = ({ x, y, k }: Camera) => [(width / 2 - x) / k, (height / 2 - y) / k] as const;
        const [a, b] = [middle(before), middle(after)];
        expect(b[0]).toBeCloseTo(a[0], 5);
        expect(b[1]).toBeCloseTo(a[1], 5);
        expect(after.k).toBeCloseTo(Math.min(SCALE.most, Math.max(SCALE.least, before.k * by)), 9);
      },
    ),
  );
});
