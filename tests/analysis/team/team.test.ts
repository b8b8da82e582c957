import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapFigures, type HeldLevel } from '../../../src/analysis/gap/gap';
import {
  nearRoles,
  readinessMatrix,
  teamCoverage,
  singlePointsOfFailure,
  type Member,
} from '../../../src/analysis/team/team';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { anyHeld } from '../../fixtures/profile/rated';
import { runs } from '../../fixtures/runs';

/**
 *   S  a2 b1      T  a2 a weight 2      U  b3, c1      V  nothing
 */
const graph = graphOf(
  ladderWith({
    skills: ['a', 'b', 'c'].map((name) => skill(name)),
    roles: [
      role('S', {
        requirements: [
          { skill: 'a', level: 2 },
          { skill: 'b', level: 1 },
        ],
      }),
      role('T', { requirements: [{ skill: 'a', level: 2, weight: 2 }] }),
      role('U', {
        requirements: [
          { skill: 'b', level: 3 },
          { skill: 'c', level: 1 },
        ],
      }),
      role('V'),
    ],
  }),
);
const roles = [...graph.roles.values()];

function member(id: string, held: Record<string, HeldLevel>): Member {
  return { id, skillProfile: { held: new Map(Object.entries(held)) } };
}

const team = [
  member('kim', { a: 3, b: 1, c: 'notApplicable' }),
  member('ada', { a: 1.5, b: 0 }),
  member('lee', { a: 2, b: 4, c: 0 }),
];

test('coverage counts each step, the unrated and those who set a skill aside', () => {
  const [a, b, c] = teamCoverage(graph, team);
  expect(a).toEqual({
    skill: 'a',
    levels: [3, 1.5, 2],
    exactly: [0, 1, 1, 1, 0],
    atLeast: [3, 3, 2, 1, 0],
    unrated: 0,
    setAside: 0,
  });
  expect(b).toMatchObject({ exactly: [1, 1, 0, 0, 1], atLeast: [3, 2, 1, 1, 1] });
  expect(c).toMatchObject({
    levels: ['notApplicable', undefined, 0],
    unrated: 1,
    setAside: 1,
    atLeast: [1, 0, 0, 0, 0],
  });
  expect(teamCoverage(graph, [])[0]).toMatchObject({ levels: [], exactly: [0, 0, 0, 0, 0], unrated: 0 });
});

test('single points of failure are required levels that at most one member holds', () => {
  const spots = (...most: number[]) =>
    singlePointsOfFailure(team, roles, ...most).map((one) => [
      `${one.skill}${one.level}`,
      one.roles.map(({ id }) => id).join(' '),
      one.holders.join(' '),
      one.unrated,
    ]);
  expect(spots()).toEqual([
    ['c1', 'u', '', 1],
    ['b3', 'u', 'lee', 0],
  ]);
  expect(spots(2)).toEqual([...spots(), ['a2', 's t', 'kim lee', 0], ['b1', 's', 'kim lee', 0]]);
  expect(spots(0)).toEqual([['c1', 'u', '', 1]]);
  expect(singlePointsOfFailure(team, [])).toEqual([]);
});

test('members close to a role are listed by role, in the team’s order', () => {
  const near = (threshold?: number) =>
    nearRoles(readinessMatrix(graph, team, roles), threshold).map((one) => [
      one.role.id,
      one.near.map((at) => [at.member, at.readiness, at.steps, at.unrated]),
    ]);
  expect(near(0.75)).toEqual([
    [
      's',
      [
        ['kim', 1, 0, 0],
        ['lee', 1, 0, 0],
      ],
    ],
    [
      't',
      [
        ['kim', 1, 0, 0],
        ['ada', 0.75, 0.5, 0],
        ['lee', 1, 0, 0],
      ],
    ],
    ['u', [['lee', 0.75, 1, 0]]],
    ['v', []],
  ]);
});

const anyTeam = fc
  .array(anyHeld, { maxLength: 6 })
  .map((all) => all.map((held, at): Member => ({ id: `p${at}`, skillProfile: { held } })));

test('on any team, the counts equal a brute-force count of members and steps', () => {
  fc.assert(
    fc.property(smallLadder, anyTeam, (input, members) => {
      const ladder = graphOf(input);
      for (const { skill: id, exactly, atLeast, unrated, setAside } of teamCoverage(ladder, members)) {
        const levels = members.map(({ skillProfile }) => skillProfile.held.get(id));
        const count = (test_: (level: HeldLevel | undefined) => boolean) => levels.filter(test_).length;
        expect(unrated).toBe(count((level) => level === undefined));
        expect(setAside).toBe(count((level) => level === 'notApplicable'));
        for (let step = 0; step <= 4; step += 1) {
          expect(atLeast[step]).toBe(count((level) => typeof level === 'number' && level >= step));
          expect(exactly[step]).toBe(
            count((level) => typeof level === 'number' && level >= step && (level < step + 1 || step === 4)),
          );
        }
        expect(exactly.reduce((sum, one) => sum + one, 0) + unrated + setAside).toBe(members.length);
      }
    }),
    { numRuns: runs(200) },
  );
});

test('on any team, single points of failure equal a brute-force search over all requirements', () => {
  fc.assert(
    fc.property(smallLadder, anyTeam, fc.nat(3), (input, members, most) => {
      const ladder = graphOf(input);
      const all = [...ladder.roles.values()];
      const expected = new Set<string>();
      for (const one of all) {
        for (const { skill: id, level } of one.requirements.values()) {
          const holders = members.filter(({ skillProfile: { held } }) => {
            const have = held.get(id);
            return typeof have === 'number' && have >= level;
          });
          if (level > 0 && holders.length <= most)
            expected.add(JSON.stringify([id, level, holders.map((by) => by.id)]));
        }
      }
      const spots = singlePointsOfFailure(members, all, most);
      expect(spots.map((one) => JSON.stringify([one.skill, one.level, one.holders])).sort()).toEqual(
        [...expected].sort(),
      );
      for (const spot of spots) {
        expect(spot.roles).toEqual(
          all.filter(({ requirements }) => requirements.get(spot.skill)?.level === spot.level),
        );
        expect(spot.unrated).toBe(
          members.filter(({ skillProfile }) => !skillProfile.held.has(spot.skill)).length,
        );
      }
      const counts = spots.map(({ holders }) => holders.length);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }),
    { numRuns: runs(200) },
  );
});

test('on any team, the matrix equals the gap of every member and role', () => {
  fc.assert(
    fc.property(smallLadder, anyTeam, fc.constantFrom(0, 0.5, 0.8, 1), (input, members, threshold) => {
      const ladder = graphOf(input);
      const some = [...ladder.roles.values()].filter((_, at) => at % 2 === 0).toReversed();
      const matrix = readinessMatrix(ladder, members, some);
      expect(matrix.members).toEqual(members.map(({ id }) => id));
      const near = new Map(
        nearRoles(matrix, threshold).map((one) => [one.role.id, one.near.map((by) => by.member)]),
      );
      members.forEach(({ id, skillProfile: { held } }, i) => {
        some.forEach((one, j) => {
          const at = i * some.length + j;
          const gap = gapFigures(held, one.requirements);
          expect(matrix.readiness[at]).toBeCloseTo(gap.readiness, 9);
          expect(matrix.steps[at]).toBeCloseTo(gap.steps, 9);
          const required = [...one.requirements.values()].filter(({ level }) => level > 0);
          expect(matrix.unrated[at]).toBe(required.filter((ask) => !held.has(ask.skill)).length);
          const hasRequirements = required.some(({ weight }) => weight > 0);
          expect(near.get(one.id)?.includes(id)).toBe(hasRequirements && gap.readiness >= threshold - 1e-9);
        });
      });
      expect(readinessMatrix(ladder, members).roles.map(({ id }) => id)).toEqual(
        [...ladder.roles.keys()].sort(),
      );
    }),
    { numRuns: runs(200) },
  );
});
