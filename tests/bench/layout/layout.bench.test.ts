import { expect, test } from 'vitest';
import { layoutLadder } from '../../../src/layout/level/layoutLadder';
import type { LayoutInput } from '../../../src/layout/level/types';
import { pathPoints } from '../../fixtures/pathPoints';
import { AFFINITIES, randomLadder, SIZES } from '../../fixtures/ladder/layoutLadder';
import { settledLanes } from '../../fixtures/ladder/settledLanes';
import { leastTime } from '../timing';
import { dotSource, GraphvizPeer, readDrawing, WAYS } from './graphviz';
import { countCrossings } from './measures';

const SEEDS = [1, 2, 3, 4, 5];
const REPEATS = 3;

function ourCrossings(input: LayoutInput, layout: ReturnType<typeof layoutLadder>): number {
  const lines = new Map([...layout.edges].map(([id, { path }]) => [id, pathPoints(path)]));
  return countCrossings(input.moves, { cards: layout.cards, lines });
}

const rows: Record<string, string | number>[] = [];

// dot gets the same lanes, and its better result in each measure counts.
for (const size of SIZES) {
  for (const affinity of AFFINITIES) {
    test(`${size.roles} roles, families by ${affinity}: fewer crossings than dot, in less time from 300 up`, async () => {
      const peer = await GraphvizPeer.load();
      const sum = { ours: 0, dot: 0, ourMs: 0, dotMs: 0 };
      for (const seed of SEEDS) {
        const input = settledLanes(randomLadder(size, affinity, seed));
        const { result: layout, ms } = leastTime(() => layoutLadder(input), REPEATS);
        sum.ours += ourCrossings(input, layout);
        sum.ourMs += ms;
        const lanes = layout.lanes.map(({ lane }) => lane);
        const peers = WAYS.map((way) => {
          const source = dotSource(input, lanes, way);
          const drawn = leastTime(() => peer.draw(source), REPEATS);
          return { ms: drawn.ms, crossings: countCrossings(input.moves, readDrawing(drawn.result)) };
        });
        sum.dot += Math.min(...peers.map(({ crossings }) => crossings));
        sum.dotMs += Math.min(...peers.map((one) => one.ms));
      }
      rows.push({
        roles: size.roles,
        families: affinity,
        crossings: sum.ours,
        'dot crossings': sum.dot,
        ratio: (sum.ours / sum.dot).toFixed(2),
        ms: (sum.ourMs / SEEDS.length).toFixed(1),
        'dot ms': (sum.dotMs / SEEDS.length).toFixed(1),
        'time ratio': (sum.ourMs / sum.dotMs).toFixed(2),
      });
      expect(sum.ours / sum.dot).toBeLessThanOrEqual(0.85);
      if (size.roles >= 300) expect(sum.ourMs / sum.dotMs).toBeLessThanOrEqual(0.75);
    });
  }
}

test('the figures, all together', async () => {
  console.log(
    `Graphviz ${(await GraphvizPeer.load()).version}; sums over ${SEEDS.length} ladders, least of ${REPEATS} runs`,
  );
  console.table(rows);
});
