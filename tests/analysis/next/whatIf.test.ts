import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapFigures, readiness, type HeldLevel } from '../../../src/analysis/gap/gap';
import { roleSkillProfile, type SkillProfile } from '../../../src/analysis/gap/skillProfile';
import { levelMoved, opensMost, reaches, whatIf } from '../../../src/analysis/next/whatIf';
import type { CareerGraph, RoleNode } from '../../../src/graph/careerGraph';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { runs } from '../../fixtures/runs';

function get(graph: CareerGraph, id: string): RoleNode {
  const found = graph.roles.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/**
 *   J  a1            S  a2 b2         held a1: S is ready to 1/4, T to 1/2, W to 0
 *   T  a2            W  b2            one more step of a: S 2/4, T 1; one of b: S 2/4, W 1/2
 */
const graph = graphOf(
  ladderWith({
    skills: [skill('a'), skill('b'), skill('c')],
    roles: [
      role('J', { requirements: [{ skill: 'a', level: 1 }] }),
      role('S', {
        requirements: [
          { skill: 'a', level: 2 },
          { skill: 'b', level: 2 },
        ],
      }),
      role('T', { requirements: [{ skill: 'a', level: 2 }] }),
      role('W', { requirements: [{ skill: 'b', level: 2 }] }),
    ],
  }),
);
const junior = roleSkillProfile(get(graph, 'j'));

test('a raise changes the readiness of the target and of other roles that require the skill', () => {
  const result = whatIf(graph, junior, get(graph, 's'), new Map([['b', 1]]));
  expect([result.before.readiness, result.after.readiness]).toEqual([1 / 4, 2 / 4]);
  expect([result.before.steps, result.after.steps]).toEqual([3, 2]);
  expect(result.elsewhere.map(({ role: { id }, before, after }) => [id, before, after])).toEqual([
    ['w', 0, 1 / 2],
  ]);
});

test('lowering a level lowers readiness; the largest rise comes first', () => {
  const levels = new Map([
    ['a', 0],
    ['b', 2],
  ]);
  const { elsewhere } = whatIf(graph, junior, get(graph, 's'), levels);
  expect(elsewhere.map(({ role: { id }, after }) => [id, after])).toEqual([
    ['w', 1],
    ['t', 0],
  ]);
  expect(junior.held).toEqual(new Map([['a', 1]]));
});

test('a level stays within the scale', () => {
  expect(levelMoved(graph, junior.held, 'a', 1)).toBe(2);
  expect(levelMoved(graph, junior.held, 'a', 9)).toBe(4);
  expect(levelMoved(graph, junior.held, 'b', -1)).toBe(0);
  expect(levelMoved(graph, new Map([['b', 'notApplicable']]), 'b', 1)).toBe(1);
});

test('the raise that opens most roles comes first, with the roles it opens', () => {
  const openings = (threshold: number) =>
    opensMost(graph, junior, threshold).map(({ skill: id, from, to, opens }) => [
      `${id} ${from} ${to}`,
      opens.map((one) => one.role.id).join(' '),
    ]);
  expect(openings(0.5)).toEqual([
    ['b 0 1', 's w'],
    ['a 1 2', 's'],
  ]);
  expect(openings(1)).toEqual([
    ['a 1 2', 't'],
    ['b 0 1', ''],
  ]);
  // If they open equally many, the larger gain of readiness counts: 1/4 and 1/2 each, then the id.
  expect(openings(0)).toEqual([
    ['a 1 2', ''],
    ['b 0 1', ''],
  ]);
});

test('a threshold is reached even if binary noise misses it slightly', () => {
  expect(reaches(0.1 + 0.7, 0.8)).toBe(true);
  expect(0.1 + 0.7 >= 0.8).toBe(false);
  expect(reaches(0.79, 0.8)).toBe(false);
});

const anyHeld = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.constantFrom<HeldLevel>(0, 1, 2.5, 3.5, 4), fc.constant<HeldLevel>('notApplicable')),
    ),
  )
  .map((entries) => new Map<string, HeldLevel>(entries));

test('on any ladder, openings equal the recomputed readiness for every raise and role', () => {
  fc.assert(
    fc.property(smallLadder, anyHeld, fc.constantFrom(0.3, 0.5, 0.8, 1), (input, held, threshold) => {
      const ladder = graphOf(input);
      const from: SkillProfile = { role: get(ladder, 'r0'), held };
      const expected = [...ladder.skills.keys()].flatMap((id) => {
        const have = held.get(id) ?? 0;
        if (have === 'notApplicable') return [];
        const raised = new Map(held).set(id, Math.min(4, have + 1));
        const changes = [...ladder.roles.values()]
          .filter((one) => one.id !== 'r0')
          .map((one) => ({
            one,
            before: readiness(held, one.requirements),
            after: readiness(raised, one.requirements),
          }));
        const gain = changes.reduce((sum, { before, after }) => sum + after - before, 0);
        const opens = changes.filter(
          ({ before, after }) => before < threshold - 1e-9 && after >= threshold - 1e-9,
        );
        return gain > 1e-12 ? [{ id, gain, opens: opens.map(({ one }) => one.id).sort() }] : [];
      });
      const found = opensMost(ladder, from, threshold);
      expect(
        found.map((one) => [one.skill, one.opens.map((opened) => opened.role.id).sort()]).sort(),
      ).toEqual(expected.map(({ id, opens }) => [id, opens]).sort());
      for (const { skill: id, gain } of found) {
        expect(gain).toBeCloseTo(expected.find((one) => one.id === id)?.gain ?? NaN, 9);
      }
      const counts = found.map(({ opens }) => opens.length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }),
    { numRuns: runs(300) },
  );
});

test('on any ladder, the changes equal the gaps before and after', () => {
  const overrides = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(0, 1, 2.2, 4)))
    .map((entries) => new Map(entries));
  fc.assert(
    fc.property(smallLadder, anyHeld, overrides, (input, held, levels) => {
      const ladder = graphOf(input);
      const to = get(ladder, 'r1');
      const result = whatIf(ladder, { role: get(ladder, 'r0'), held }, to, levels);
      const after = new Map([...held, ...levels]);
      expect(result.before).toEqual(gapFigures(held, to.requirements));
      expect(result.after).toEqual(gapFigures(after, to.requirements));
      const changed = new Map(result.elsewhere.map((one) => [one.role.id, one]));
      for (const { id, requirements } of ladder.roles.values()) {
        const [x, y] = [readiness(held, requirements), readiness(after, requirements)];
        if (id === 'r0' || id === 'r1') expect(changed.has(id)).toBe(false);
        else if (Math.abs(x - y) > 1e-9) {
          expect([changed.get(id)?.before, changed.get(id)?.after]).toEqual([
            expect.closeTo(x, 9),
            expect.closeTo(y, 9),
          ]);
        }
      }
    }),
    { numRuns: runs(300) },
  );
});
