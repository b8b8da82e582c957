/** Compares the search with brute force over all simple paths. fast-check prints the seed of a failure. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldLevel } from '../../../src/analysis/gap/gap';
import { findRoutes, type Routes } from '../../../src/analysis/routes/routes';
import type { RouteOptions } from '../../../src/analysis/routes/routeSpace';
import { roleSkillProfile, type SkillProfile } from '../../../src/analysis/gap/skillProfile';
import type { CareerGraph, RoleNode } from '../../../src/graph/careerGraph';
import { graphOf } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { bruteRoutes } from './routes.brute';
import { runs } from '../../fixtures/runs';

const anyId = fc.integer({ min: 0, max: 6 }).map((at) => `r${at}`);
const someIds = fc.array(anyId, { maxLength: 2 });

/** Each option by itself; the last one combines all of them. */
const OPTIONS = {
  none: fc.constant({}),
  'one kind': fc.record({ kinds: fc.constantFrom(['advancement'], ['lateral'], []) }),
  via: fc.record({ via: someIds }),
  avoid: fc.record({ avoid: someIds }),
  family: fc.record({ withoutFamilies: fc.constantFrom(['data'], ['web'], ['data', 'web']) }),
  pay: fc.record({
    minPay: fc.record({
      amount: fc.constantFrom(45, 50, 70),
      currency: fc.constantFrom('EUR', 'USD'),
      period: fc.constant('year'),
      region: fc.constantFrom('DE', undefined),
    }),
  }),
  limit: fc.record({ limit: fc.integer({ min: 1, max: 4 }) }),
} as const;
const each = Object.entries(OPTIONS) as [string, fc.Arbitrary<RouteOptions>][];
const together: fc.Arbitrary<RouteOptions> = fc
  .tuple(...each.map(([, option]) => fc.option(option, { nil: {} })))
  .map((options) => Object.assign({}, ...options) as RouteOptions);

/** The first and the last role, or any two. */
const anyEnds = fc.oneof(fc.constant([0, -1] as const), fc.tuple(fc.nat(6), fc.nat(6)));

function pick(graph: CareerGraph, at: number): RoleNode {
  const role = [...graph.roles.values()].at(at % graph.roles.size);
  if (!role) throw new Error('a small ladder has roles');
  return role;
}

const plain = ({ routes }: Routes) =>
  routes.map(({ stops, moves, totalSteps, largestJump }) => ({
    stops: stops.map(({ role }) => role.id),
    moves,
    totalSteps,
    largestJump,
  }));

function expectBrute(graph: CareerGraph, from: SkillProfile, to: RoleNode, options: RouteOptions): void {
  const found = findRoutes(graph, from, to, options);
  const brute = bruteRoutes(graph, from, to, options);
  expect(plain(found).map(({ stops }) => stops)).toEqual(brute.map(({ stops }) => stops));
  plain(found).forEach((route, at) => {
    expect(route.moves).toBe(brute[at]?.moves);
    expect(route.totalSteps).toBeCloseTo(brute[at]?.totalSteps ?? NaN, 9);
    expect(route.largestJump).toBeCloseTo(brute[at]?.largestJump ?? NaN, 9);
  });
  expect(found.exact).toBe(true);
  expect(found.none === undefined).toBe(brute.length > 0);
}

test.each([...each, ['all options at once', together] as const])(
  'routes equal brute force on 1,000 random ladders, options: %s',
  (_, anyOptions) => {
    fc.assert(
      fc.property(smallLadder, anyEnds, anyOptions, (input, [a, b], options) => {
        const graph = graphOf(input);
        expectBrute(graph, roleSkillProfile(pick(graph, a)), pick(graph, b), options);
      }),
      { numRuns: runs(1_000) },
    );
  },
);

const held = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'z'),
      fc.oneof(fc.constantFrom<HeldLevel>(0, 1, 2.5, 4), fc.constant<HeldLevel>('notApplicable')),
    ),
  )
  .map((entries) => new Map(entries));

test('routes equal brute force from any skills held, in a role or outside the ladder', () => {
  fc.assert(
    fc.property(smallLadder, held, fc.boolean(), anyEnds, (input, has, outside, [a, b]) => {
      const graph = graphOf(input);
      const from = outside ? { held: has } : { role: pick(graph, a), held: has };
      expectBrute(graph, from, pick(graph, b), { limit: 4 });
    }),
    { numRuns: runs(500) },
  );
});

test('the order of roles, skills and moves in the document changes nothing', () => {
  fc.assert(
    fc.property(smallLadder, anyEnds, together, (input, [a, b], options) => {
      const graph = graphOf(input);
      const [from, to] = [pick(graph, a), pick(graph, b)];
      const turned = graphOf({
        ...input,
        skills: input.skills?.toReversed() ?? [],
        roles: (input.roles ?? []).toReversed().map((role) => ({
          ...role,
          entryFrom: role.entryFrom?.toReversed() ?? [],
          advancementTo: role.advancementTo?.toReversed() ?? [],
          lateral: role.lateral?.toReversed() ?? [],
        })),
      });
      const there = (id: string) => turned.roles.get(id) ?? from;
      const found = findRoutes(graph, roleSkillProfile(from), to, options);
      const again = findRoutes(turned, roleSkillProfile(there(from.id)), there(to.id), options);
      expect(plain(again)).toEqual(plain(found));
      expect([again.explored, again.steppingStone?.role.id, again.none]).toEqual([
        found.explored,
        found.steppingStone?.role.id,
        found.none,
      ]);
    }),
    { numRuns: runs(300) },
  );
});

test('the rows of a route add up to its figures, and no total is below the direct move', () => {
  fc.assert(
    fc.property(smallLadder, anyEnds, (input, [a, b]) => {
      const graph = graphOf(input);
      const { routes, directSteps, steppingStone } = findRoutes(
        graph,
        roleSkillProfile(pick(graph, a)),
        pick(graph, b),
      );
      for (const route of routes) {
        const jumps = route.stops.map(({ jump }) => jump);
        const learned = route.stops.map((stop) => stop.learned.reduce((sum, { steps }) => sum + steps, 0));
        learned.forEach((sum, at) => {
          expect(sum).toBeCloseTo(jumps[at] ?? NaN, 9);
        });
        expect(jumps.reduce((sum, jump) => sum + jump, 0)).toBe(route.totalSteps);
        expect(Math.max(...jumps)).toBe(route.largestJump);
        expect(route.totalSteps).toBeGreaterThanOrEqual(directSteps - 1e-9);
        const stone = route.steppingStone;
        if (stone) expect(stone.largestJump).toBeLessThan(stone.direct);
        if (stone) expect(steppingStone?.largestJump).toBeLessThanOrEqual(stone.largestJump);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('a suggested change opens a route, and a smaller one does not', () => {
  fc.assert(
    fc.property(smallLadder, anyEnds, together, (input, [a, b], options) => {
      const graph = graphOf(input);
      const [from, to] = [roleSkillProfile(pick(graph, a)), pick(graph, b)];
      const { none } = findRoutes(graph, from, to, options);
      const there = (changed: RouteOptions) => bruteRoutes(graph, from, to, changed).length > 0;
      if (none?.why === 'unconnected') expect(there({ limit: 99 })).toBe(false);
      if (none?.why !== 'options') return;
      for (const one of none.opens) {
        if (one.option === 'limit') {
          expect(there({ ...options, limit: one.moves })).toBe(true);
          expect(there({ ...options, limit: one.moves - 1 })).toBe(false);
        } else if (one.option === 'minPay') {
          expect(there({ ...options, minPay: one.floor })).toBe(true);
          expect(there({ ...options, minPay: { ...one.floor, amount: one.floor.amount + 1 } })).toBe(false);
        } else if (one.option === 'kinds') {
          expect(there({ ...options, kinds: [...(options.kinds ?? []), ...one.kinds] })).toBe(true);
        } else if (one.option === 'withoutFamilies') {
          const left = options.withoutFamilies?.filter((id) => !one.families.includes(id)) ?? [];
          expect(there({ ...options, withoutFamilies: left })).toBe(true);
        } else {
          const left = options[one.option]?.filter((id) => !one.roles.includes(id)) ?? [];
          expect(there({ ...options, [one.option]: left })).toBe(true);
        }
      }
      const single = (option: keyof RouteOptions) => none.opens.some((one) => one.option === option);
      for (const option of ['kinds', 'via', 'avoid', 'withoutFamilies', 'minPay'] as const) {
        const { [option]: gone, ...rest } = options;
        if (gone !== undefined) expect(there(rest)).toBe(single(option));
      }
      expect(there({ ...options, limit: 7 })).toBe(single('limit'));
    }),
    { numRuns: runs(1_000) },
  );
});
