import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CareerGraph } from '../../src/graph/careerGraph';
import { crossroadCounts, crossroads } from '../../src/graph/crossroads';
import { graphOf, ladderWith, role } from '../fixtures/ladder/ladder';
import { smallLadder } from '../fixtures/ladder/randomLadder';

/**
 *   lead        L
 *              ^ ^
 *   senior    S   T
 *              ^ ^
 *   junior      J ~ K
 */
test('each pair counts once, shared by equally short paths', () => {
  const graph = graphOf(
    ladderWith({
      roles: [
        role('K', { lateral: ['J'] }),
        role('J', { advancementTo: ['S', 'T'] }),
        role('S', { level: 'senior', advancementTo: ['L'] }),
        role('T', { level: 'senior', advancementTo: ['L'] }),
        role('L', { level: 'lead' }),
      ],
    }),
  );
  // Through J: from K to S, T and L. Through S: half of J to L and half of K to L.
  expect(crossroads(graph).map(({ role: { id }, paths, share }) => [id, paths, share])).toEqual([
    ['j', 3, 1],
    ['s', 1, 1 / 3],
    ['t', 1, 1 / 3],
  ]);
});

test('a ladder without moves has no crossroads', () => {
  expect(crossroads(graphOf(ladderWith({ roles: [role('A'), role('B')] })))).toEqual([]);
});

/** All shortest paths, by listing every simple path. */
function shortest(graph: CareerGraph, from: string, to: string): string[][] {
  const all: string[][] = [];
  const walk = (path: string[]) => {
    const at = path.at(-1) ?? '';
    if (at === to) all.push(path);
    else {
      const { advancementTo, lateral } = graph.neighbours(at);
      const next = new Set([...advancementTo, ...lateral].map(({ role: { id } }) => id));
      for (const id of next) if (!path.includes(id)) walk([...path, id]);
    }
  };
  walk([from]);
  const least = Math.min(...all.map(({ length }) => length));
  return all.filter(({ length }) => length === least);
}

test('on any small ladder, the count equals brute force', () => {
  fc.assert(
    fc.property(smallLadder, (input) => {
      const graph = graphOf(input);
      const counts = new Map<string, number>();
      for (const from of graph.roles.keys())
        for (const to of graph.roles.keys()) {
          const paths = from === to ? [] : shortest(graph, from, to);
          for (const path of paths)
            for (const id of path.slice(1, -1)) counts.set(id, (counts.get(id) ?? 0) + 1 / paths.length);
        }
      const found = crossroads(graph);
      expect(found.length).toBe(counts.size);
      for (const { role: one, paths } of found) expect(paths).toBeCloseTo(counts.get(one.id) ?? 0, 9);
    }),
    { numRuns: 60 },
  );
});

test('a role in the top tenth is a crossroads, and among equals there is none', () => {
  const chain = (ids: string[], closes: boolean) =>
    graphOf(
      ladderWith({
        roles: ids.map((id, at) => {
          const next = ids[at + 1] ?? (closes ? ids[0] : undefined);
          return role(id, next === undefined ? {} : { lateral: [next] });
        }),
      }),
    );
  // The middle of three is between two ordered pairs; the middle of five has four pairs on either side.
  expect([...crossroadCounts(chain(['A', 'B', 'C'], false))]).toEqual([['b', 2]]);
  expect([...crossroadCounts(chain(['A', 'B', 'C', 'D', 'E'], false))]).toEqual([['c', 8]]);
  expect([...crossroadCounts(chain(['A', 'B', 'C', 'D', 'E'], true))]).toEqual([]);
  expect([...crossroadCounts(chain(['A', 'B', 'C', 'D'], false))]).toEqual([]);
});

test('a single path does not make a crossroads', () => {
  const up = [role('A', { advancementTo: ['B'] }), role('B', { advancementTo: ['C'] }), role('C')];
  expect([...crossroadCounts(graphOf(ladderWith({ roles: up })))]).toEqual([]);
});
