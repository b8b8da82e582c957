/** A team of 50 people, 80 skills and 60 roles: everything that the team view shows, within one frame. */
import { expect, test } from 'vitest';
import { gapFigures } from '../../../src/analysis/gap/gap';
import { GapIndex } from '../../../src/analysis/gap/gapIndex';
import {
  nearRoles,
  readinessMatrix,
  teamCoverage,
  singlePointsOfFailure,
} from '../../../src/analysis/team/team';
import { mentoring, offers } from '../../../src/analysis/team/mentoring';
import { teamOf } from '../../fixtures/profile/teamLadder';
import { leastTime } from '../timing';

/** One frame at 60 per second. */
const FRAME_MS = 1000 / 60;
const RUNS = 15;
/** Minimum speed-up over computing the gap of every member and role separately. */
const FLOOR = 3;

test('all figures of a team of 50 take less than a frame, including building the index', () => {
  const { graph, members } = teamOf({ people: 50, skills: 80, roles: 60, asks: 20 });
  const roles = [...graph.roles.values()];
  const index = leastTime(() => new GapIndex(graph), RUNS);
  const parts = {
    coverage: leastTime(() => teamCoverage(graph, members), RUNS),
    'thin spots': leastTime(() => singlePointsOfFailure(members, roles), RUNS),
    'near roles': leastTime(() => nearRoles(readinessMatrix(graph, members, roles, index.result)), RUNS),
    mentoring: leastTime(() => offers(mentoring(members)), RUNS),
  };
  const total = Object.values(parts).reduce((sum, { ms }) => sum + ms, index.ms);
  const shown = Object.entries(parts).map(([name, { ms }]) => `${name} ${ms.toFixed(2)}`);
  console.log(
    `least of ${RUNS} runs, in ms: index ${index.ms.toFixed(2)}, ${shown.join(', ')}; together ${total.toFixed(2)}`,
  );
  expect(total).toBeLessThan(FRAME_MS);
});

test(`readiness of 50 people for 60 roles is at least ${FLOOR} times as fast as separate gaps`, () => {
  const { graph, members } = teamOf({ people: 50, skills: 80, roles: 60, asks: 20 });
  const index = new GapIndex(graph);
  const ours = leastTime(() => readinessMatrix(graph, members, undefined, index), RUNS);
  const plain = leastTime(
    () =>
      members.flatMap(({ skillProfile }) =>
        index.roles.map(({ requirements }) => gapFigures(skillProfile.held, requirements).readiness),
      ),
    RUNS,
  );
  plain.result.forEach((ready, at) => expect(ours.result.readiness[at]).toBeCloseTo(ready, 9));
  console.log(
    `matrix ${ours.ms.toFixed(2)} ms, gap by gap ${plain.ms.toFixed(2)} ms, ${(plain.ms / ours.ms).toFixed(1)} times`,
  );
  expect(plain.ms / ours.ms).toBeGreaterThanOrEqual(FLOOR);
});
