import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cyclicGroups } from '../../src/graph/cycles';
import { callsIn } from '../fixtures/countedWork';
import { runs } from '../fixtures/runs';

type Graph = Record<string, string[]>;
const nextIn = (graph: Graph) => (node: string) => graph[node] ?? [];

/** Random directed graphs on up to eight nodes, including loops. */
const anyGraph: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 }).map((edges) => {
    const graph: Graph = {};
    for (let node = 0; node < size; node++) graph[node] = [];
    for (const [from, to] of edges) graph[from]?.push(String(to));
    return graph;
  }),
);

/** Distances by brute force: every pair of nodes relaxed through every third node (Floyd and Warshall). */
function distances(graph: Graph): Map<string, number> {
  const nodes = Object.keys(graph);
  const far = new Map<string, number>();
  const at = (a: string, b: string) => far.get(`${a} ${b}`) ?? Infinity;
  for (const a of nodes) for (const b of graph[a] ?? []) far.set(`${a} ${b}`, 1);
  for (const via of nodes) {
    for (const a of nodes) {
      for (const b of nodes) {
        const length = at(a, via) + at(via, b);
        if (length < at(a, b)) far.set(`${a} ${b}`, length);
      }
    }
  }
  return far;
}

test('two nodes share a group exactly if each reaches the other', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const far = distances(graph);
      const groups = cyclicGroups(Object.keys(graph), nextIn(graph));
      const groupOf = new Map(groups.flatMap((group, at) => group.map((node) => [node, at] as const)));
      for (const a of Object.keys(graph)) {
        for (const b of Object.keys(graph)) {
          if (a === b) continue;
          const together = groupOf.has(a) && groupOf.get(a) === groupOf.get(b);
          expect(together).toBe(far.has(`${a} ${b}`) && far.has(`${b} ${a}`));
        }
      }
    }),
    { numRuns: runs(500) },
  );
});

test('a chain and a ring of a hundred thousand take proportional time and no stack', async () => {
  const size = 100_000;
  const nodes = Array.from({ length: size }, (_, at) => String(at));
  const chain = (node: string) => (Number(node) + 1 < size ? [String(Number(node) + 1)] : []);
  const ring = (node: string) => [String((Number(node) + 1) % size)];
  expect(
    await callsIn(() => {
      expect(cyclicGroups(nodes, chain)).toEqual([]);
      expect(cyclicGroups(nodes, ring).map(({ length }) => length)).toEqual([size]);
    }),
  ).toBeLessThan(10 * size);
});
