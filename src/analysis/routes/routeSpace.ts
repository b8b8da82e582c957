/** The roles and moves that the reader's options allow in a route, as arrays. */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { MoveKind } from '../../graph/moves';
import { compareIds } from '../../model/ladder/id';
import { SET_ASIDE, type GapIndex } from '../gap/gapIndex';
import { payCheck, payIn, type PayFloor } from '../gap/payFloor';
import type { SkillProfile } from '../gap/skillProfile';

export interface RouteOptions {
  /** Kinds of move that a route may use; both by default. Advancement goes upward only, lateral both ways. */
  kinds?: readonly MoveKind[];
  /** Ids of roles that every route must pass through, in any order. */
  via?: readonly string[];
  /** Ids of roles that no route may pass through or end in. */
  avoid?: readonly string[];
  /** Ids of families that no route may enter. */
  withoutFamilies?: readonly string[];
  /** The minimum pay of every stop, by the middle of its band. */
  minPay?: PayFloor;
  /** The maximum number of moves; 8 by default. */
  limit?: number;
  /** The maximum number of labels (partial routes) that the search visits; see `DEFAULT_BUDGET`. */
  budget?: number;
}

export const DEFAULT_LIMIT = 8;

/**
 * Labels visited before the search returns the best found so far. On one core of a small machine this takes a
 * fifth of a second on a dense ladder of 1,000 roles; the default ladder needs at most 730
 * (tests/bench/analysis).
 */
export const DEFAULT_BUDGET = 200_000;

/**
 * Roles by number, in the order that breaks ties: by mid pay in the terms of the destination's first band,
 * the highest first; roles whose pay does not compare come last; then by id.
 */
export interface RouteSpace {
  roles: readonly RoleNode[];
  /** Undefined for someone outside the ladder, who may enter at any role. */
  start: number | undefined;
  goal: number;
  /** Roles to pass through, without the start and the goal. */
  via: readonly number[];
  /** True if a role of `via` is closed, so that no route can pass through it. */
  closedVia: boolean;
  /** Open roles one move away, in ascending order. The start is in no list. */
  next: readonly (readonly number[])[];
  firstStops: readonly number[];
  /** Requirements of each role by column of the index, without skills that are set aside. */
  columns: readonly Uint32Array[];
  levels: readonly Float64Array[];
  /**
   * What is held at the start, by column of the index. A skill that is set aside reads as 0, and no role
   * requires it.
   */
  held: Float64Array;
}

export interface RouteEnds {
  from: SkillProfile;
  to: RoleNode;
}

function isOpen(graph: CareerGraph, role: RoleNode, options: RouteOptions): boolean {
  if (options.avoid?.includes(role.id)) return false;
  if (options.withoutFamilies?.includes(role.family)) return false;
  return options.minPay === undefined || payCheck(graph, role, options.minPay) !== 'below';
}

/**
 * Cost: roles times their logarithm, plus moves and requirements. Options never close the start, because the
 * person is already there.
 */
export function routeSpace(
  graph: CareerGraph,
  index: GapIndex,
  { from, to }: RouteEnds,
  options: RouteOptions,
): RouteSpace {
  const roles = inTieOrder(graph, to);
  const numbers = new Map(roles.map(({ id }, number) => [id, number]));
  const open = roles.map((role) => isOpen(graph, role, options));
  const start = from.role && numbers.get(from.role.id);
  const goal = numbers.get(to.id) ?? -1;
  const enter = (number: number) => open[number] === true && number !== start;

  const next = roles.map(() => new Set<number>());
  for (const move of graph.moves.values()) {
    if (options.kinds && !options.kinds.includes(move.kind)) continue;
    const a = numbers.get(move.from);
    const b = numbers.get(move.to);
    if (a === undefined || b === undefined) continue;
    if (enter(b)) next[a]?.add(b);
    if (move.kind === 'lateral' && enter(a)) next[b]?.add(a);
  }
  const ascending = (set: Iterable<number>) => [...set].sort((a, b) => a - b);
  const firstStops =
    start === undefined ? [...roles.keys()].filter(enter) : ascending(next[start] ?? new Set<number>());

  const via = [...new Set(options.via)].flatMap((id) => {
    const number = numbers.get(id);
    return number === undefined || number === start || number === goal ? [] : [number];
  });
  return {
    roles,
    start,
    goal,
    via,
    closedVia: via.some((number) => !enter(number)),
    next: next.map(ascending),
    firstStops,
    ...requiredByColumn(index, roles, index.vector(from.held)),
  };
}

function inTieOrder(graph: CareerGraph, to: RoleNode): RoleNode[] {
  const [terms] = to.pay;
  const pays = new Map(
    [...graph.roles.values()].map((role) => [role.id, terms && payIn(graph, role, terms)?.mid] as const),
  );
  const pay = ({ id }: RoleNode) => pays.get(id) ?? -1;
  return [...graph.roles.values()].sort((a, b) => pay(b) - pay(a) || compareIds(a.id, b.id));
}

function requiredByColumn(index: GapIndex, roles: readonly RoleNode[], held: Float64Array) {
  const rows = roles.map(({ id }) => {
    const row = index.rowOf.get(id) ?? 0;
    const from = index.starts[row] ?? 0;
    const kept: number[] = [];
    for (let at = from; at < (index.starts[row + 1] ?? from); at++) {
      if (held[index.columns[at] ?? 0] !== SET_ASIDE) kept.push(at);
    }
    return kept;
  });
  return {
    columns: rows.map((kept) => Uint32Array.from(kept, (at) => index.columns[at] ?? 0)),
    levels: rows.map((kept) => Float64Array.from(kept, (at) => index.levels[at] ?? 0)),
    held: held.map((level) => Math.max(0, level)),
  };
}
