import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CareerGraph } from '../../src/graph/careerGraph';
import { shortestPath } from '../../src/graph/shortestPath';
import { graphOf, ladderWith, role } from '../fixtures/ladder/ladder';
import { smallLadder } from '../fixtures/ladder/randomLadder';

/**
 *   lead       L ~ M
 *              ^   ^
 *   senior     S   T      Z stands alone
 *              ^  ^
 *   junior     J
 */
const graph = graphOf(
  ladderWith({
    roles: [
      role('J', { advancementTo: ['T', 'S'] }),
      role('S', { level: 'senior', advancementTo: ['L'] }),
      role('T', { level: 'senior', advancementTo: ['M'] }),
      role('L', { level: 'lead', lateral: ['M'] }),
      role('M', { level: 'lead' }),
      role('Z', { level: 'senior' }),
    ],
  }),
);
const words = (from: string, to: string) => {
  const path = shortestPath(graph, from, to);
  return (
    path && { stops: path.stops.map(({ id }) => id), moves: path.moves.map(({ id }) => id), back: path.back }
  );
};

test('the path up has the fewest moves', () => {
  expect(words('j', 'l')).toEqual({ stops: ['s'], moves: ['j > s', 's > l'], back: false });
  expect(words('j', 'm')?.stops).toEqual(['t']);
});

test('a lateral move is used if advancement does not lead on', () => {
  expect(words('s', 'm')).toEqual({ stops: ['l'], moves: ['s > l', 'l ~ m'], back: false });
});

test('downward, the path is the one that leads up, reversed', () => {
  expect(words('l', 'j')).toEqual({ stops: ['s'], moves: ['s > l', 'j > s'], back: true });
});

test('there is no path to a disconnected role, to the role itself, or to an unknown role', () => {
  expect([words('j', 'z'), words('j', 'j'), words('j', 'x'), words('s', 't')]).toEqual(
    Array(4).fill(undefined),
  );
});

/** Fewest moves over all simple paths, along advancement and lateral moves; Infinity if there is none. */
function fewest(ladder: CareerGraph, from: string, to: string, seen: readonly string[] = []): number {
  if (from === to) return 0;
  const { advancementTo, lateral } = ladder.neighbours(from);
  const next = [...advancementTo, ...lateral].filter(({ role: { id } }) => !seen.includes(id));
  return 1 + Math.min(Infinity, ...next.map((step) => fewest(ladder, step.role.id, to, [...seen, from])));
}

test('on any small ladder, the path is as short as brute force, connected, and independent of input order', () => {
  fc.assert(
    fc.property(smallLadder, (input) => {
      const ladder = graphOf(input);
      const turned = graphOf({ ...input, roles: [...(input.roles ?? [])].reverse() });
      const ids = [...ladder.roles.keys()];
      for (const from of ids) {
        for (const to of ids.filter((id) => id !== from)) {
          const path = shortestPath(ladder, from, to);
          const there = fewest(ladder, from, to);
          expect(path?.moves.length ?? Infinity).toBe(there < Infinity ? there : fewest(ladder, to, from));
          expect(shortestPath(turned, from, to)?.stops.map(({ id }) => id)).toEqual(
            path?.stops.map(({ id }) => id),
          );
          const along = [from, ...(path?.stops.map(({ id }) => id) ?? []), to];
          path?.moves.forEach((move, at) => {
            expect([move.from, move.to].sort()).toEqual([along[at], along[at + 1]].sort());
          });
        }
      }
    }),
    { numRuns: 60 },
  );
});
