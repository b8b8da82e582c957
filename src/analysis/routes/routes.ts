/**
 * Routes from where someone stands to a role: every way that is not beaten on moves, total steps and
 * largest jump together, with what is learned, paid and asked at each stop (method 5).
 */
import type { CareerGraph, Move, MoveKind, RoleNode } from '../../graph/careerGraph';
import { payDifference, type PayDifference } from '../../model/ladder/money';
import { gapFigures, type Held } from '../gap/gap';
import { GapIndex } from '../gap/gapIndex';
import { paysLess } from '../next/moveNature';
import { whyNoRoute, type NoRoute } from './noRoute';
import { payCheck, type PayCheck } from '../gap/payFloor';
import { searchRoutes } from './routeSearch';
import { DEFAULT_BUDGET, DEFAULT_LIMIT, routeSpace, type RouteOptions } from './routeSpace';
import { heldAfter, type Standing } from '../gap/skillProfile';

/** A skill that rises at a stop. Levels in 0..n; `steps` is their difference. */
export interface Learned {
  skill: string;
  from: number;
  to: number;
  steps: number;
}

export interface RouteStop {
  role: RoleNode;
  /** The move that leads here; absent where someone outside the ladder enters it. */
  move?: Move;
  /** Steps of this one move, with all that was learned on the way: `G(h, X)`. The rows of `learned` add up to it. */
  jump: number;
  learned: Learned[];
  /** Pay against the stop before, or against the start. */
  pay: PayDifference;
  /** True where pay compares with that of the stop before, and is lower by the middle of the bands. */
  paysLess: boolean;
  /** Where a least pay is set: whether it is met, or unknown. Never `below`. */
  payFloor?: PayCheck;
  /** The least years of experience the role asks; null where it says none. */
  leastYears: number | null;
}

/** One stop that by itself makes the direct move smaller. */
export interface SteppingStone {
  role: RoleNode;
  /** Steps of the direct move, `G(h, B)`: its largest jump, as it is one. */
  direct: number;
  /** The larger of the two jumps by way of the role alone: `max(G(h, X), G(max(h, r(X)), B))`; below `direct`. */
  largestJump: number;
}

export interface Route {
  /** From the first stop to the destination; the start is not among them. As many as there are moves. */
  stops: RouteStop[];
  moves: number;
  /** The jumps summed; never below the steps of the direct move. */
  totalSteps: number;
  largestJump: number;
  /** The stop before the destination that most shrinks the direct move; null where none does. */
  steppingStone: SteppingStone | null;
}

export interface Routes {
  /** By moves, then total steps. Empty where there is none; `none` then says why. */
  routes: Route[];
  /** Steps of the direct move, whether or not the ladder has one. */
  directSteps: number;
  /** The best of the routes' stepping stones. */
  steppingStone: SteppingStone | null;
  /** False where the budget ended the search: the routes are then the best found. */
  exact: boolean;
  /** Routes in the making that the search looked at. */
  explored: number;
  /** Every route of at most so many moves was taken into account. */
  searchedMoves: number;
  none?: NoRoute;
}

/**
 * The Pareto set over (moves, total steps, largest jump), both figures in levels (method 5). A move to X
 * costs `G(h, X) = sum max(0, r(X) - h)`, and after it one holds `max(h, r(X))`. Of routes equal in all three one is kept: where
 * the two first differ, it has the stop of the higher mid pay, then of the smaller id. The result does not
 * depend on the order of the document. Options close stops, the destination included, but never the start.
 *
 * @param index of the graph, where a caller has one already
 * @returns routes, or why there are none; faults of the request are values as well
 *
 * Cost: a few hundred labels on a ladder of sixty roles, each linear in what a role asks; exponential in
 * the limit at worst, and ended by the budget. Memory: the ladder's requirements and the routes found.
 */
export function findRoutes(
  graph: CareerGraph,
  from: Standing,
  to: RoleNode,
  options: RouteOptions = {},
  index: GapIndex = new GapIndex(graph),
): Routes {
  const { limit = DEFAULT_LIMIT, budget = DEFAULT_BUDGET } = options;
  const ends = { from, to };
  const space = routeSpace(graph, index, ends, options);
  const unknown = (options.via ?? []).filter((id) => !graph.roles.has(id));
  const asked = from.role?.id === to.id || unknown.length > 0 ? 0 : limit;
  const { found, exact, explored, searchedMoves } = searchRoutes(space, { limit: asked, budget });

  const directSteps = gapFigures(from.held, to.asks).steps;
  const routes = found.map(({ stops }) => {
    const roles = stops.flatMap((number) => space.roles[number] ?? []);
    return routeThrough(graph, from, roles, options, directSteps);
  });
  const result: Routes = {
    routes,
    directSteps,
    steppingStone: best(routes.map(({ steppingStone }) => steppingStone)),
    exact,
    explored,
    searchedMoves,
  };
  if (routes.length === 0 && exact) result.none = whyNoRoute(graph, index, ends, options, unknown);
  return result;
}

/** A route by its stops, each figure by the formula of the gap. */
function routeThrough(
  graph: CareerGraph,
  from: Standing,
  roles: readonly RoleNode[],
  options: RouteOptions,
  direct: number,
): Route {
  const stops: RouteStop[] = [];
  let held: Held = from.held;
  let before = from.role;
  for (const role of roles) {
    stops.push(stopAt(graph, before, role, held, options));
    held = heldAfter(held, role);
    before = role;
  }
  const jumps = stops.map(({ jump }) => jump);
  const to = roles.at(-1);
  const stones = roles.slice(0, -1).map((role) => to && stoneAt(role, from.held, to, direct));
  return {
    stops,
    moves: stops.length,
    totalSteps: jumps.reduce((sum, jump) => sum + jump, 0),
    largestJump: Math.max(0, ...jumps),
    steppingStone: best(stones),
  };
}

function stopAt(
  graph: CareerGraph,
  before: RoleNode | undefined,
  role: RoleNode,
  held: Held,
  { kinds, minPay }: RouteOptions,
): RouteStop {
  const { skills, steps } = gapFigures(held, role.asks);
  const pay = payDifference(before?.pay ?? [], role.pay, graph.document.rates);
  const move = before && moveBetween(graph, before.id, role.id, kinds);
  return {
    role,
    ...(move ? { move } : {}),
    jump: steps,
    learned: skills.flatMap(({ skill, held: have, asked, step }) =>
      step > 0 ? [{ skill, from: have, to: asked, steps: step }] : [],
    ),
    pay,
    paysLess: paysLess(pay),
    ...(minPay ? { payFloor: payCheck(graph, role, minPay) } : {}),
    leastYears: role.document?.experience.least ?? null,
  };
}

/** The move that takes one there: the advancement where two roles have both kinds. */
function moveBetween(
  graph: CareerGraph,
  from: string,
  to: string,
  kinds: readonly MoveKind[] | undefined,
): Move | undefined {
  const open = graph
    .movesBetween(from, to)
    .filter(
      (move) => (!kinds || kinds.includes(move.kind)) && (move.kind === 'lateral' || move.from === from),
    );
  return open.find(({ kind }) => kind === 'advancement') ?? open[0];
}

function stoneAt(role: RoleNode, held: Held, to: RoleNode, direct: number): SteppingStone | null {
  const there = gapFigures(held, role.asks).steps;
  const onwards = gapFigures(heldAfter(held, role), to.asks).steps;
  const largestJump = Math.max(there, onwards);
  return largestJump < direct ? { role, direct, largestJump } : null;
}

/** The first of those with the smallest jump: an earlier stop of an earlier route. */
function best(stones: readonly (SteppingStone | null | undefined)[]): SteppingStone | null {
  let least: SteppingStone | null = null;
  for (const stone of stones) {
    if (stone && (!least || stone.largestJump < least.largestJump)) least = stone;
  }
  return least;
}
