import { describe, expect, test } from 'vitest';
import type { HeldLevel } from '../../../src/analysis/gap/gap';
import { findRoutes, type Routes } from '../../../src/analysis/routes/routes';
import { DEFAULT_BUDGET, DEFAULT_LIMIT, type RouteOptions } from '../../../src/analysis/routes/routeSpace';
import { roleSkillProfile, type SkillProfile } from '../../../src/analysis/gap/skillProfile';
import { CareerGraph, type RoleNode } from '../../../src/graph/careerGraph';
import { denseLadder } from '../../fixtures/ladder/denseLadder';
import {
  band,
  graphOf,
  ladderWith,
  role,
  skill,
  type BandInput,
  type RoleInput,
} from '../../fixtures/ladder/ladder';

/** A role that requires the named skills, each at the step after its letter: `a1 b4`. */
function asking(title: string, asks: string, parts: Partial<RoleInput> = {}): RoleInput {
  const requirements = asks
    .split(' ')
    .filter(Boolean)
    .map((ask) => ({ skill: ask.charAt(0), level: Number(ask.slice(1)) }));
  return role(title, { requirements, ...parts });
}

function ladder(...roles: RoleInput[]): CareerGraph {
  return graphOf(ladderWith({ skills: [...'abcdef'].map((name) => skill(name)), roles }));
}

function get(graph: CareerGraph, id: string): RoleNode {
  const found = graph.roles.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function between(graph: CareerGraph, from: string, to: string, options: RouteOptions = {}): Routes {
  return findRoutes(graph, roleSkillProfile(get(graph, from)), get(graph, to), options);
}

/** `x:3 z:4 | 2 moves, 7 steps, largest 4` for each route. */
const shown = ({ routes }: Routes) =>
  routes.map(({ stops, moves, totalSteps, largestJump }) => {
    const way = stops.map(({ role: { id }, jump }) => `${id}:${jump}`).join(' ');
    return `${way} | ${moves} moves, ${totalSteps} steps, largest ${largestJump}`;
  });

describe('two ways up', () => {
  /**
   *           Z  a4 b4          A → Z is 8 steps at once.
   *         ↗ ↑ ↖               By way of X (a4) the jumps are 4 and 4; by way of Y (a2 f3) they are 5 and 6.
   *    a4  X  |  Y  a2 f3
   *         ↖ | ↗
   *           A                 B, beside X, asks b4 a1.
   */
  const graph = ladder(
    asking('A', '', { advancementTo: ['X', 'Y', 'Z'] }),
    asking('X', 'a4', { advancementTo: ['Z'], pay: [band(20, 40)], experience: { least: 3 } }),
    asking('Y', 'a2 f3', { advancementTo: ['Z'] }),
    asking('Z', 'a4 b4', { level: 'senior', pay: [band(10, 30)] }),
  );

  test('keeps the direct route and the one with smaller jumps, and drops the one that is worse in everything', () => {
    const found = between(graph, 'a', 'z');
    expect(shown(found)).toEqual([
      'z:8 | 1 moves, 8 steps, largest 8',
      'x:4 z:4 | 2 moves, 8 steps, largest 4',
    ]);
    expect(found).toMatchObject({ exact: true, directSteps: 8, searchedMoves: 8 });
    expect(found.none).toBeUndefined();
  });

  test('each stop shows what is learned, its pay and the years it requires', () => {
    const [x, z] = between(graph, 'a', 'z').routes[1]?.stops ?? [];
    expect(x).toMatchObject({
      learned: [{ skill: 'a', from: 0, to: 4, steps: 4 }],
      pay: { comparable: false, reason: 'noPay' },
      paysLess: false,
      leastYears: 3,
      move: { kind: 'advancement', from: 'a', to: 'x' },
    });
    expect(z).toMatchObject({
      learned: [{ skill: 'b', from: 0, to: 4, steps: 4 }],
      pay: { comparable: true, amount: -10 },
      paysLess: true,
      leastYears: null,
    });
  });

  test('the stepping stone is named with the jump before and after', () => {
    const { routes, steppingStone } = between(graph, 'a', 'z');
    expect(routes.map((route) => route.steppingStone?.role.id)).toEqual([undefined, 'x']);
    expect(steppingStone).toMatchObject({ role: { id: 'x' }, direct: 8, largestJump: 4 });
  });

  test('a skill that a person has set aside is in no figure', () => {
    const from: SkillProfile = {
      role: get(graph, 'a'),
      held: new Map<string, HeldLevel>([
        ['a', 'notApplicable'],
        ['b', 3],
      ]),
    };
    expect(shown(findRoutes(graph, from, get(graph, 'z')))).toEqual(['z:1 | 1 moves, 1 steps, largest 1']);
  });

  test('a person outside the ladder may enter at any role', () => {
    const { routes } = findRoutes(graph, { held: new Map() }, get(graph, 'z'));
    expect(routes.map(({ stops }) => stops.map((stop) => stop.role.id))).toEqual([['z'], ['x', 'z']]);
    expect(routes.map(({ stops }) => stops[0]?.move)).toEqual([undefined, undefined]);
  });
});

describe('a detour with a way back', () => {
  /**
   *            Z  a4 b4 c4
   *            ↑
   *   b4 c4 Y ~ A  a4         Had A → Y → A → Z been a route, its last jump would be 0 and its largest 8.
   */
  const graph = ladder(
    asking('A', 'a4', { advancementTo: ['Z'], lateral: ['Y'] }),
    asking('Y', 'b4 c4'),
    asking('Z', 'a4 b4 c4', { level: 'senior' }),
  );

  test('a route does not return to a role', () => {
    expect(shown(between(graph, 'a', 'z'))).toEqual(['z:8 | 1 moves, 8 steps, largest 8']);
    expect(between(graph, 'a', 'z', { via: ['y'] }).none).toEqual({
      why: 'options',
      opens: [{ option: 'via', roles: ['y'] }],
    });
  });

  test('advancement goes upward only, a lateral move both ways', () => {
    expect(shown(between(graph, 'y', 'z'))).toEqual(['a:4 z:0 | 2 moves, 4 steps, largest 4']);
    expect(between(graph, 'z', 'a').none).toEqual({ why: 'unconnected' });
  });
});

describe('ties', () => {
  /**
   *         Z             P, Q, R and S have the same requirements, so the four routes have equal figures.
   *     ↗  ↗ ↖  ↖
   *   P  Q    R  S        mid pay in EUR: P none, Q 50, R 60, S 90 in USD
   *     ↖  ↖ ↗  ↗
   *         A
   */
  const pays: Record<string, BandInput[]> = {
    P: [],
    Q: [band(40, 60)],
    R: [band(50, 70)],
    S: [band(80, 100, { currency: 'USD' })],
  };
  const tied = (...titles: string[]) =>
    ladder(
      asking('A', '', { advancementTo: titles }),
      ...titles.map((title) => asking(title, 'a2', { advancementTo: ['Z'], pay: pays[title] ?? [] })),
      asking('Z', 'a4', { level: 'senior', pay: [band(100, 120)] }),
    );
  const first = (...titles: string[]) => between(tied(...titles), 'a', 'z').routes[0]?.stops[0]?.role.id;

  test('of routes that are equal in all three figures, one is kept', () => {
    expect(between(tied('P', 'Q', 'R', 'S'), 'a', 'z').routes).toHaveLength(1);
  });

  test.each([
    [['P', 'Q', 'R', 'S'], 'r', 'the higher mid pay'],
    [['P', 'Q', 'S'], 'q', 'a pay that compares before one that does not'],
    [['S', 'P'], 'p', 'the smaller id, where no pay compares'],
  ])('of %j comes first %s: %s', (titles, id) => {
    expect(first(...titles)).toBe(id);
  });
});

describe('options', () => {
  /**
   *   lead      Z a4 (data)
   *           ↗    ↑
   *   senior X ~~~ Y          X data, EUR 20 to 40; Y web, no pay;
   *           ↖    ↑          B beside A: web, EUR 50 to 70
   *   junior    A ~ B
   */
  const graph = ladder(
    asking('A', '', { lateral: ['B'], advancementTo: ['X'], pay: [band(40, 60)] }),
    asking('B', 'b1', { family: 'web', advancementTo: ['Y'], pay: [band(50, 70)] }),
    asking('X', 'a2', { level: 'senior', lateral: ['Y'], advancementTo: ['Z'], pay: [band(20, 40)] }),
    asking('Y', 'a3', { level: 'senior', family: 'web', advancementTo: ['Z'] }),
    asking('Z', 'a4', { level: 'lead', pay: [band(80, 90)] }),
  );
  const ways = (options: RouteOptions) =>
    between(graph, 'a', 'z', options).routes.map(({ stops }) => stops.map((stop) => stop.role.id).join(' '));
  const opens = (options: RouteOptions) => {
    const { none } = between(graph, 'a', 'z', options);
    return none?.why === 'options' ? none.opens : none;
  };
  const floor = (amount: number) => ({ amount, currency: 'EUR', period: 'year', region: 'DE' }) as const;

  test('without options, the shortest route is best in everything', () => {
    expect(ways({})).toEqual(['x z']);
  });

  test.each<[string, RouteOptions, string[]]>([
    ['a role to pass through', { via: ['y'] }, ['x y z']],
    ['several, in any order', { via: ['y', 'b'] }, ['b y z']],
    ['the start and the destination are passed anyway', { via: ['z', 'a'] }, ['x z']],
    ['a role to avoid', { avoid: ['x'] }, ['b y z']],
    ['the start cannot be avoided', { avoid: ['a', 'nobody'] }, ['x z']],
    ['a family to stay out of', { withoutFamilies: ['web'] }, ['x z']],
    ['a least pay', { minPay: floor(45) }, ['b y z']],
    ['one kind of move', { kinds: ['advancement'] }, ['x z']],
  ])('%s', (_, options, expected) => {
    expect(ways(options)).toEqual(expected);
  });

  test('a role with unknown pay stays open and is marked', () => {
    const [route] = between(graph, 'a', 'z', { minPay: floor(45) }).routes;
    expect(route?.stops.map(({ payFloor }) => payFloor)).toEqual(['met', 'unknown', 'met']);
    expect(ways({ minPay: { ...floor(45), currency: 'USD' } })).toEqual(['x z']);
    expect(ways({ minPay: { ...floor(45), period: 'month' } })).toEqual(['x z']);
    expect(ways({ minPay: { ...floor(45), region: 'FR' } })).toEqual(['x z']);
  });

  test.each<[string, RouteOptions, unknown]>([
    ['a kind', { kinds: ['lateral'] }, [{ option: 'kinds', kinds: ['advancement'] }]],
    ['both kinds', { kinds: [] }, [{ option: 'kinds', kinds: ['advancement'] }]],
    [
      'either of two roles avoided',
      { avoid: ['x', 'y'] },
      [
        { option: 'avoid', roles: ['x'] },
        { option: 'avoid', roles: ['y'] },
      ],
    ],
    ['the destination avoided', { avoid: ['z'] }, [{ option: 'avoid', roles: ['z'] }]],
    [
      'one family of two',
      { withoutFamilies: ['web', 'data'] },
      [{ option: 'withoutFamilies', families: ['data'] }],
    ],
    ['the most that one can ask', { minPay: floor(100) }, [{ option: 'minPay', floor: floor(60) }]],
    ['the fewest moves', { limit: 1 }, [{ option: 'limit', moves: 2 }]],
    [
      'the limit, or the role to pass through',
      { limit: 2, via: ['y'] },
      [
        { option: 'via', roles: ['y'] },
        { option: 'limit', moves: 3 },
      ],
    ],
    ['two lists that close it together', { avoid: ['z'], withoutFamilies: ['data'] }, []],
    [
      'two roles that close it together',
      { avoid: ['x', 'b', 'z'] },
      [{ option: 'avoid', roles: ['x', 'b', 'z'] }],
    ],
    [
      'a role to pass through that is avoided',
      { via: ['y'], avoid: ['y'] },
      [
        { option: 'via', roles: ['y'] },
        { option: 'avoid', roles: ['y'] },
      ],
    ],
  ])('no route: %s', (_, options, expected) => {
    expect(opens(options)).toEqual(expected);
  });

  test('an unknown role, the same role and unconnected roles have reasons of their own', () => {
    expect(opens({ via: ['nobody'] })).toEqual({ why: 'unknownRole', roles: ['nobody'] });
    expect(between(graph, 'a', 'a').none).toEqual({ why: 'sameRole' });
    expect(between(graph, 'z', 'a', { avoid: ['x'] }).none).toEqual({ why: 'unconnected' });
  });
});

describe('the budget', () => {
  /**
   * A ring of ten roles, each connected to its four nearest, each teaching its own skill and a little more.
   */
  const size = 10;
  const names = Array.from({ length: size }, (_, at) => `R${at}`);
  const graph = graphOf(
    ladderWith({
      skills: names.map((name) => skill(name)),
      roles: names.map((title, at) =>
        role(title, {
          requirements: [at, at + 3, at + 7].map((other, order) => ({
            skill: `r${other % size}`,
            level: order + 1,
          })),
          lateral: [1, 2].map((far) => `R${(at + far) % size}`),
        }),
      ),
    }),
  );
  const whole = between(graph, 'r0', 'r5');

  test('beyond it, the result is the best found and says how far the search went', () => {
    expect(whole.exact).toBe(true);
    const half = between(graph, 'r0', 'r5', { budget: Math.floor(whole.explored / 2) });
    expect(half.exact).toBe(false);
    expect(half.explored).toBe(Math.floor(whole.explored / 2));
    expect(half.searchedMoves).toBeLessThan(8);
    expect(half.routes.length).toBeGreaterThan(0);
    const within = (routes: Routes) =>
      shown(routes).filter((_, at) => (routes.routes[at]?.moves ?? 9) <= half.searchedMoves);
    expect(within(half)).toEqual(within(whole));
  });

  test('a budget that is just enough gives an exact result', () => {
    expect(between(graph, 'r0', 'r5', { budget: whole.explored })).toEqual(whole);
  });

  test('a dense ladder of 1,000 roles uses it up, and the result says so', () => {
    const dense = new CareerGraph(denseLadder({ roles: 1_000, moves: 18_000 }, 1));
    const found = between(dense, 'role-0', 'role-999');
    expect([found.exact, found.explored, found.none]).toEqual([false, DEFAULT_BUDGET, undefined]);
    expect(found.searchedMoves).toBeGreaterThan(1);
    expect(found.searchedMoves).toBeLessThan(DEFAULT_LIMIT);
    // The part that it reports as fully searched stays the same with a larger budget.
    const further = between(dense, 'role-0', 'role-999', { budget: 3 * DEFAULT_BUDGET });
    expect([further.exact, further.explored]).toEqual([false, 3 * DEFAULT_BUDGET]);
    const within = ({ routes }: Routes) => routes.filter(({ moves }) => moves <= found.searchedMoves);
    expect(within(found).length).toBeGreaterThan(1);
    expect(within(found).map(({ stops }) => stops.map((stop) => stop.role.id))).toEqual(
      within(further).map(({ stops }) => stops.map((stop) => stop.role.id)),
    );
  });

  test('if the search ends before the first route, no reason is given', () => {
    const none = between(graph, 'r0', 'r5', { budget: 0 });
    expect([none.routes, none.exact, none.none]).toEqual([[], false, undefined]);
  });
});

test('a title-only role is a stop like any other and has no known requirements', () => {
  const graph = ladder(
    asking('A', 'a1', { advancementTo: ['Elsewhere'] }),
    asking('Z', 'a2', { level: 'senior', entryFrom: ['Elsewhere'] }),
  );
  expect(shown(between(graph, 'a', 'z'))).toEqual(['title:elsewhere:0 z:1 | 2 moves, 1 steps, largest 1']);
});
