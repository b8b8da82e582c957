/**
 * Lower bounds for the rest of a route from a role, whatever came before. The search uses them to prune. They
 * hold for all walks, and therefore for simple paths.
 */
import type { RouteSpace } from './routeSpace';

/** Lower bounds by role for exactly `k` more moves to the goal; `Infinity` if there is no such way. */
export interface BoundsAt {
  /**
   * Steps beyond the direct move: over all ways, the minimum of their most expensive detour. A detour to X
   * costs `sum max(0, r_s(X) - max(h_s, r_s(B)))`, where `h` is what is held at the start.
   */
  excess: Float64Array;
  /**
   * The largest jump: over all ways, the minimum of their largest `uniqueSteps`, including the goal's.
   */
  jump: Float64Array;
}

export class RouteBounds {
  readonly #space: RouteSpace;
  /** Whether a route within the limit can pass through the role at all. */
  readonly #useful: readonly boolean[];
  readonly #detour: Float64Array;
  readonly #uniqueSteps: Float64Array;
  readonly #at: BoundsAt[] = [];

  /** Cost: roles, moves and requirements. */
  constructor(space: RouteSpace, limit: number) {
    this.#space = space;
    const ahead = hopsToGoal(space);
    const behind = hopsFromStart(space);
    this.#useful = space.roles.map((_, role) => (ahead[role] ?? 0) + (behind[role] ?? 0) <= limit);
    this.#detour = detours(space);
    this.#uniqueSteps = uniqueSteps(space, this.#useful);
  }

  /** The bounds for exactly `moves` more moves, 1 or more. Cost: the ladder's moves, once for each number. */
  at(moves: number): BoundsAt {
    while (this.#at.length < moves) this.#at.push(this.#further(this.#at.at(-1)));
    return this.#at[moves - 1] ?? this.#further(undefined);
  }

  /** The bounds of a whole route with exactly this many moves. */
  whole(moves: number): { excess: number; jump: number } {
    const shorter = moves > 1 ? this.at(moves - 1) : undefined;
    return this.#best(this.#space.firstStops, shorter);
  }

  #further(shorter: BoundsAt | undefined): BoundsAt {
    const size = this.#space.roles.length;
    const result = { excess: new Float64Array(size), jump: new Float64Array(size) };
    for (let role = 0; role < size; role++) {
      const useful = this.#useful[role] === true && role !== this.#space.goal;
      const { excess, jump } = this.#best(useful ? (this.#space.next[role] ?? []) : [], shorter);
      result.excess[role] = excess;
      result.jump[role] = jump;
    }
    return result;
  }

  /** The minimum over the next stops. Without shorter bounds, the next stop must be the goal. */
  #best(stops: readonly number[], shorter: BoundsAt | undefined): { excess: number; jump: number } {
    const { goal } = this.#space;
    if (!shorter) {
      const arrives = stops.includes(goal);
      return { excess: arrives ? 0 : Infinity, jump: arrives ? (this.#uniqueSteps[goal] ?? 0) : Infinity };
    }
    const least = { excess: Infinity, jump: Infinity };
    for (const stop of stops) {
      if (stop === goal) continue;
      const excess = Math.max(this.#detour[stop] ?? 0, shorter.excess[stop] ?? Infinity);
      const jump = Math.max(this.#uniqueSteps[stop] ?? 0, shorter.jump[stop] ?? Infinity);
      if (excess < least.excess) least.excess = excess;
      if (jump < least.jump) least.jump = jump;
    }
    return least;
  }
}

/** Fewest moves from each role to the goal; `Infinity` if there is no way. Cost: roles and moves. */
export function hopsToGoal({ roles, next, goal }: RouteSpace): Float64Array {
  const before: number[][] = roles.map(() => []);
  next.forEach((stops, role) => {
    for (const stop of stops) before[stop]?.push(role);
  });
  return hops(roles.length, [goal], 0, (role) => before[role] ?? []);
}

function hopsFromStart({ roles, next, start, goal, firstStops }: RouteSpace): Float64Array {
  const onwards = (role: number) => (role === goal ? [] : (next[role] ?? []));
  const distance = hops(roles.length, firstStops, 1, onwards);
  if (start !== undefined) distance[start] = 0;
  return distance;
}

/**
 * Fewest moves to each role from any of `from`, which are `first` moves away; `Infinity` if unreachable.
 *
 * This breadth-first search does not use graphology-traversal, because it walks the search's own space of
 * numbered roles, which leaves out what the options exclude. We would have to build a graph for every request
 * and read it once, and the traversal starts from one role, while a person may start at many.
 */
function hops(
  size: number,
  from: readonly number[],
  first: number,
  onwards: (role: number) => readonly number[],
): Float64Array {
  const distance = new Float64Array(size).fill(Infinity);
  for (const role of from) distance[role] = first;
  const queue = [...from];
  for (const role of queue) {
    for (const stop of onwards(role)) {
      if (distance[stop] !== Infinity) continue;
      distance[stop] = (distance[role] ?? 0) + 1;
      queue.push(stop);
    }
  }
  return distance;
}

function detours({ roles, columns, levels, held, goal }: RouteSpace): Float64Array {
  const wanted = Float64Array.from(held);
  columns[goal]?.forEach((column, at) => {
    wanted[column] = Math.max(wanted[column] ?? 0, levels[goal]?.[at] ?? 0);
  });
  return Float64Array.from(roles, (_, role) =>
    climb(role, { columns, levels }, (column) => wanted[column] ?? 0),
  );
}

/**
 * What a role requires beyond both the start and every other useful role. On any route, at least this much
 * remains for the move into the role.
 */
function uniqueSteps(space: RouteSpace, useful: readonly boolean[]): Float64Array {
  const { roles, columns, levels, held, goal } = space;
  const most = Float64Array.from(held);
  const second = Float64Array.from(held);
  const owner = new Int32Array(held.length).fill(-1);
  roles.forEach((_, role) => {
    // A route ends at the goal, so nothing learned there helps on the way.
    if (!useful[role] || role === goal) return;
    columns[role]?.forEach((column, at) => {
      const level = levels[role]?.[at] ?? 0;
      if (level > (most[column] ?? 0)) {
        second[column] = most[column] ?? 0;
        most[column] = level;
        owner[column] = role;
      } else if (level > (second[column] ?? 0)) second[column] = level;
    });
  });
  return Float64Array.from(roles, (_, role) =>
    climb(role, space, (column) => (owner[column] === role ? second : most)[column] ?? 0),
  );
}

/** The levels of a role above a floor, summed. */
function climb(
  role: number,
  { columns, levels }: Pick<RouteSpace, 'columns' | 'levels'>,
  floor: (column: number) => number,
): number {
  let sum = 0;
  columns[role]?.forEach((column, at) => {
    sum += Math.max(0, (levels[role]?.[at] ?? 0) - floor(column));
  });
  return sum;
}
