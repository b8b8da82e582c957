import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapFigures, type HeldLevel } from '../../../src/analysis/gap/gap';
import {
  rateFirst,
  personSkillProfile,
  targetsOf,
  targetReadiness,
} from '../../../src/analysis/growth/readiness';
import { nextMoves } from '../../../src/analysis/next/nextMoves';
import { findRoutes } from '../../../src/analysis/routes/routes';
import { opensMost, whatIf } from '../../../src/analysis/next/whatIf';
import type { CareerGraph, RoleNode } from '../../../src/graph/careerGraph';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { anyAnswers, anyHeld, rated } from '../../fixtures/profile/rated';
import { runs } from '../../fixtures/runs';

function get(graph: CareerGraph, id: string): RoleNode {
  const found = graph.roles.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/**
 *   S  a4 b2 c2      T  b1 (weight 3) d1      U  requires nothing      J > S > T
 */
const graph = graphOf(
  ladderWith({
    skills: ['a', 'b', 'c', 'd', 'e'].map((name) => skill(name)),
    roles: [
      role('J', { requirements: [{ skill: 'a', level: 1 }], advancementTo: ['s'] }),
      role('S', {
        level: 'senior',
        requirements: [
          { skill: 'a', level: 4 },
          { skill: 'b', level: 2 },
          { skill: 'c', level: 2 },
        ],
        advancementTo: ['t'],
      }),
      role('T', {
        level: 'lead',
        requirements: [
          { skill: 'b', level: 1, weight: 3 },
          { skill: 'd', level: 1 },
        ],
      }),
      role('U'),
    ],
  }),
);
const targets = ['s', 't', 'u'].map((id) => get(graph, id));

test('for each skill, the first view with a rating counts', () => {
  const person = rated({
    a: { self: 'working', manager: 'expert', agreed: 'practitioner' },
    b: { self: 'working', manager: 'n/a' },
    c: { manager: 0 },
  });
  const held = (...order: ('self' | 'manager' | 'agreed')[]) =>
    Object.fromEntries(personSkillProfile(graph, person, order).held);
  expect(held('self')).toEqual({ a: 2, b: 2 });
  expect(held('manager')).toEqual({ a: 4, b: 'notApplicable', c: 0 });
  expect(held('agreed')).toEqual({ a: 3 });
  expect(held('agreed', 'manager')).toEqual({ a: 3, b: 'notApplicable', c: 0 });
  expect(Object.fromEntries(personSkillProfile(graph, person).held)).toEqual({ a: 3, b: 2 });
  expect(Object.fromEntries(personSkillProfile(graph, person).views)).toEqual({ a: 'agreed', b: 'self' });
});

test('skills that are unrated, unreadable or outside the ladder are listed separately', () => {
  const person = rated({
    a: { self: 0 },
    b: { self: 'n/a' },
    c: { self: 'mastery' },
    z: { self: 'expert' },
    constructor: { self: 'mastery' },
    d: { evidence: [{ id: 'x', text: 'A talk' }] },
  });
  const skillProfile = personSkillProfile(graph, person, ['self']);
  expect(skillProfile.unrated).toEqual(['c', 'd', 'e']);
  expect(skillProfile.unread).toEqual(['c', 'constructor']);
  expect([...skillProfile.outside]).toEqual([['z', 4]]);
  expect([...skillProfile.held]).toEqual([
    ['a', 0],
    ['b', 'notApplicable'],
  ]);
});

test('the current role counts if the ladder has it', () => {
  expect(personSkillProfile(graph, rated({}, { currentRole: 's' })).role?.id).toBe('s');
  expect(personSkillProfile(graph, rated({}, { currentRole: 'gone' }))).not.toHaveProperty('role');
  const { roles, unknown } = targetsOf(graph, rated({}, { targetRoles: ['t', 'gone', 's', 't'] }));
  expect([roles.map(({ id }) => id), unknown]).toEqual([['t', 's'], ['gone']]);
});

test('a target lists the skills it counts as 0, and the readiness possible with them', () => {
  const skillProfile = personSkillProfile(graph, rated({ a: { self: 'working' }, b: { self: 'n/a' } }));
  const [s, , u] = targetReadiness(skillProfile, targets);
  // Without b, which is set aside, S requires 6 levels: 2 are held, and the 2 of c are unrated.
  expect(s?.gap.readiness).toBe(2 / 6);
  expect(s?.unrated).toEqual([{ skill: 'c', required: 2, weight: 1, share: 2 / 6 }]);
  expect([s?.rated, s?.readinessAtMost]).toEqual([1 - 2 / 6, 2 / 6 + 2 / 6]);
  expect([u?.rated, u?.readinessAtMost, u?.unrated]).toEqual([1, 1, []]);
});

test('skills to rate first: unrated before rated, then by their share of the targets’ requirements', () => {
  const order = (person = rated({}), count?: number) =>
    rateFirst(personSkillProfile(graph, person), targets, count).map((one) => [one.skill, one.share * 3]);
  // a 4/8, b 2/8 + 3/4, c 2/8, d 1/4 (a third of each, as there are three targets).
  expect(order()).toEqual([
    ['b', 1],
    ['a', 0.5],
    ['c', 0.25],
    ['d', 0.25],
  ]);
  expect(order(rated({ b: { self: 'working' } })).map(([id]) => id)).toEqual(['a', 'c', 'd', 'b']);
  expect(order(rated({ b: { self: 'n/a' } }))).toEqual([
    ['d', 1],
    ['a', 4 / 6],
    ['c', 2 / 6],
  ]);
  expect(order(rated({}), 2)).toHaveLength(2);
  expect(rateFirst({ held: new Map() }, [])).toEqual([]);
});

test('on any ladder and ratings, each skill is either held or unrated, and the bounds enclose every true readiness', () => {
  fc.assert(
    fc.property(smallLadder, anyAnswers, anyHeld, (input, ratings, truth) => {
      const ladder = graphOf(input);
      const skillProfile = personSkillProfile(ladder, { ratings }, ['self', 'manager']);
      const skills = [...ladder.skills.keys()];
      expect(skillProfile.unrated).toEqual(skills.filter((id) => !skillProfile.held.has(id)));
      expect([...skillProfile.held.keys()].every((id) => ladder.skills.has(id))).toBe(true);
      // The unrated skills can be at any level.
      const known = new Map<string, HeldLevel>(skillProfile.held);
      for (const id of skillProfile.unrated)
        known.set(id, truth.get(id) === 'notApplicable' ? 0 : (truth.get(id) ?? 0));
      for (const target of targetReadiness(skillProfile, [...ladder.roles.values()])) {
        const { readiness } = gapFigures(known, target.role.requirements);
        expect(readiness).toBeGreaterThanOrEqual(target.gap.readiness - 1e-9);
        expect(readiness).toBeLessThanOrEqual(target.readinessAtMost + 1e-9);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('routes, next moves and what-ifs start from a person without a role', () => {
  fc.assert(
    fc.property(smallLadder, anyHeld, (input, held) => {
      const ladder = graphOf(input);
      const to = get(ladder, 'r1');
      const direct = gapFigures(held, to.requirements).steps;

      const { routes, none } = findRoutes(ladder, { held }, to);
      // A person without a role may enter anywhere, so the direct route always exists.
      expect(none).toBeUndefined();
      expect(routes[0]?.stops.map((stop) => stop.role.id)).toEqual(['r1']);
      expect(routes[0]?.totalSteps).toBeCloseTo(direct, 9);
      for (const route of routes) expect(route.stops[0]).not.toHaveProperty('move');

      const moves = nextMoves(ladder, { held });
      expect(moves.map((move) => move.to.id).sort()).toEqual([...ladder.roles.keys()].sort());
      for (const move of moves) {
        expect([move.declared, move.judged, move.pay.comparable]).toEqual([null, null, false]);
        expect(move.gates).toEqual({ pay: 'unknown', levels: 'unknown' });
        expect(move.readiness).toBeCloseTo(gapFigures(held, move.to.requirements).readiness, 9);
      }
      const top = new Map([...ladder.skills.keys()].map((id) => [id, 4]));
      expect(whatIf(ladder, { held }, to, top).after.steps).toBe(0);
      for (const { opens } of opensMost(ladder, { held }, 0.8)) {
        for (const opened of opens) expect(opened.before).toBeLessThan(0.8);
      }
    }),
    { numRuns: runs(200) },
  );
});
