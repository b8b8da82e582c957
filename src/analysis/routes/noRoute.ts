/** Why no route leads there, and which one thing the reader could change so that one does. */
import type { CareerGraph, MoveKind } from '../../graph/careerGraph';
import type { GapIndex } from '../gap/gapIndex';
import { payIn, type PayFloor } from '../gap/payFloor';
import { hopsToGoal } from './routeBounds';
import { searchRoutes } from './routeSearch';
import { DEFAULT_LIMIT, routeSpace, type RouteEnds, type RouteOptions } from './routeSpace';

/** One change of one option that opens a route. Lists have several entries where no single one is enough. */
export type Relaxation =
  | { option: 'kinds'; kinds: MoveKind[] }
  | { option: 'via'; roles: string[] }
  | { option: 'avoid'; roles: string[] }
  | { option: 'withoutFamilies'; families: string[] }
  /** The highest pay under which a route opens, in the terms of the floor asked. */
  | { option: 'minPay'; floor: PayFloor }
  /** The fewest moves with which a route opens. */
  | { option: 'limit'; moves: number };

export type NoRoute =
  /** Roles to pass through that the ladder does not hold. */
  | { why: 'unknownRole'; roles: string[] }
  | { why: 'sameRole' }
  /** No chain of moves leads there, whatever the options. */
  | { why: 'unconnected' }
  /** The options close every way; `opens` is empty where it takes a change of several of them. */
  | { why: 'options'; opens: Relaxation[] };

const KINDS: readonly MoveKind[] = ['advancement', 'lateral'];

/** Labels that the search for a way through given roles may take; past them it counts as none. */
const BUDGET = 20_000;
/** A way through given roles is looked for up to so many moves beyond the limit. */
const FURTHER = 8;

/**
 * The reason, and each single change that opens a route (method 5). Found by trying: a change is named
 * only where a route of at most the limit's moves is there with it.
 *
 * Cost: one walk over the moves for each role, family and kind that an option names, and for pay for the
 * logarithm of the roles. With roles to pass through each walk is a search, ended by `BUDGET`.
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
  const ask = new Asker(graph, index, ends);
  if (ask.fewestMoves({ limit: Infinity }) === undefined) return { why: 'unconnected' };
  const opens: Relaxation[] = [
    ...kindsThatOpen(ask, options),
    ...ask.striking(options, 'via').map((roles) => ({ option: 'via' as const, roles })),
    ...ask.striking(options, 'avoid').map((roles) => ({ option: 'avoid' as const, roles })),
    ...ask
      .striking(options, 'withoutFamilies')
      .map((families) => ({ option: 'withoutFamilies' as const, families })),
    ...payThatOpens(ask, options),
    ...limitThatOpens(ask, options),
  ];
  return { why: 'options', opens };
}

/** Answers whether a route is there under some options. */
class Asker {
  constructor(
    readonly graph: CareerGraph,
    readonly index: GapIndex,
    readonly ends: RouteEnds,
  ) {}

  opens(options: RouteOptions): boolean {
    const fewest = this.fewestMoves(options);
    return fewest !== undefined && fewest <= (options.limit ?? DEFAULT_LIMIT);
  }

  /** The moves of the shortest route, up to a little beyond the limit; undefined where there is none. */
  fewestMoves(options: RouteOptions): number | undefined {
    const space = routeSpace(this.graph, this.index, this.ends, options);
    if (space.closedVia) return undefined;
    if (space.via.length > 0) {
      const limit = (options.limit ?? DEFAULT_LIMIT) + FURTHER;
      return searchRoutes(space, { limit, budget: BUDGET, firstOnly: true }).found[0]?.moves;
    }
    // A shortest walk is a simple path: to come back to a role would only make it longer.
    const far = hopsToGoal(space);
    const fewest = Math.min(...space.firstStops.map((stop) => (far[stop] ?? Infinity) + 1));
    return fewest === Infinity ? undefined : fewest;
  }

  /** What to strike from a list so that a route opens. */
  striking(options: RouteOptions, list: 'via' | 'avoid' | 'withoutFamilies'): string[][] {
    const entries = [...new Set(options[list])];
    return enough(entries, (gone) =>
      this.opens({ ...options, [list]: entries.filter((entry) => !gone.includes(entry)) }),
    );
  }
}

/** Each single entry that is enough; where none is, all of them together; nothing where not even those are. */
function enough<T>(entries: readonly T[], test: (some: readonly T[]) => boolean): T[][] {
  const single = entries.filter((entry) => test([entry])).map((entry) => [entry]);
  return single.length > 0 || entries.length < 2 || !test(entries) ? single : [[...entries]];
}

function kindsThatOpen(ask: Asker, options: RouteOptions): Relaxation[] {
  const { kinds } = options;
  if (!kinds) return [];
  const missing = KINDS.filter((kind) => !kinds.includes(kind));
  return enough(missing, (more) => ask.opens({ ...options, kinds: [...kinds, ...more] })).map((found) => ({
    option: 'kinds',
    kinds: found,
  }));
}

/** The dearest floor under which a route opens is the pay of some role: the less is asked, the more is open. */
function payThatOpens(ask: Asker, options: RouteOptions): Relaxation[] {
  const floor = options.minPay;
  if (!floor) return [];
  const pays = [...ask.graph.roles.values()].flatMap((role) => payIn(ask.graph, role, floor)?.mid ?? []);
  const lower = [...new Set(pays)].filter((pay) => pay < floor.amount).sort((a, b) => b - a);
  const at = firstIndex(lower, (pay) => ask.opens({ ...options, minPay: { ...floor, amount: pay } }));
  const pay = lower[at];
  return pay === undefined ? [] : [{ option: 'minPay', floor: { ...floor, amount: pay } }];
}

function limitThatOpens(ask: Asker, options: RouteOptions): Relaxation[] {
  const moves = ask.fewestMoves(options);
  const limit = options.limit ?? DEFAULT_LIMIT;
  return moves !== undefined && moves > limit ? [{ option: 'limit', moves }] : [];
}

/** The first index of a list at which a test holds that holds from there on; its length where it never does. */
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
