/** Routes between every two roles of the default ladder, each found within a frame. */
import { expect, test } from 'vitest';
import { GapIndex } from '../../../src/analysis/gap/gapIndex';
import { findRoutes } from '../../../src/analysis/routes/routes';
import { roleSkillProfile } from '../../../src/analysis/gap/skillProfile';
import { checkLadder } from '../../../src/check/check';
import { readLadderAt } from '../../../src/cli/terminal/load';
import { leastTime, spread } from '../timing';

const BUDGET_MS = 20;
const RUNS = 3;

test(`routes between any two roles of the default ladder take less than ${BUDGET_MS} ms, and are exact`, () => {
  const { graph } = checkLadder(readLadderAt('data/software-engineering').read);
  if (!graph) throw new Error('The default ladder could not be read.');
  const index = new GapIndex(graph);
  const roles = [...graph.roles.values()];
  const pairs = roles.flatMap((from) => roles.filter((to) => to !== from).map((to) => [from, to] as const));
  // The first pass warms up the engine.
  for (const [from, to] of pairs) findRoutes(graph, roleSkillProfile(from), to, {}, index);
  const searches = pairs.map(([from, to]) => {
    const { result, ms } = leastTime(() => findRoutes(graph, roleSkillProfile(from), to, {}, index), RUNS);
    return { pair: `${from.title} to ${to.title}`, ms, ...result };
  });
  expect(searches.filter(({ exact }) => !exact)).toEqual([]);
  const connected = searches.filter(({ routes }) => routes.length > 0);
  const rounded = (figures: Record<string, number>) =>
    Object.fromEntries(Object.entries(figures).map(([name, ms]) => [name, ms.toFixed(2)]));
  console.log(`${roles.length} roles, least of ${RUNS} runs`);
  console.table(
    [
      { pairs: 'all ordered pairs', of: searches },
      { pairs: 'with a route', of: connected },
    ].flatMap(({ pairs: name, of }) => [
      { pairs: name, count: of.length, figure: 'ms', ...rounded(spread(of.map(({ ms }) => ms))) },
      { pairs: name, count: of.length, figure: 'labels', ...spread(of.map(({ explored }) => explored)) },
    ]),
  );
  const most = Math.max(...searches.map(({ ms }) => ms));
  console.log(`The longest: ${searches.find(({ ms }) => ms === most)?.pair}.`);
  expect(most).toBeLessThan(BUDGET_MS);
});
