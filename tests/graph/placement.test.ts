import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTitleOnly, type Sighting } from '../../src/graph/placement';

const seen = (rank: number, step: -1 | 0 | 1, lane = 0, by = 'a'): Sighting => ({ rank, step, lane, by });

test('a single role page draws three levels', () => {
  expect(placeTitleOnly([seen(0, -1)], 1).rank).toBe(-1);
  expect(placeTitleOnly([seen(0, 0)], 1).rank).toBe(0);
  expect(placeTitleOnly([seen(0, 1)], 1).rank).toBe(1);
});

test('several declarations: the lower median of the levels and the most frequent lane count', () => {
  const all = [seen(1, 1, 3, 'a'), seen(1, 1, 2, 'b'), seen(4, 1, 2, 'c'), seen(3, 0, 0, 'd')];
  expect(placeTitleOnly(all, 9)).toEqual({ rank: 2, lane: 2 });
});

test('on a tie, the leftmost lane counts', () => {
  expect(placeTitleOnly([seen(0, 0, 2, 'a'), seen(0, 0, 1, 'b')], 1).lane).toBe(1);
});

test('the level is at most one outside the ladder, and the order of declarations does not matter', () => {
  const sighting = fc.record({
    rank: fc.nat(6),
    lane: fc.nat(4),
    step: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    by: fc.string({ maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(sighting, { maxLength: 8 }), (sightings) => {
      const place = placeTitleOnly(sightings, 5);
      expect(place.rank).toBeGreaterThanOrEqual(-1);
      expect(place.rank).toBeLessThanOrEqual(5);
      expect(placeTitleOnly([...sightings].reverse(), 5)).toEqual(place);
    }),
  );
});
