import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOut, progressPath, type DatedShare } from '../../../src/layout/progress/progressLine';

const AREA = { left: 40, right: 640, top: 10, bottom: 110 };
const point = (day: string, share = 0.5, parts: Partial<DatedShare> = {}): DatedShare => ({
  day,
  share,
  atMost: share,
  comparable: true,
  labelWidth: 116,
  ...parts,
});

/** How far to the left of its point a label of 116 px begins. */
const SHIFT = { start: 0, middle: 58, end: 116 };

const days = fc
  .array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 300 })
  .map((list) =>
    list.sort((a, b) => a - b).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  );

test('time runs from end to end, and the share from bottom to top', () => {
  const { points } = progressPath(
    [point('2026-01-01', 0), point('2026-07-02', 0.5), point('2026-12-31', 1)],
    AREA,
  );
  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [40, 110],
    [340, 60],
    [640, 10],
  ]);
});

test('points of one day are side by side; if there are no others, they fill the width', () => {
  const { points } = progressPath([point('2026-01-01'), point('2026-01-01'), point('2026-12-31')], AREA);
  expect(points.map(({ x }) => x)).toEqual([40, 49, 640]);
  const same = progressPath([point('2026-01-01'), point('2026-01-01'), point('2026-01-01')], AREA);
  expect(same.points.map(({ x }) => x)).toEqual([140, 340, 540]);
  expect(same.ticks.map(({ day, unit }) => [day, unit])).toEqual([['2026-01-01', 'day']]);
});

test('no points give no line, and a single point is in the middle', () => {
  expect(progressPath([], AREA)).toMatchObject({ points: [], solid: '', dashed: '', band: '', ticks: [] });
  expect(progressPath([point('2026-01-01')], AREA)).toMatchObject({ points: [{ x: 340, y: 60 }], solid: '' });
});

test('points that do not compare are dashed, and unrated skills are a band above the line', () => {
  const path = progressPath(
    [
      point('2026-01-01', 0.25, { atMost: 0.75 }),
      point('2026-07-02', 0.5, { comparable: false }),
      point('2026-12-31'),
    ],
    AREA,
  );
  expect(path.dashed).toBe('M40,85L340,60');
  expect(path.solid).toBe('M340,60L640,60');
  expect(path.band).toBe('M40,35L340,60L640,60L640,60L340,60L40,85Z');
  expect(progressPath([point('2026-01-01'), point('2026-02-01')], AREA).band).toBe('');
});

test('a label is above its point, below it if the line would cross the label, and inward at the ends', () => {
  const labels = (...shares: number[]) => {
    const dated = shares.map((share, at) => point(`2026-0${1 + at * 4}-01`, share));
    const { points } = progressPath(dated, AREA);
    return points.map(({ y, label }) =>
      label ? `${label.anchor} ${label.y < y ? 'above' : 'below'}` : 'none',
    );
  };
  expect(labels(0.5, 0.5, 0.5)).toEqual(['start above', 'middle above', 'end above']);
  expect(labels(0.3, 1, 0.3)).toEqual(['start below', 'middle above', 'end below']);
  expect(labels(0.9, 0.3, 0.9)).toEqual(['start above', 'middle below', 'end above']);
  // Below the lowest point is only the axis, and the last point always has a label.
  expect(labels(0, 1, 0)).toEqual(['none', 'middle above', 'end above']);
});

test('the axis shows months, then years, or the two days if there is no more', () => {
  const named = (from: string, to: string) =>
    progressPath([point(from), point(to)], AREA).ticks.map(({ day, unit }) => `${unit} ${day}`);
  expect(named('2026-03-05', '2026-03-20')).toEqual(['day 2026-03-05', 'day 2026-03-20']);
  expect(named('2026-01-15', '2026-06-15')).toEqual(
    ['02', '03', '04', '05', '06'].map((month) => `month 2026-${month}-01`),
  );
  expect(named('2021-05-01', '2026-05-01')).toEqual(
    ['2022', '2023', '2024', '2025', '2026'].map((year) => `year ${year}-01-01`),
  );
});

test('for any days, the order is kept, nothing leaves the area and no two labels overlap', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 200, max: 1_000 }), (list, right) => {
      const area = { ...AREA, right };
      const { points, ticks, radius } = progressPath(
        list.map((day) => point(day)),
        area,
      );
      const inside = (x: number) => x >= area.left - 1e-6 && x <= area.right + 1e-6;
      expect(points.every(({ x }) => inside(x))).toBe(true);
      const gaps = points.slice(1).map(({ x }, at) => x - (points[at]?.x ?? 0));
      expect(Math.min(...gaps, Infinity)).toBeGreaterThan(0);
      expect(radius).toBeGreaterThan(0);
      expect(points.at(-1)?.label).toBeDefined();
      const spans = points.flatMap(({ x, label }) => (label ? [x - SHIFT[label.anchor]] : []));
      spans.sort((a, b) => a - b);
      expect(spans.slice(1).every((start, at) => start - (spans[at] ?? 0) >= 128 - 1e-6)).toBe(true);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.every(({ x }) => inside(x))).toBe(true);
      expect(new Set(ticks.map(({ day }) => day)).size).toBe(ticks.length);
    }),
  );
});

test('positions move only if they are too close, and never change their order', () => {
  const places = fc
    .array(fc.double({ min: 0, max: 600, noNaN: true }), { minLength: 1, maxLength: 60 })
    .map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(places, (list) => {
      const gap = Math.min(9, 600 / Math.max(1, list.length - 1));
      const moved = spreadOut(list, gap, { right: 600 });
      moved.forEach((place, at) => {
        expect(place).toBeGreaterThanOrEqual(-1e-6);
        expect(place).toBeLessThanOrEqual(600 + 1e-6);
        if (at > 0) expect(place - (moved[at - 1] ?? 0)).toBeGreaterThan(gap - 1e-6);
      });
      if (list.slice(1).every((place, at) => place - (list[at] ?? 0) >= gap)) expect(moved).toEqual(list);
      expect(spreadOut(moved, gap - 1e-6, { right: 600 })).toEqual(moved);
    }),
  );
});
