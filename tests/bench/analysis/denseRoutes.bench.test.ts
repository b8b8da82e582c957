/**
 * A ladder with too many routes to enumerate. The search stops at its budget, and a larger budget takes no
 * more memory.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { GapIndex } from '../../../src/analysis/gap/gapIndex';
import { findRoutes, type Routes } from '../../../src/analysis/routes/routes';
import { DEFAULT_BUDGET } from '../../../src/analysis/routes/routeSpace';
import { roleSkillProfile } from '../../../src/analysis/gap/skillProfile';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { denseLadder } from '../../fixtures/ladder/denseLadder';

const SIZE = { roles: 1_000, moves: 18_000 };
const SEEDS = [1, 2, 3];
const BUDGETS = [DEFAULT_BUDGET, 8 * DEFAULT_BUDGET];
/** Maximum time for the default budget, ms: a delay that does not interrupt the reader's thoughts. */
const MOST_MS = 1_000;
/** Maximum memory of the routes found, MB. A search that stored its labels would need ten times as much. */
const MOST_KEPT = 8;
/**
 * Maximum memory during the search, MB: mainly the engine's young generation, which is collected only when
 * full.
 */
const MOST_TAKEN = 64;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function megabytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

interface Measured {
  result: Routes;
  ms: number;
  /** Memory after the search, before and after collection, MB. Both include the result. */
  taken: number;
  kept: number;
  /** Growth of the process's peak memory, MB. */
  peak: number;
}

function measured(search: () => Routes): Measured {
  collect();
  const before = megabytes();
  const most = process.resourceUsage().maxRSS;
  const start = performance.now();
  const result = search();
  const ms = performance.now() - start;
  const taken = megabytes() - before;
  const peak = (process.resourceUsage().maxRSS - most) / 1_000;
  collect();
  return { result, ms, taken, kept: megabytes() - before, peak };
}

test(`${SIZE.roles} roles, ${SIZE.moves} moves: the search stops at its budget, says so, and keeps its memory`, () => {
  const rows = SEEDS.flatMap((seed) => {
    const graph = new CareerGraph(denseLadder(SIZE, seed));
    expect([graph.roles.size, graph.moves.size]).toEqual([SIZE.roles, SIZE.moves]);
    const index = new GapIndex(graph);
    const [from] = graph.roles.values();
    const to = [...graph.roles.values()].at(-1);
    if (!from || !to) throw new Error('A dense ladder has roles.');
    const search = (budget: number) => findRoutes(graph, roleSkillProfile(from), to, { budget }, index);
    search(DEFAULT_BUDGET);
    return BUDGETS.map((budget) => {
      const { result, ...figures } = measured(() => search(budget));
      expect([result.exact, result.explored]).toEqual([false, budget]);
      expect(result.routes.length).toBeGreaterThan(0);
      const { searchedMoves, routes } = result;
      return { seed, budget, found: routes.length, searchedMoves, ...figures };
    });
  });
  console.table(
    rows.map(({ searchedMoves, ms, taken, kept, peak, ...row }) => ({
      ...row,
      'moves searched in full': searchedMoves,
      ms: ms.toFixed(0),
      'MB before collection': taken.toFixed(1),
      'MB after': kept.toFixed(1),
      'peak grew by MB': peak.toFixed(1),
    })),
  );
  console.log(`Most memory the process ever had: ${(process.resourceUsage().maxRSS / 1_000).toFixed(0)} MB.`);
  for (const { budget, ms, taken, kept, peak } of rows) {
    expect(kept).toBeLessThan(MOST_KEPT);
    expect(Math.max(taken, peak)).toBeLessThan(MOST_TAKEN);
    if (budget === DEFAULT_BUDGET) expect(ms).toBeLessThan(MOST_MS);
  }
});
