import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEditions } from '../../../src/analysis/editions/editions';
import { carrySkillProfile, editionEffects } from '../../../src/analysis/editions/readinessChange';
import { gapFigures, type HeldLevel } from '../../../src/analysis/gap/gap';
import { roleSkillProfile, type SkillProfile } from '../../../src/analysis/gap/skillProfile';
import { CareerGraph } from '../../../src/graph/careerGraph';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { twoEditions } from '../../fixtures/ladder/editions';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { runs } from '../../fixtures/runs';

const compare = (before: LadderInput, after: LadderInput) => compareEditions(graphOf(before), graphOf(after));

/**
 *   before   S  a2 b2       T  a1        after   S  a4 c1       T  a1       U  c2
 */
const before = ladderWith({
  skills: [skill('a'), skill('b')],
  roles: [
    role('S', {
      requirements: [
        { skill: 'a', level: 2 },
        { skill: 'b', level: 2 },
      ],
    }),
    role('T', { requirements: [{ skill: 'a', level: 1 }] }),
  ],
});
const after = ladderWith({
  skills: [skill('a'), skill('c')],
  roles: [
    role('S', {
      requirements: [
        { skill: 'a', level: 4 },
        { skill: 'c', level: 1 },
      ],
    }),
    role('T', { requirements: [{ skill: 'a', level: 1 }] }),
    role('U', { requirements: [{ skill: 'c', level: 2 }] }),
  ],
});

test('readiness before and after, with the contributions that changed; a new role has only one side', () => {
  const held = new Map([
    ['a', 2],
    ['b', 1],
  ]);
  const effects = editionEffects(compare(before, after), { held });
  expect(effects.map((one) => [one.before?.gap.readiness ?? null, one.after?.gap.readiness ?? null])).toEqual(
    [
      [3 / 4, 2 / 5],
      [null, 0],
    ],
  );
  expect(
    effects[0]?.contributions.map((row) => [row.skill, row.before?.contribution, row.after?.contribution]),
  ).toEqual([
    ['a', 2 / 4, 2 / 5],
    ['c', undefined, 0],
    ['b', 1 / 4, undefined],
  ]);
  expect(effects[1]?.after?.role.id).toBe('u');
  expect(effects.map((one) => one.unrated)).toEqual([['c'], ['c']]);
});

test('held skills that the later edition does not have are listed', () => {
  const graph = graphOf(before);
  const comparison = compareEditions(graph, graphOf(after));
  const s = graph.roles.get('s');
  const { skillProfile, outside } = carrySkillProfile(comparison, {
    ...(s && roleSkillProfile(s)),
    held: new Map<string, HeldLevel>([
      ['a', 'notApplicable'],
      ['b', 1.5],
      ['nowhere', 3],
    ]),
  });
  expect(skillProfile.role?.document?.id).toBe('s');
  expect([...skillProfile.held]).toEqual([['a', 'notApplicable']]);
  expect([...outside]).toEqual([
    ['b', 1.5],
    ['nowhere', 3],
  ]);
});

test('when skills are merged, the higher level counts, and a level outranks "not applicable"', () => {
  const merged = ladderWith({ skills: [skill('a', { aliases: ['b'] })], roles: [role('S')] });
  const carried = (a: HeldLevel, b: HeldLevel) => {
    const held = new Map<string, HeldLevel>([
      ['b', b],
      ['a', a],
    ]);
    return carrySkillProfile(compare(before, merged), { held }).skillProfile.held.get('a');
  };
  expect([carried(1, 3), carried(3, 1), carried('notApplicable', 0), carried(2, 'notApplicable')]).toEqual([
    3, 3, 0, 2,
  ]);
});

const scaled = (...steps: string[]) =>
  ladderWith({
    skills: [skill('a')],
    roles: [role('S')],
    scale: steps.map((id) => ({ id, name: id.toUpperCase() })),
  });

test.each<[string[], string[], [number, number][]]>([
  // Unchanged.
  [
    ['x', 'y', 'z'],
    ['x', 'y', 'z'],
    [
      [0, 0],
      [0.3, 0.3],
      [2.9, 2.9],
      [3, 3],
    ],
  ],
  // A step inserted between two others: a level between those two stays between them.
  [
    ['x', 'y', 'z'],
    ['x', 'n', 'y', 'z'],
    [
      [0.5, 0.5],
      [1, 1],
      [1.5, 2],
      [2, 3],
      [2.5, 3.5],
    ],
  ],
  // A removed step: its levels fall to the nearest remaining step below.
  [
    ['x', 'y', 'z'],
    ['x', 'z'],
    [
      [1, 1],
      [1.5, 1],
      [2, 1],
      [2.5, 1],
      [3, 2],
    ],
  ],
  [
    ['x', 'y'],
    ['y'],
    [
      [0.5, 0],
      [1, 0],
      [2, 1],
    ],
  ],
  [
    ['x', 'y', 'z'],
    ['x', 'y'],
    [
      [2, 2],
      [2.5, 2],
      [3, 2],
    ],
  ],
])('levels map from %j to %j by step', (from, to, levels) => {
  const { scale } = compare(scaled(...from), scaled(...to));
  for (const [level, expected] of levels) expect([level, scale.across(level)]).toEqual([level, expected]);
});

test('levels that moved with the scale are listed', () => {
  const { moved } = carrySkillProfile(compare(scaled('x', 'y'), scaled('n', 'x', 'y')), {
    held: new Map([['a', 2]]),
  });
  expect([...moved]).toEqual([['a', { before: 2, after: 3 }]]);
});

const anyHeld = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      fc.oneof(fc.constantFrom<HeldLevel>(0, 1, 2, 2.5, 3, 4), fc.constant<HeldLevel>('notApplicable')),
    ),
  )
  .map((entries) => new Map(entries));

test('for any two editions, the figures equal those of the gap, and changed contributions add up to the change', () => {
  fc.assert(
    fc.property(twoEditions, anyHeld, ([a, b], held) => {
      const comparison = compareEditions(new CareerGraph(a), new CareerGraph(b));
      const from: SkillProfile = { held };
      const { skillProfile } = carrySkillProfile(comparison, from);
      const effects = editionEffects(comparison, from);
      const seen = new Set<string>();
      for (const { before: was, after: is, contributions } of effects) {
        if (was) expect(was.gap).toEqual(gapFigures(held, was.role.requirements));
        if (is) expect(is.gap).toEqual(gapFigures(skillProfile.held, is.role.requirements));
        if (is) seen.add(is.role.id);
        if (!was || !is || was.gap.coverage.required === 0 || is.gap.coverage.required === 0) continue;
        const sum = contributions.reduce(
          (total, row) => total + (row.after?.contribution ?? 0) - (row.before?.contribution ?? 0),
          0,
        );
        expect(sum).toBeCloseTo(is.gap.readiness - was.gap.readiness, 9);
      }
      for (const [x, y] of comparison.pairs.roles.pairs) {
        if (seen.has(y.id) || !x.document || !y.document) continue;
        expect(gapFigures(skillProfile.held, y.requirements).readiness).toBeCloseTo(
          gapFigures(held, x.requirements).readiness,
          9,
        );
      }
    }),
    { numRuns: runs(250) },
  );
});

test('an edition compared with itself affects nobody', () => {
  fc.assert(
    fc.property(twoEditions, anyHeld, ([document], held) => {
      const comparison = compareEditions(
        new CareerGraph(document),
        new CareerGraph(structuredClone(document)),
      );
      expect(editionEffects(comparison, { held })).toEqual([]);
      expect(carrySkillProfile(comparison, { held })).toMatchObject({
        skillProfile: { held },
        moved: new Map(),
      });
    }),
  );
});
