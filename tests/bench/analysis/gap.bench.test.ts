/** Compares the gap of all pairs at the size of O*NET with the minimum work for the same sums. */
import { describe, expect, test } from 'vitest';
import { GapIndex, type Figures } from '../../../src/analysis/gap/gapIndex';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { OEWS_FILE } from '../../fixtures/published/oews';
import { ONET_FILES, onetLadder } from '../../fixtures/published/onet';
import { hasShared } from '../../fixtures/published/shared';
import { leastTime } from '../timing';

const RUNS = 7;
/** Maximum cost of the index relative to the bare loop. */
const RATIO = 4;

/** Levels and weights of every role in every skill; 0 if not required. */
interface Tables {
  roles: number;
  skills: number;
  levels: Float64Array;
  weights: Float64Array;
}

function tablesOf({ roles, skills }: GapIndex): Tables {
  const size = roles.length * skills.length;
  const tables = { levels: new Float64Array(size), weights: new Float64Array(size) };
  roles.forEach(({ requirements }, row) => {
    skills.forEach((skill, column) => {
      const at = row * skills.length + column;
      tables.levels[at] = requirements.get(skill)?.level ?? 0;
      tables.weights[at] = requirements.get(skill)?.weight ?? 0;
    });
  });
  return { roles: roles.length, skills: skills.length, ...tables };
}

/**
 * No index, no skills set aside and no checks. The requirements of a role are summed once, not for each pair.
 */
function bareLoop({ roles, skills, levels, weights }: Tables): Figures {
  const readiness = new Float64Array(roles * roles);
  const steps = new Float64Array(roles * roles);
  const asked = new Float64Array(roles);
  for (let to = 0; to < roles; to += 1) {
    let sum = 0;
    for (let at = to * skills; at < (to + 1) * skills; at += 1) {
      sum += (weights[at] as number) * (levels[at] as number);
    }
    asked[to] = sum;
  }
  for (let from = 0; from < roles; from += 1) {
    for (let to = 0; to < roles; to += 1) {
      let covered = 0;
      let climb = 0;
      let held = from * skills;
      for (let at = to * skills; at < (to + 1) * skills; at += 1, held += 1) {
        const have = levels[held] as number;
        const level = levels[at] as number;
        if (have < level) {
          covered += (weights[at] as number) * have;
          climb += level - have;
        } else covered += (weights[at] as number) * level;
      }
      const sum = asked[to] as number;
      readiness[from * roles + to] = sum === 0 ? 1 : covered / sum;
      steps[from * roles + to] = climb;
    }
  }
  return { readiness, steps };
}

function differing(a: Float64Array, b: Float64Array): number {
  let count = Math.abs(a.length - b.length);
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}

describe.skipIf(![...ONET_FILES, OEWS_FILE].every(hasShared))('O*NET', () => {
  test(`the gap of all pairs takes at most ${RATIO} times a bare loop, with the same figures`, () => {
    const index = new GapIndex(new CareerGraph(onetLadder()));
    const tables = tablesOf(index);
    const ours = leastTime(() => index.allPairs(), RUNS);
    const bare = leastTime(() => bareLoop(tables), RUNS);
    // Both sum in the order of the skills, so the figures are equal to the last bit.
    expect(differing(ours.result.readiness, bare.result.readiness)).toBe(0);
    expect(differing(ours.result.steps, bare.result.steps)).toBe(0);
    const pairs = tables.roles ** 2;
    console.log(
      `all ${pairs} pairs of ${tables.roles} occupations, ${tables.skills} skills, least of ${RUNS} runs: ` +
        `${ours.ms.toFixed(0)} ms, bare loop ${bare.ms.toFixed(0)} ms, ratio ${(ours.ms / bare.ms).toFixed(2)}`,
    );
    expect(ours.ms / bare.ms).toBeLessThanOrEqual(RATIO);
  });
});
