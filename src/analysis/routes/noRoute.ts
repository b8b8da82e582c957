/** Explains why there is no route, and which single change of the reader's options would open one. */
import type { CareerGraph } from '../../graph/careerGraph';
import type { MoveKind } from '../../graph/moves';
import type { GapIndex } from '../gap/gapIndex';
import { payIn, type PayFloor } from '../gap/payFloor';
import { hopsToGoal } from './routeBounds';
import { searchRoutes } from './routeSearch';
import { DEFAULT_LIMIT, routeSpace, type RouteEnds, type RouteOptions } from './routeSpace';

/**
 * A change of one option that opens a route. Lists have several entries only if no single entry is enough.
 */
export type Relaxation =
  | { option: 'kinds'; kinds: MoveKind[] }
  | { option: 'via'; roles: string[] }
  | { option: 'avoid'; roles: string[] }
  | { option: 'withoutFamilies'; families: string[] }
  /** The highest minimum pay that still allows a route, in the terms of the requested floor. */
  | { option: 'minPay'; floor: PayFloor }
  /** The fewest moves that allow a route. */
  | { option: 'limit'; moves: number };

export type NoRoute =
  /** Roles to pass through that are not in the ladder. */
  | { why: 'unknownRole'; roles: string[] }
  | { why: 'sameRole' }
  /** No chain of moves leads there, whatever the options. */
  | { why: 'unconnected' }
  /** The options exclude every route. `opens` is empty if it takes a change of several options. */
  | { why: 'options'; opens: Relaxation[] };

const KINDS: readonly MoveKind[] = ['advancement', 'lateral'];

/** Maximum labels when searching for a route through given roles. Beyond it, we report none. */
const BUDGET = 20_000;
/** How many moves beyond the limit we search for a route through given roles. */
const EXTRA_MOVES = 8;

/**
 * The reason, and each single change that opens a route (method 5). Each change was tried: with it, there is
 * a route within the limit of moves.
 *
 * Cost: one walk over the moves for each role, family and kind in the options; for pay, the logarithm of the
 * number of roles. With roles to pass through, each walk is a search, limited by `BUDGET`.
 */
export function whyNoRoute(
  graph: CareerGraph,
  index: GapIndex,
  ends: RouteEnds,
  options: RouteOptions,
  unknown: readonly string[],
): NoRoute {
  if (unknown.length > 0) return { why: 'unknownRole', roles: [...unknown] };
  if (ends.from.role?.id === ends.to.id) return { why: 'sameRole' };
  const probe = new RouteProbe(graph, index, ends);
  if (probe.fewestMoves({ limit: Infinity }) === undefined) return { why: 'unconnected' };
  const opens: Relaxation[] = [
    ...kindsThatOpen(probe, options),
    ...probe.removalsThatOpen(options, 'via').map((roles) => ({ option: 'via' as const, roles })),
    ...probe.removalsThatOpen(options, 'avoid').map((roles) => ({ option: 'avoid' as const, roles })),
    ...probe
      .removalsThatOpen(options, 'withoutFamilies')
      .map((families) => ({ option: 'withoutFamilies' as const, families })),
    ...payThatOpens(probe, options),
    ...limitThatOpens(probe, options),
  ];
  return { why: 'options', opens };
}

/** Tells whether a route exists under some options. */
class RouteProbe {
  constructor(
    readonly graph: CareerGraph,
    readonly index: GapIndex,
    readonly ends: RouteEnds,
  ) {}

  opens(options: RouteOptions): boolean {
    const fewest = this.fewestMoves(options);
    return fewest !== undefined && fewest <= (options.limit ?? DEFAULT_LIMIT);
  }

  /** The length of the shortest route, searched a little beyond the limit; undefined if there is none. */
  fewestMoves(options: RouteOptions): number | undefined {
    const space = routeSpace(this.graph, this.index, this.ends, options);
    if (space.closedVia) return undefined;
    if (space.via.length > 0) {
      const limit = (options.limit ?? DEFAULT_LIMIT) + EXTRA_MOVES;
      return searchRoutes(space, { limit, budget: BUDGET, firstOnly: true }).found[0]?.moves;
    }
    // A shortest walk is a simple path, because returning to a role would only make it longer.
    const distance = hopsToGoal(space);
    const fewest = Math.min(...space.firstStops.map((stop) => (distance[stop] ?? Infinity) + 1));
    return fewest === Infinity ? undefined : fewest;
  }

  /** Which entries to remove from a list so that a route opens. */
  removalsThatOpen(options: RouteOptions, list: 'via' | 'avoid' | 'withoutFamilies'): string[][] {
    const entries = [...new Set(options[list])];
    return enough(entries, (gone) =>
      this.opens({ ...options, [list]: entries.filter((entry) => !gone.includes(entry)) }),
    );
  }
}

/** Each single entry that is enough; otherwise all of them together; empty if even that is not enough. */
function enough<T>(entries: readonly T[], test: (some: readonly T[]) => boolean): T[][] {
  const single = entries.filter((entry) => test([entry])).map((entry) => [entry]);
  return single.length > 0 || entries.length < 2 || !test(entries) ? single : [[...entries]];
}

function kindsThatOpen(probe: RouteProbe, options: RouteOptions): Relaxation[] {
  const { kinds } = options;
  if (!kinds) return [];
  const missing = KINDS.filter((kind) => !kinds.includes(kind));
  return enough(missing, (more) => probe.opens({ ...options, kinds: [...kinds, ...more] })).map((found) => ({
    option: 'kinds',
    kinds: found,
  }));
}

/**
 * A lower floor only opens more routes, and the highest one that opens a route equals the pay of some role.
 */
function payThatOpens(probe: RouteProbe, options: RouteOptions): Relaxation[] {
  const floor = options.minPay;
  if (!floor) return [];
  const pays = [...probe.graph.roles.values()].flatMap((role) => payIn(probe.graph, role, floor)?.mid ?? []);
  const lower = [...new Set(pays)].filter((pay) => pay < floor.amount).sort((a, b) => b - a);
  const at = firstIndex(lower, (pay) => probe.opens({ ...options, minPay: { ...floor, amount: pay } }));
  const pay = lower[at];
  return pay === undefined ? [] : [{ option: 'minPay', floor: { ...floor, amount: pay } }];
}

function limitThatOpens(probe: RouteProbe, options: RouteOptions): Relaxation[] {
  const moves = probe.fewestMoves(options);
  const limit = options.limit ?? DEFAULT_LIMIT;
  return moves !== undefined && moves > limit ? [{ option: 'limit', moves }] : [];
}

/** The first index at which a monotonic test holds; the list's length if it never does. */
function firstIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
