import { expect, test } from 'vitest';
import { layoutLadder } from '../../../src/layout/level/layoutLadder';
import {
  cardsIn,
  edgeBounds,
  edgesIn,
  isCrowded,
  regionInView,
  regionKey,
  regionOf,
} from '../../../src/ui/ladder/inView';
import type { EdgeShape, LadderLayout } from '../../../src/layout/level/types';

/** A row of cards of 100 by 50 px, 200 px apart, with a move from each to the next. */
function row(count: number): LadderLayout {
  const ids = Array.from({ length: count }, (_, index) => index);
  const edge = (index: number): EdgeShape => ({
    kind: 'lateral',
    path: `M${index * 200 + 100},25L${index * 200 + 200},25`,
  });
  return {
    width: count * 200,
    height: 50,
    cards: new Map(ids.map((index) => [`c${index}`, { x: index * 200, y: 0, width: 100, height: 50 }])),
    edges: new Map(ids.map((index) => [`e${index}`, edge(index)])),
    lanes: [],
    ranks: [],
  };
}

const VIEW = [1200, 800] as const;

test('the region covers the view and at least a quarter of it beyond each side', () => {
  for (const k of [0.12, 0.3, 1, 2.5]) {
    for (const x of [-5000, -731, 0, 90]) {
      const region = regionInView({ x, y: 40, k }, ...VIEW);
      expect(region.left).toBeLessThanOrEqual((-x - 300) / k);
      expect(region.right).toBeGreaterThanOrEqual((-x + 1500) / k);
      expect(region.top).toBeLessThanOrEqual((-40 - 200) / k);
      expect(region.bottom).toBeGreaterThanOrEqual((-40 + 1000) / k);
    }
  }
});

test('the region is no more than some views large', () => {
  for (const k of [0.12, 0.31, 0.99, 2.5]) {
    const { left, right } = regionInView({ x: -400, y: 0, k }, ...VIEW);
    expect((right - left) * k).toBeLessThanOrEqual(1200 * 2.5);
  }
});

test('a small movement of the camera does not change the region', () => {
  const keys = [0, 5, 10, 15].map((x) => regionKey(regionInView({ x: -1000 - x, y: -70, k: 1 }, ...VIEW)));
  expect(new Set(keys).size).toBe(1);
  const region = regionInView({ x: -1234.5, y: 6, k: 0.37 }, ...VIEW);
  expect(regionOf(regionKey(region))).toEqual(region);
});

test('only cards and moves that touch the region are rendered', () => {
  const layout = row(100);
  const region = { left: 1000, top: 0, right: 1500, bottom: 100 };
  expect([...cardsIn(layout, region)]).toEqual(['c5', 'c6', 'c7']);
  expect([...edgesIn(edgeBounds(layout), region)]).toEqual(['e4', 'e5', 'e6', 'e7']);
});

test('a large ladder is crowded only if it has many moves a role', () => {
  expect(isCrowded(60, 139)).toBe(false);
  expect(isCrowded(3_000, 9_000)).toBe(false);
  expect(isCrowded(1_016, 13_290)).toBe(true);
});

test('the bounds of a move that the layout draws reach from its one card to its other', () => {
  const roles = ['a', 'b'].map((id, rank) => ({ id, title: id, lane: 0, rank, hat: false }));
  const layout = layoutLadder({
    roles,
    moves: [{ id: 'm', from: 'a', to: 'b', kind: 'advancement' }],
    laneCount: 1,
    rankCount: 2,
  });
  const [from, to] = [layout.cards.get('a'), layout.cards.get('b')];
  const bounds = edgeBounds(layout).get('m');
  expect(bounds?.top).toBeCloseTo((to?.y ?? NaN) + (to?.height ?? NaN), 0);
  expect(bounds?.bottom).toBeCloseTo(from?.y ?? NaN, 0);
  for (const side of [bounds?.left, bounds?.right]) expect(Number.isFinite(side)).toBe(true);
});
