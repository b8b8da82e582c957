import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapFigures, readiness, type Held, type HeldLevel } from '../../../src/analysis/gap/gap';
import { GapIndex, SET_ASIDE } from '../../../src/analysis/gap/gapIndex';
import { roleGap } from '../../../src/analysis/gap/roleGap';
import { roleSkillProfile, strengthOf } from '../../../src/analysis/gap/skillProfile';
import { graphOf } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { runs } from '../../fixtures/runs';

const anyHeld = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'not in this ladder'),
      fc.oneof(fc.double({ min: 0, max: 4, noNaN: true }), fc.constant<HeldLevel>('notApplicable')),
    ),
  )
  .map((entries) => new Map(entries));

test('readiness and steps to every role equal those of the gap', () => {
  fc.assert(
    fc.property(smallLadder, anyHeld, (input, held) => {
      const index = new GapIndex(graphOf(input));
      const all = index.toAll(index.vector(held));
      index.roles.forEach(({ requirements }, row) => {
        const gap = gapFigures(held, requirements);
        expect(all.readiness[row]).toBeCloseTo(gap.readiness, 12);
        expect(all.steps[row]).toBeCloseTo(gap.steps, 12);
      });
    }),
    { numRuns: runs(500) },
  );
});

test('the figures of every pair and the retention of every role equal those of the gap', () => {
  fc.assert(
    fc.property(smallLadder, (input) => {
      const graph = graphOf(input);
      const index = new GapIndex(graph);
      const { readiness: ready, steps } = index.allPairs();
      index.roles.forEach((from, i) => {
        const retention = index.fromAll(strengthOf(roleSkillProfile(from)));
        index.roles.forEach((to, j) => {
          const gap = roleGap(graph, from, to);
          const at = i * index.roles.length + j;
          expect(ready[at]).toBeCloseTo(gap.readiness, 12);
          expect(steps[at]).toBeCloseTo(gap.steps, 12);
          expect(retention[j]).toBeCloseTo(gap.retention, 12);
        });
      });
    }),
    { numRuns: runs(200) },
  );
});

test('retention of a person uses the levels held, with the weights of the current role', () => {
  fc.assert(
    fc.property(smallLadder, anyHeld, (input, held) => {
      const graph = graphOf(input);
      const index = new GapIndex(graph);
      const [role] = index.roles;
      const known: Held = new Map([...held].filter(([skill]) => index.columnOf.has(skill)));
      const strength = strengthOf({ role, held: known });
      for (const [skill, { level, weight }] of strength) {
        expect(level).toBe(known.get(skill));
        expect(weight).toBe(role?.requirements.get(skill)?.weight ?? 1);
      }
      const retention = index.fromAll(strength);
      index.roles.forEach((to, row) => {
        expect(retention[row]).toBeCloseTo(readiness(roleSkillProfile(to).held, strength), 12);
      });
    }),
  );
});

test('rows are sorted by role id and columns by skill id, whatever the document’s order', () => {
  fc.assert(
    fc.property(smallLadder, (input) => {
      const index = new GapIndex(graphOf(input));
      const turned = new GapIndex(
        graphOf({
          ...input,
          skills: input.skills?.toReversed() ?? [],
          roles: (input.roles ?? [])
            .toReversed()
            .map((role) => ({ ...role, requirements: role.requirements?.toReversed() ?? [] })),
        }),
      );
      expect([turned.skills, turned.starts, turned.columns, turned.levels, turned.weights]).toEqual([
        index.skills,
        index.starts,
        index.columns,
        index.levels,
        index.weights,
      ]);
      expect(turned.roles.map(({ id }) => id)).toEqual(index.roles.map(({ id }) => id));
    }),
  );
});

test('a skill that is set aside, and a skill outside the ladder, have no level in the vector', () => {
  const index = new GapIndex({ roles: new Map(), skills: new Map() });
  expect(index.vector(new Map([['x', 2]]))).toEqual(new Float64Array());
  fc.assert(
    fc.property(smallLadder, (input) => {
      const whole = new GapIndex(graphOf(input));
      const vector = whole.vector(new Map<string, HeldLevel>([['b', 'notApplicable']]));
      expect([...vector]).toEqual([0, SET_ASIDE, 0, 0, 0, 0, 0]);
    }),
    { numRuns: 1 },
  );
});
