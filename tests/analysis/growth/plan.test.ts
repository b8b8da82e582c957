import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readiness } from '../../../src/analysis/gap/gap';
import { growthPlan, stepsAhead } from '../../../src/analysis/growth/plan';
import { personSkillProfile } from '../../../src/analysis/growth/readiness';
import type { Action } from '../../../src/model/profile/profile';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { anyHeld, rated } from '../../fixtures/profile/rated';
import { runs } from '../../fixtures/runs';

/**
 *   S  a2 b2           targets: S
 *   V  c1  W  d1       one step of a or b: S +1/4; of c opens V; of d opens W and, with b, X
 *   X  b1 d3
 */
const graph = graphOf(
  ladderWith({
    skills: ['a', 'b', 'c', 'd', 'e'].map((name) => skill(name)),
    roles: [
      role('S', { requirements: ['a', 'b'].map((name) => ({ skill: name, level: 2 })) }),
      role('V', { requirements: [{ skill: 'c', level: 1 }] }),
      role('W', { requirements: [{ skill: 'd', level: 1 }] }),
      role('X', {
        requirements: [
          { skill: 'b', level: 1 },
          { skill: 'd', level: 3 },
        ],
      }),
    ],
  }),
);
const targets = [...graph.roles.values()].slice(0, 1);
const act = (id: string, parts: Partial<Action> = {}): Action => ({ id, text: `Do ${id}`, ...parts });

function plan(ratings: Parameters<typeof rated>[0], threshold = 0.25, actions: Action[] = []) {
  const person = rated(ratings, { actions });
  return growthPlan(graph, person, personSkillProfile(graph, person), { targets, threshold });
}

test('open actions are sorted by gain for the targets, then by roles opened, then by due date', () => {
  const { open } = plan({
    a: { self: 'awareness', actions: [act('a1')] },
    b: { actions: [act('b1', { due: '2027-03-01' }), act('b2', { due: '2027-01-01' })] },
    c: { actions: [act('c1')] },
    d: { actions: [act('d1')] },
    e: { actions: [act('e1', { due: '2027-01-01' }), act('e2')] },
    gone: { self: 'expert', actions: [act('g1', { due: '2026-12-01' })] },
  });
  // S is already at 1/4, so of a and b only b opens a role: X.
  expect(
    open.map(({ action, gain, opens }) => [action.id, gain, opens.map((one) => one.role.id).join(' ')]),
  ).toEqual([
    ['b2', 0.25, 'x'],
    ['b1', 0.25, 'x'],
    ['a1', 0.25, ''],
    ['d1', 0, 'w x'],
    ['c1', 0, 'v'],
    ['g1', 0, ''],
    ['e1', 0, ''],
    ['e2', 0, ''],
  ]);
  expect(
    open.map(({ skill: id, from, to, rating, inLadder }) => [id, from, to, rating, inLadder]).slice(1, 6),
  ).toEqual([
    ['b', 0, 1, 'unrated', true],
    ['a', 1, 2, 'rated', true],
    ['d', 0, 1, 'unrated', true],
    ['c', 0, 1, 'unrated', true],
    ['gone', 0, 0, 'unrated', false],
  ]);
});

test('skills without an open action are listed if a step would add something; completed actions do not count as open', () => {
  const { open, withoutAction, done } = plan({
    a: { self: 'working', actions: [act('a1', { done: true })] },
    b: { actions: [act('b1', { done: true }), act('b2', { done: false })] },
    c: { actions: [act('c1', { done: true })] },
    d: { self: 'n/a' },
  });
  expect(open.map(({ action }) => action.id)).toEqual(['b2']);
  expect(withoutAction.map(({ skill: id }) => id)).toEqual(['c']);
  expect(done.map(({ action }) => action.id)).toEqual(['a1', 'b1', 'c1']);
});

test('an action on a skill that is set aside stays in the plan and adds nothing', () => {
  const { open } = plan({ a: { self: 'n/a', actions: [act('a1')] } });
  expect(open).toMatchObject([{ rating: 'setAside', from: 0, to: 0, gain: 0, targets: [], opens: [] }]);
});

test('general actions are listed separately: open ones by due date, then completed ones', () => {
  const { general } = plan({}, 0.8, [
    act('x', { done: true, due: '2026-01-01' }),
    act('y'),
    act('z', { due: '2027-01-01' }),
  ]);
  expect(general.map(({ id }) => id)).toEqual(['z', 'y', 'x']);
});

test('on any ladder, the gain of a step equals the recomputed readiness of each target', () => {
  fc.assert(
    fc.property(smallLadder, anyHeld, (input, held) => {
      const ladder = graphOf(input);
      const aims = [...ladder.roles.values()];
      const steps = stepsAhead(ladder, { held }, { targets: aims });
      expect([...steps.keys()]).toEqual([...ladder.skills.keys()]);
      for (const { skill: id, to, gain, targets: gained, rating } of steps.values()) {
        const have = held.get(id);
        expect(rating).toBe(have === undefined ? 'unrated' : have === 'notApplicable' ? 'setAside' : 'rated');
        if (have === 'notApplicable') {
          expect([gain, gained]).toEqual([0, []]);
          continue;
        }
        expect(to).toBe(Math.min(4, (have ?? 0) + 1));
        const raised = new Map(held).set(id, to);
        const rises = new Map(
          aims.map((one) => [
            one.id,
            readiness(raised, one.requirements) - readiness(held, one.requirements),
          ]),
        );
        expect(gain).toBeCloseTo(
          [...rises.values()].reduce((sum, rise) => sum + rise, 0),
          9,
        );
        expect(gained.map((one) => one.role.id)).toEqual(
          aims.filter((one) => (rises.get(one.id) ?? 0) > 1e-12).map((one) => one.id),
        );
        for (const one of gained)
          expect(one.after - one.before).toBeCloseTo(rises.get(one.role.id) ?? NaN, 9);
      }
    }),
    { numRuns: runs(300) },
  );
});
