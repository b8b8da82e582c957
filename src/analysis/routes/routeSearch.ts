/**
 * The Pareto set of routes over (moves, total steps, largest jump), exact (method 5).
 *
 * Labels are routes in the making: simple paths from the start. Three facts shape the search.
 *
 * 1. A move to X costs `G(h, X) = |max(h, r(X))| - |h|`, where |.| sums the levels. So the total of a route is
 *    `|max(h0, r(X1), ..., r(B))| - |h0|`: it depends on which stops are made, not on their order; more stops never
 *    make it less; and more held never makes a later move dearer.
 * 2. Hence one label cannot stand in for another at the same role unless both hold the same: with less
 *    total it holds less somewhere, and its later jumps may be larger. Nor may it have visited a role that the
 *    other can still pass through, for a route stops at a role once. (To allow coming back would change the
 *    answer: a detour to learn something, and back, can shrink the next jump.) So what can be pruned by
 *    comparing labels is next to nothing, and labels are compared with finished routes instead:
 * 3. A label is dropped when even the best it can come to is not better than a route that is there in any of
 *    the three. With `k` moves to go and `D = G(h, B)` still to climb, that best is: exactly `k` moves; the
 *    direct total and the dearer of the detours made and the detours ahead; and the largest of the jumps made,
 *    what some role ahead alone teaches, and `D / k`, as `k` jumps must cover at least D.
 *
 * Lengths are searched in rising order, so that shorter routes are there first, and stops in the order in
 * which ties break. A route that equals one already found in all three figures is therefore the later of
 * the two and goes: one route stands for each triple of figures.
 *
 * This is branch and bound with iterative deepening (Korf, Artificial Intelligence 27, 1985). Memory: one path
 * and the routes found. Cost: exponential in the worst case, bounded by the budget.
 */
import { RouteBounds } from './routeBounds';
import type { RouteSpace } from './routeSpace';

interface FoundRoute {
  /** Stops by number, the start left out. */
  stops: readonly number[];
  moves: number;
  totalSteps: number;
  largestJump: number;
}

export interface SearchResult {
  /** By moves, then total steps, then largest jump. */
  found: FoundRoute[];
  /** False where the budget ended the search. */
  exact: boolean;
  /** Labels looked at. */
  explored: number;
  /** Every route of at most so many moves was taken into account. */
  searchedMoves: number;
}

export interface SearchLimits {
  limit: number;
  budget: number;
  /** Ends the search with the first route, which has the fewest moves possible. */
  firstOnly?: boolean;
}

/** Sums of fractional levels carry binary noise; figures nearer than this are equal. */
const NOISE = 1e-9;

/** Exact unless the budget, in labels, ends it; `found` is then the best so far. Steps and jumps are in levels. */
export function searchRoutes(space: RouteSpace, limits: SearchLimits): SearchResult {
  if (space.closedVia) return { found: [], exact: true, explored: 0, searchedMoves: limits.limit };
  return new Search(space, limits).run();
}

class Search {
  readonly #space: RouteSpace;
  readonly #limits: SearchLimits;
  readonly #bounds: RouteBounds;
  readonly #found: FoundRoute[] = [];
  /** State of the one label being extended. */
  readonly #path: number[] = [];
  readonly #visited: Uint8Array;
  readonly #held: Float64Array;
  readonly #wanted: Float64Array;
  readonly #isVia: Uint8Array;
  /** The length being searched. */
  #length = 0;
  #direct = 0;
  #explored = 0;
  #ended = false;

  constructor(space: RouteSpace, limits: SearchLimits) {
    this.#space = space;
    this.#limits = limits;
    this.#bounds = new RouteBounds(space, limits.limit);
    this.#visited = new Uint8Array(space.roles.length);
    this.#isVia = new Uint8Array(space.roles.length);
    for (const role of space.via) this.#isVia[role] = 1;
    this.#held = Float64Array.from(space.held);
    this.#wanted = new Float64Array(space.held.length);
    space.columns[space.goal]?.forEach((column, at) => {
      this.#wanted[column] = space.levels[space.goal]?.[at] ?? 0;
    });
    this.#direct = this.#wanted.reduce(
      (sum, level, column) => sum + Math.max(0, level - (space.held[column] ?? 0)),
      0,
    );
  }

  run(): SearchResult {
    // A simple path has no more moves than there are roles to move to.
    const longest = Math.min(this.#limits.limit, this.#space.roles.length);
    let searchedMoves = 0;
    while (searchedMoves < longest) {
      this.#length = searchedMoves + 1;
      const { excess, jump } = this.#bounds.whole(this.#length);
      const least = Math.max(jump, this.#direct / this.#length);
      if (excess < Infinity && !this.#beaten(this.#direct + excess, least)) {
        this.#extend(this.#space.firstStops, this.#length, 0, 0, this.#direct, this.#space.via.length);
      }
      if (this.#ended) break;
      searchedMoves = this.#length;
    }
    const exact = searchedMoves >= longest;
    return {
      found: this.#found.sort(
        (a, b) => a.moves - b.moves || a.totalSteps - b.totalSteps || a.largestJump - b.largestJump,
      ),
      exact,
      explored: this.#explored,
      searchedMoves: exact ? this.#limits.limit : searchedMoves,
    };
  }

  /**
   * Extends the label by each next stop.
   * @param left moves to go, the next one included
   * @param largest the largest jump so far
   * @param excess steps so far that the direct move would not need
   * @param gap what is still to climb to the goal
   * @param vias roles still to pass through
   */
  #extend(
    stops: readonly number[],
    left: number,
    largest: number,
    excess: number,
    gap: number,
    vias: number,
  ): void {
    const { goal, next } = this.#space;
    const ahead = left > 1 ? this.#bounds.at(left - 1) : undefined;
    for (const stop of stops) {
      if (this.#visited[stop] === 1) continue;
      if (!ahead || stop === goal) {
        if (ahead || stop !== goal || vias > 0) continue;
        if (!this.#look()) return;
        this.#arrive(this.#direct + excess, Math.max(largest, gap));
        if (this.#ended) return;
        continue;
      }
      const detourAhead = ahead.excess[stop] ?? Infinity;
      const viasLeft = vias - (this.#isVia[stop] ?? 0);
      if (detourAhead === Infinity || viasLeft > left - 2) continue;
      if (!this.#look()) return;
      const { jump, beyond } = this.#cost(stop);
      const gapLeft = gap - (jump - beyond);
      const total = this.#direct + Math.max(excess + beyond, detourAhead);
      const worst = Math.max(largest, jump);
      if (this.#beaten(total, Math.max(worst, ahead.jump[stop] ?? 0, gapLeft / (left - 1)))) continue;

      const before = this.#learn(stop);
      this.#visited[stop] = 1;
      this.#path.push(stop);
      this.#extend(next[stop] ?? [], left - 1, worst, excess + beyond, gapLeft, viasLeft);
      this.#path.pop();
      this.#visited[stop] = 0;
      this.#forget(stop, before);
      if (this.#ended) return;
    }
  }

  /** Counts a label; false where the budget has no room for it. */
  #look(): boolean {
    if (this.#explored >= this.#limits.budget) this.#ended = true;
    else this.#explored += 1;
    return !this.#ended;
  }

  /** Steps of a move from what is held, and how many of them lie beyond both what is held and the goal. */
  #cost(stop: number): { jump: number; beyond: number } {
    const columns = this.#space.columns[stop];
    const levels = this.#space.levels[stop];
    let jump = 0;
    let beyond = 0;
    const size = columns?.length ?? 0;
    for (let at = 0; at < size; at++) {
      const column = columns?.[at] ?? 0;
      const level = levels?.[at] ?? 0;
      const have = this.#held[column] ?? 0;
      if (level <= have) continue;
      jump += level - have;
      const wanted = Math.max(have, this.#wanted[column] ?? 0);
      if (level > wanted) beyond += level - wanted;
    }
    return { jump, beyond };
  }

  /** Holds what a stop asks, and returns what was held of those skills before. */
  #learn(stop: number): Float64Array {
    const columns = this.#space.columns[stop] ?? new Uint32Array();
    const levels = this.#space.levels[stop];
    const before = new Float64Array(columns.length);
    columns.forEach((column, at) => {
      const have = this.#held[column] ?? 0;
      before[at] = have;
      this.#held[column] = Math.max(have, levels?.[at] ?? 0);
    });
    return before;
  }

  #forget(stop: number, before: Float64Array): void {
    this.#space.columns[stop]?.forEach((column, at) => {
      this.#held[column] = before[at] ?? 0;
    });
  }

  #arrive(totalSteps: number, largestJump: number): void {
    if (this.#beaten(totalSteps, largestJump)) return;
    // Of the same length, a route found earlier may lose to this one; shorter ones cannot.
    for (let at = this.#found.length - 1; at >= 0; at--) {
      const other = this.#found[at];
      if (!other || other.moves < this.#length) continue;
      if (totalSteps <= other.totalSteps + NOISE && largestJump <= other.largestJump + NOISE) {
        this.#found.splice(at, 1);
      }
    }
    const stops = [...this.#path, this.#space.goal];
    this.#found.push({ stops, moves: this.#length, totalSteps, largestJump });
    if (this.#limits.firstOnly) this.#ended = true;
  }

  /** True where a route found has no more moves (none has), and neither more steps nor a larger jump. */
  #beaten(totalSteps: number, largestJump: number): boolean {
    for (const other of this.#found) {
      if (other.totalSteps <= totalSteps + NOISE && other.largestJump <= largestJump + NOISE) return true;
    }
    return false;
  }
}
