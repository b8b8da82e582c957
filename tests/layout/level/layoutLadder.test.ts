import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutLadder } from '../../../src/layout/level/layoutLadder';
import { pathPoints } from '../../fixtures/pathPoints';
import type { LadderLayout, LayoutInput } from '../../../src/layout/level/types';
import { runs } from '../../fixtures/runs';

const title = fc.oneof(
  fc.constantFrom('Engineer', 'Site Reliability Engineering (SRE) Lead', '主任工程师', 'مهندس برمجيات'),
  fc.string({ minLength: 1, maxLength: 120 }),
);

const ladders: fc.Arbitrary<LayoutInput> = fc
  .record({
    laneCount: fc.integer({ min: 1, max: 9 }),
    rankCount: fc.integer({ min: 1, max: 9 }),
    seeds: fc.array(fc.tuple(fc.nat(), fc.nat(), title), { minLength: 0, maxLength: 80 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 160 }),
  })
  .map(({ laneCount, rankCount, seeds, links }) => {
    const roles = seeds.map(([lane, rank, text], index) => ({
      id: `r${index}`,
      lane: lane % laneCount,
      rank: rank % rankCount,
      title: text,
    }));
    const moves = links.flatMap(([a, b, lateral], index) => {
      const from = roles[a % Math.max(1, roles.length)];
      const to = roles[b % Math.max(1, roles.length)];
      if (!from || !to || from === to) return [];
      const kind = lateral ? ('lateral' as const) : ('advancement' as const);
      return [{ id: `m${index}`, kind, from: from.id, to: to.id }];
    });
    return { laneCount, rankCount, roles, moves };
  });

function cardsEntered(layout: LadderLayout, input: LayoutInput): string[] {
  const entered: string[] = [];
  for (const move of input.moves) {
    for (const [x, y] of pathPoints(layout.edges.get(move.id)?.path ?? '')) {
      for (const [id, card] of layout.cards) {
        const inside =
          x > card.x + 2 && x < card.x + card.width - 2 && y > card.y + 2 && y < card.y + card.height - 2;
        if (inside) entered.push(`${move.id} in ${id}`);
      }
    }
  }
  return entered;
}

test('every role is on its level and in its lane, and no two overlap', () => {
  fc.assert(
    fc.property(ladders, (input) => {
      const layout = layoutLadder(input);
      for (const role of input.roles) {
        const card = layout.cards.get(role.id);
        const lane = layout.lanes.find((one) => one.lane === role.lane);
        const rank = layout.ranks.find((one) => one.rank === role.rank);
        if (!card || !lane || !rank) throw new Error(`${role.id} has no place`);
        expect(card.y).toBe(rank.y);
        expect(card.x).toBeGreaterThanOrEqual(lane.x);
        expect(card.x + card.width).toBeLessThanOrEqual(lane.x + lane.width + 1e-6);
      }
      const boxes = [...layout.cards.values()];
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          expect(
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
          ).toBe(true);
        }
      });
    }),
    { numRuns: runs(200) },
  );
});

test('every move stays within the drawing and crosses no card', () => {
  fc.assert(
    fc.property(ladders, (input) => {
      const layout = layoutLadder(input);
      expect(layout.edges.size).toBe(input.moves.length);
      expect(cardsEntered(layout, input)).toEqual([]);
      for (const { path } of layout.edges.values()) {
        for (const [x, y] of pathPoints(path)) {
          expect(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height).toBe(true);
        }
      }
    }),
    { numRuns: runs(200) },
  );
});

test('the drawing does not depend on the order of the document', () => {
  fc.assert(
    fc.property(ladders, (input) => {
      const turned = { ...input, roles: [...input.roles].reverse(), moves: [...input.moves].reverse() };
      const sorted = (layout: LadderLayout) => [...layout.cards].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(layoutLadder(turned))).toEqual(sorted(layoutLadder(input)));
    }),
    { numRuns: runs(100) },
  );
});
