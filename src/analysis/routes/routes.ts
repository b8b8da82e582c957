/**
 * Finds the routes to a role that no other route beats on moves, total steps and largest jump at once, and
 * what is learned, paid and required at each stop (method 5).
 */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { Move, MoveKind } from '../../graph/moves';
import { payDifference, type PayDifference } from '../../model/ladder/money';
import { gapFigures, type Held } from '../gap/gap';
import { GapIndex } from '../gap/gapIndex';
import { paysLess } from '../next/moveNature';
import { whyNoRoute, type NoRoute } from './noRoute';
import { payCheck, type PayCheck } from '../gap/payFloor';
import { searchRoutes } from './routeSearch';
import { DEFAULT_BUDGET, DEFAULT_LIMIT, routeSpace, type RouteOptions } from './routeSpace';
import { heldAfter, type SkillProfile } from '../gap/skillProfile';

/** A skill that rises at a stop. Levels are in 0..n; `steps` is their difference. */
export interface Learned {
  skill: string;
  from: number;
  to: number;
  steps: number;
}

export interface RouteStop {
  role: RoleNode;
  /** The move that leads here; absent if someone outside the ladder enters at this role. */
  move?: Move;
  /**
   * Steps of this move, given everything learned on the way: `G(h, X)`. The rows of `learned` add up to it.
   */
  jump: number;
  learned: Learned[];
  /** Pay compared with the stop before, or with the start. */
  pay: PayDifference;
  /** True if pay compares with the stop before and is lower, by the middle of the bands. */
  paysLess: boolean;
  /** If a minimum pay is set: whether it is met, or unknown. Never `below`. */
  payFloor?: PayCheck;
  /** The minimum years of experience that the role requires; null if not stated. */
  leastYears: number | null;
}

/** A stop that by itself makes the direct move smaller. */
export interface SteppingStone {
  role: RoleNode;
  /** Steps of the direct move, `G(h, B)`. Its largest jump, because it is a single move. */
  direct: number;
  /** The larger of the two jumps via this role: `max(G(h, X), G(max(h, r(X)), B))`; below `direct`. */
  largestJump: number;
}

export interface Route {
  /** From the first stop to the destination, without the start. One stop per move. */
  stops: RouteStop[];
  moves: number;
  /** The sum of the jumps; never below the steps of the direct move. */
  totalSteps: number;
  largestJump: number;
  /** The intermediate stop that shrinks the direct move most; null if none does. */
  steppingStone: SteppingStone | null;
}

export interface Routes {
  /** Sorted by moves, then total steps. If empty, `none` says why. */
  routes: Route[];
  /** Steps of the direct move, even if the ladder does not have one. */
  directSteps: number;
  /** The best of the routes' stepping stones. */
  steppingStone: SteppingStone | null;
  /** False if the search ran out of budget: the routes are then the best found. */
  exact: boolean;
  /** Number of partial routes that the search visited. */
  explored: number;
  /** Every route with at most this many moves was considered. */
  searchedMoves: number;
  none?: NoRoute;
}

/**
 * The Pareto set over (moves, total steps, largest jump), the latter two in levels (method 5). A move to X
 * costs `G(h, X) = sum max(0, r(X) - h)`; after it, one holds `max(h, r(X))`. Of routes that are equal in all
 * three figures, one is kept: at the first difference, the one whose stop has the higher mid pay, then the
 * smaller id. The result does not depend on the order of the document. Options can close any stop, including
 * the destination, but never the start.
 *
 * @param index of the graph, if the caller already has one
 * @returns routes, or why there are none; an invalid request is also a value, never an exception
 *
 * Cost: a few hundred labels on a ladder of sixty roles, each linear in a role's requirements; exponential in
 * the limit in the worst case, and limited by the budget. Memory: the ladder's requirements and the routes
 * found.
 */
export function findRoutes(
  graph: CareerGraph,
  from: SkillProfile,
  to: RoleNode,
  options: RouteOptions = {},
  index: GapIndex = new GapIndex(graph),
): Routes {
  const { limit = DEFAULT_LIMIT, budget = DEFAULT_BUDGET } = options;
  const ends = { from, to };
  const space = routeSpace(graph, index, ends, options);
  const unknown = (options.via ?? []).filter((id) => !graph.roles.has(id));
  const required = from.role?.id === to.id || unknown.length > 0 ? 0 : limit;
  const { found, exact, explored, searchedMoves } = searchRoutes(space, { limit: required, budget });

  const directSteps = gapFigures(from.held, to.requirements).steps;
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

/** Builds a route from its stops, with the formulas of the gap. */
function routeThrough(
  graph: CareerGraph,
  from: SkillProfile,
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
  const { skills, steps } = gapFigures(held, role.requirements);
  const pay = payDifference(before?.pay ?? [], role.pay, graph.document.rates);
  const move = before && moveBetween(graph, before.id, role.id, kinds);
  return {
    role,
    ...(move ? { move } : {}),
    jump: steps,
    learned: skills.flatMap(({ skill, held: have, required, step }) =>
      step > 0 ? [{ skill, from: have, to: required, steps: step }] : [],
    ),
    pay,
    paysLess: paysLess(pay),
    ...(minPay ? { payFloor: payCheck(graph, role, minPay) } : {}),
    leastYears: role.document?.experience.least ?? null,
  };
}

/** The move between two roles. If both kinds exist, the advancement. */
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
  const there = gapFigures(held, role.requirements).steps;
  const onwards = gapFigures(heldAfter(held, role), to.requirements).steps;
  const largestJump = Math.max(there, onwards);
  return largestJump < direct ? { role, direct, largestJump } : null;
}

/** The first one with the smallest jump: the earliest stop of the earliest route. */
function best(stones: readonly (SteppingStone | null | undefined)[]): SteppingStone | null {
  let least: SteppingStone | null = null;
  for (const stone of stones) {
    if (stone && (!least || stone.largestJump < least.largestJump)) least = stone;
  }
  return least;
}
