/**
 * Finds the exact Pareto set of routes over (moves, total steps, largest jump) (method 5).
 *
 * A label is a partial route: a simple path from the start. Three facts shape the search.
 *
 * 1. A move to X costs `G(h, X) = |max(h, r(X))| - |h|`, where |.| sums the levels. So the total of a route
 * is `|max(h0, r(X1), ..., r(B))| - |h0|`. It depends on the set of stops, not on their order; further stops
 * never lower it; and holding more never makes a later move more expensive.
 * 2. Therefore one label can replace another at the same role only if both hold the same. A label with a
 * lower total holds less somewhere, and its later jumps may be larger. It must not have visited a role that
 * the other can still pass through either, because a route stops at a role once. (Allowing returns would
 * change the answer: a detour to learn something, and back, can shrink the next jump.) So comparing labels
 * with each other prunes almost nothing, and we compare labels with finished routes instead.
 * 3. We drop a label if even its best possible completion does not beat a finished route in any of the three
 * figures. With `k` moves to go and `D = G(h, B)` still to climb, that best is: exactly `k` moves; the direct
 * total plus the larger of the detours so far and the detours ahead; and the largest of the jumps so far, of
 * what a role ahead requires beyond all others, and of `D / k`, because `k` jumps must cover at least D.
 *
 * The search proceeds by rising length, so shorter routes are found first, and visits stops in the order that
 * breaks ties. A route that equals an earlier one in all three figures is therefore the later one and is
 * dropped: each triple of figures has one route.
 *
 * This is branch and bound with iterative deepening (Korf, Artificial Intelligence 27, 1985). Memory: one
 * path and the routes found. Cost: exponential in the worst case, limited by the budget.
 */
import { RouteBounds } from './routeBounds';
import type { RouteSpace } from './routeSpace';

interface FoundRoute {
  /** Stops by number, without the start. */
  stops: readonly number[];
  moves: number;
  totalSteps: number;
  largestJump: number;
}

export interface SearchResult {
  /** Sorted by moves, then total steps, then largest jump. */
  found: FoundRoute[];
  /** False if the search ran out of budget. */
  exact: boolean;
  /** Number of labels visited. */
  explored: number;
  /** Every route with at most this many moves was considered. */
  searchedMoves: number;
}

export interface SearchLimits {
  limit: number;
  budget: number;
  /** Stops at the first route, which has the fewest moves possible. */
  firstOnly?: boolean;
}

/** Sums of fractional levels carry binary noise. Figures closer than this are equal. */
const NOISE = 1e-9;

/**
 * Exact unless it runs out of budget, in labels; `found` then holds the best so far. Steps and jumps are in
 * levels.
 */
export function searchRoutes(space: RouteSpace, limits: SearchLimits): SearchResult {
  if (space.closedVia) return { found: [], exact: true, explored: 0, searchedMoves: limits.limit };
  return new Search(space, limits).run();
}

class Search {
  readonly #space: RouteSpace;
  readonly #limits: SearchLimits;
  readonly #bounds: RouteBounds;
  readonly #found: FoundRoute[] = [];
  /** State of the label that is being extended. */
  readonly #path: number[] = [];
  readonly #visited: Uint8Array;
  readonly #held: Float64Array;
  readonly #wanted: Float64Array;
  readonly #isVia: Uint8Array;
  /** The length that is being searched. */
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
    // A simple path cannot have more moves than there are roles.
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
   *
   * @param left moves to go, including the next one
   * @param largest the largest jump so far
   * @param excess steps so far beyond the direct move
   * @param gap levels still to climb to the goal
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
        if (!this.#countLabel()) return;
        this.#arrive(this.#direct + excess, Math.max(largest, gap));
        if (this.#ended) return;
        continue;
      }
      const detourAhead = ahead.excess[stop] ?? Infinity;
      const viasLeft = vias - (this.#isVia[stop] ?? 0);
      if (detourAhead === Infinity || viasLeft > left - 2) continue;
      if (!this.#countLabel()) return;
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

  /** Counts a label; false if the budget is used up. */
  #countLabel(): boolean {
    if (this.#explored >= this.#limits.budget) this.#ended = true;
    else this.#explored += 1;
    return !this.#ended;
  }

  /** Steps of a move, and how many of them exceed both what is held and what the goal requires. */
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

  /** Adds the requirements of a stop to what is held, and returns the earlier levels of those skills. */
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
    // This route may beat an earlier one of the same length, but never a shorter one.
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

  /** True if a finished route has no more steps and no larger jump. None of them has more moves. */
  #beaten(totalSteps: number, largestJump: number): boolean {
    for (const other of this.#found) {
      if (other.totalSteps <= totalSteps + NOISE && other.largestJump <= largestJump + NOISE) return true;
    }
    return false;
  }
}
