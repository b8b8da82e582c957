import type { Route, RouteStop } from '../../analysis/routes';

/** A figure of a route that routes can be sorted by; undefined sorts last. */
export interface Column {
  id: 'moves' | 'steps' | 'jump' | 'pay' | 'years';
  name: string;
  /** What it says, for who has not met it. */
  means: string;
  of: (route: Route) => number | undefined;
  /** Whether more is better. */
  descending: boolean;
}

/** The stop of a route at which pay, where it compares, falls furthest below the stop before. */
export function lowestPayChange({ stops }: Route): RouteStop | undefined {
  return stops.reduce<RouteStop | undefined>(
    (least, stop) => (payChange(stop) < (least ? payChange(least) : Infinity) ? stop : least),
    undefined,
  );
}

function payChange({ pay }: RouteStop): number {
  return pay.comparable ? pay.amount : Infinity;
}

/** The least years that a route's stops ask, the highest of them. */
export function leastYears({ stops }: Route): number | undefined {
  const years = stops.flatMap((stop) => stop.leastYears ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

export const COLUMNS: readonly Column[] = [
  { id: 'moves', name: 'Moves', means: 'stops on the way', of: ({ moves }) => moves, descending: false },
  {
    id: 'steps',
    name: 'Steps',
    means: 'levels to climb in all',
    of: ({ totalSteps }) => totalSteps,
    descending: false,
  },
  {
    id: 'jump',
    name: 'Largest jump',
    means: 'levels to climb in the dearest single move',
    of: ({ largestJump }) => largestJump,
    descending: false,
  },
  {
    id: 'pay',
    name: 'Lowest pay change',
    means: 'the least that one move changes pay by',
    of: (route) => {
      const stop = lowestPayChange(route);
      return stop?.pay.comparable ? stop.pay.amount : undefined;
    },
    descending: true,
  },
  {
    id: 'years',
    name: 'Least years',
    means: 'the most experience that a stop asks at least',
    of: leastYears,
    descending: false,
  },
];

/** Sorted by one figure; routes equal in it keep their order. */
export function sortRoutes(routes: readonly Route[], { of, descending }: Column): Route[] {
  const worst = Infinity;
  const key = (route: Route) => {
    const value = of(route);
    return value === undefined ? worst : descending ? -value : value;
  };
  return [...routes].sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

/** The stops of a route as they stand in the link. */
export function stopIds(route: Route): string[] {
  return route.stops.map(({ role }) => role.id);
}
