import type { NoRoute, Relaxation } from '../../../analysis/routes/noRoute';
import type { PayCheck, PayFloor } from '../../../analysis/gap/payFloor';
import type { Learned, Route, RouteStop, SteppingStone } from '../../../analysis/routes/routes';
import type { CareerGraph, RoleNode } from '../../../graph/careerGraph';
import type { MoveKind } from '../../../graph/moves';
import type { PayBand } from '../../../model/ladder/money';
import {
  betweenRoles,
  payReport,
  roleReport,
  withNames,
  type BetweenRoles,
  type PayReport,
  type RoleReport,
  type WithName,
} from '../../terminal/report';
import type { RoutesAnswer } from './answer';

interface FamilyReport {
  id: string;
  name: string;
}

interface StopReport extends RoleReport {
  /** The kind of move that leads to this stop. */
  move: MoveKind | null;
  /** The steps of this move; the rows of `learned` add up to it. */
  jump: number;
  learned: WithName<Learned>[];
  /** Compared with the previous stop, or the start. */
  pay: PayReport;
  paysLess: boolean;
  /** If a least pay is set: whether the stop has it, or unknown. */
  payFloor?: PayCheck;
  leastYears: number | null;
}

type StoneReport = RoleReport & Pick<SteppingStone, 'direct' | 'largestJump'>;

interface RouteReport {
  /** From the first stop to the destination, without the start. */
  stops: StopReport[];
  moves: number;
  /** The sum of the jumps. */
  totalSteps: number;
  largestJump: number;
  steppingStone: StoneReport | null;
  /** The pay band of each stop; null if it has none. */
  pays: (PayBand | null)[];
}

/** An option, and the change to it that would open a route. */
type RelaxationReport =
  | Exclude<Relaxation, { option: 'via' | 'avoid' | 'withoutFamilies' }>
  | { option: 'via' | 'avoid'; roles: RoleReport[] }
  | { option: 'without'; families: FamilyReport[] };

type NoRouteReport =
  | Exclude<NoRoute, { why: 'options' }>
  | { why: 'options'; opens: RelaxationReport[] }
  /** The search reached its limit: there may be a route that it did not find. */
  | { why: 'searchEnded' };

/** Routes as data, with unrounded figures: sorted by moves, then by total steps. */
export interface RoutesReport extends BetweenRoles {
  options: {
    via: RoleReport[];
    avoid: RoleReport[];
    without: FamilyReport[];
    only: MoveKind | null;
    minPay: PayFloor | null;
    limit: number;
  };
  routes: RouteReport[];
  directSteps: number;
  steppingStone: StoneReport | null;
  exact: boolean;
  explored: number;
  searchedMoves: number;
  /** If there is no route: why, and what would open one. */
  none?: NoRouteReport;
}

export function routesReport(graph: CareerGraph, { question, found }: RoutesAnswer): RoutesReport {
  const { from, via, avoid, without, only, minPay, limit } = question;
  return {
    ...betweenRoles(graph, question),
    options: {
      via: via.map(roleReport),
      avoid: avoid.map(roleReport),
      without: without.map(familyReport),
      only: only ?? null,
      minPay: minPay ?? null,
      limit,
    },
    routes: found.routes.map((route) => routeReport(graph, from, route)),
    directSteps: found.directSteps,
    steppingStone: stoneReport(found.steppingStone),
    exact: found.exact,
    explored: found.explored,
    searchedMoves: found.searchedMoves,
    ...(found.routes.length > 0 ? {} : { none: noRouteReport(graph, found.none) }),
  };
}

function routeReport(graph: CareerGraph, from: RoleNode, route: Route): RouteReport {
  const stops = route.stops.map((stop, at) => stopReport(graph, route.stops[at - 1]?.role ?? from, stop));
  return {
    stops,
    moves: route.moves,
    totalSteps: route.totalSteps,
    largestJump: route.largestJump,
    steppingStone: stoneReport(route.steppingStone),
    pays: stops.map(({ pay }) => pay.to),
  };
}

function stopReport(graph: CareerGraph, before: RoleNode, stop: RouteStop): StopReport {
  return {
    ...roleReport(stop.role),
    move: stop.move?.kind ?? null,
    jump: stop.jump,
    learned: withNames(graph, stop.learned),
    pay: payReport(before, stop.role, stop.pay),
    paysLess: stop.paysLess,
    ...(stop.payFloor === undefined ? {} : { payFloor: stop.payFloor }),
    leastYears: stop.leastYears,
  };
}

function stoneReport(stone: SteppingStone | null): StoneReport | null {
  return stone && { ...roleReport(stone.role), direct: stone.direct, largestJump: stone.largestJump };
}

function familyReport({ id, name }: FamilyReport): FamilyReport {
  return { id, name };
}

function noRouteReport(graph: CareerGraph, none: NoRoute | undefined): NoRouteReport {
  if (!none) return { why: 'searchEnded' };
  if (none.why !== 'options') return none;
  return { why: 'options', opens: none.opens.map((one) => relaxationReport(graph, one)) };
}

function relaxationReport({ roles, families }: CareerGraph, one: Relaxation): RelaxationReport {
  switch (one.option) {
    case 'via':
    case 'avoid': {
      const known = one.roles.flatMap((id) => roles.get(id) ?? []);
      return { option: one.option, roles: known.map(roleReport) };
    }
    case 'withoutFamilies': {
      const known = families.filter(({ id }) => one.families.includes(id));
      return { option: 'without', families: known.map(familyReport) };
    }
    default:
      return one;
  }
}
