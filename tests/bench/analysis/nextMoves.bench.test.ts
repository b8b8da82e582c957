/**
 * Next moves at the size of O*NET: 879 occupations with 68 skills, pay, and related occupations as declared
 * moves.
 */
import { describe, expect, test } from 'vitest';
import { GapIndex } from '../../../src/analysis/gap/gapIndex';
import { nextMoves } from '../../../src/analysis/next/nextMoves';
import { roleSkillProfile } from '../../../src/analysis/gap/skillProfile';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { OEWS_FILE } from '../../fixtures/published/oews';
import { ONET_FILES, onetLadder, primaryRelations } from '../../fixtures/published/onet';
import { hasShared } from '../../fixtures/published/shared';
import { leastTime, spread } from '../timing';

const BUDGET_MS = 50;
const RUNS = 3;
/** Next moves are computed for every 20th occupation. */
const STRIDE = 20;

describe.skipIf(![...ONET_FILES, OEWS_FILE].every(hasShared))('O*NET', () => {
  test(`next moves from an occupation take less than ${BUDGET_MS} ms, its index built once`, () => {
    const document = onetLadder(primaryRelations());
    const { result: graph, ms: graphMs } = leastTime(() => new CareerGraph(document), RUNS);
    const { result: index, ms: indexMs } = leastTime(() => new GapIndex(graph), RUNS);
    const times = [...graph.roles.values()]
      .filter((_, at) => at % STRIDE === 0)
      .map((role) => {
        const { result, ms } = leastTime(
          () => nextMoves(graph, roleSkillProfile(role), undefined, index),
          RUNS,
        );
        expect(result).toHaveLength(graph.roles.size - 1);
        return ms;
      });
    const { median, p95, most } = spread(times);
    console.log(
      `graph of ${graph.roles.size} roles and ${graph.moves.size} moves ${graphMs.toFixed(0)} ms, ` +
        `gap index ${indexMs.toFixed(1)} ms; next moves from ${times.length} of the roles: ` +
        `median ${median.toFixed(1)} ms, 95th percentile ${p95.toFixed(1)} ms, most ${most.toFixed(1)} ms`,
    );
    expect(most).toBeLessThan(BUDGET_MS);
  });
});
