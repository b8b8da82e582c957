import type { Route, RouteStop } from '../../analysis/routes/routes';

/** A figure to sort routes by; undefined sorts last. */
export interface RouteColumn {
  id: 'moves' | 'steps' | 'jump' | 'pay' | 'years';
  of: (route: Route) => number | undefined;
  /** Whether higher is better. */
  descending: boolean;
}

/** The stop at which comparable pay falls most below the stop before. */
export function lowestPayChange({ stops }: Route): RouteStop | undefined {
  return stops.reduce<RouteStop | undefined>(
    (least, stop) => (payChange(stop) < (least ? payChange(least) : Infinity) ? stop : least),
    undefined,
  );
}

function payChange({ pay }: RouteStop): number {
  return pay.comparable ? pay.amount : Infinity;
}

/** The highest minimum of years among the stops of a route. */
export function leastYears({ stops }: Route): number | undefined {
  const years = stops.flatMap((stop) => stop.leastYears ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

export const ROUTE_COLUMNS: readonly RouteColumn[] = [
  { id: 'moves', of: ({ moves }) => moves, descending: false },
  {
    id: 'steps',

    of: ({ totalSteps }) => totalSteps,
    descending: false,
  },
  {
    id: 'jump',

    of: ({ largestJump }) => largestJump,
    descending: false,
  },
  {
    id: 'pay',

    of: (route) => {
      const stop = lowestPayChange(route);
      return stop?.pay.comparable ? stop.pay.amount : undefined;
    },
    descending: true,
  },
  {
    id: 'years',

    of: leastYears,
    descending: false,
  },
];

/** Sorts routes by a figure; routes with equal figures keep their order. */
export function sortRoutes(routes: readonly Route[], { of, descending }: RouteColumn): Route[] {
  const worst = Infinity;
  const key = (route: Route) => {
    const value = of(route);
    return value === undefined ? worst : descending ? -value : value;
  };
  return [...routes].sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

/** The stops of a route as the link writes them. */
export function stopIds(route: Route): string[] {
  return route.stops.map(({ role }) => role.id);
}
