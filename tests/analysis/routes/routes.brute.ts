/**
 * Routes by brute force, independent of the program: every simple path, each figure summed from scratch. Of
 * routes that are equal in all three figures, the first by the tie-break is kept.
 */
import type { RouteOptions } from '../../../src/analysis/routes/routeSpace';
import type { SkillProfile } from '../../../src/analysis/gap/skillProfile';
import type { CareerGraph, RoleNode } from '../../../src/graph/careerGraph';

export interface BruteRoute {
  stops: string[];
  moves: number;
  totalSteps: number;
  largestJump: number;
}

export function bruteRoutes(
  graph: CareerGraph,
  from: SkillProfile,
  to: RoleNode,
  options: RouteOptions,
): BruteRoute[] {
  const all = simplePaths(graph, from, to, options)
    .filter((stops) => stops.length <= (options.limit ?? 8))
    .filter((stops) =>
      (options.via ?? []).every((id) => id === from.role?.id || stops.some((stop) => stop.id === id)),
    )
    .map((stops) => ({ stops, ...figures(from, stops) }));
  const kept = all.filter((route) => !all.some((other) => beats(other, route, to)));
  return kept
    .map(({ stops, ...rest }) => ({ ...rest, stops: stops.map(({ id }) => id) }))
    .sort((a, b) => a.moves - b.moves || a.totalSteps - b.totalSteps);
}

function simplePaths(
  graph: CareerGraph,
  from: SkillProfile,
  to: RoleNode,
  options: RouteOptions,
): RoleNode[][] {
  const paths: RoleNode[][] = [];
  const walk = (path: RoleNode[], here: RoleNode | undefined) => {
    for (const stop of graph.roles.values()) {
      if (stop === from.role || path.includes(stop) || closed(stop, options)) continue;
      if (here && !connects(graph, here.id, stop.id, options)) continue;
      if (stop === to) paths.push([...path, stop]);
      else walk([...path, stop], stop);
    }
  };
  if (from.role !== to) walk([], from.role);
  return paths;
}

function connects(graph: CareerGraph, from: string, to: string, { kinds }: RouteOptions): boolean {
  return [...graph.moves.values()].some(
    (move) =>
      (kinds ?? ['advancement', 'lateral']).includes(move.kind) &&
      ((move.from === from && move.to === to) ||
        (move.kind === 'lateral' && move.from === to && move.to === from)),
  );
}

/** The test ladders have at most one band per role, and no exchange rates. */
function closed(role: RoleNode, { avoid, withoutFamilies, minPay }: RouteOptions): boolean {
  const [band] = role.pay;
  const low =
    minPay !== undefined &&
    band !== undefined &&
    band.currency === minPay.currency &&
    band.region === minPay.region &&
    band.period === minPay.period &&
    !band.topCoded &&
    (band.min + band.max) / 2 < minPay.amount;
  return low || (avoid ?? []).includes(role.id) || (withoutFamilies ?? []).includes(role.family);
}

function figures({ held: start }: SkillProfile, stops: readonly RoleNode[]) {
  const held = new Map(start);
  const jumps = stops.map(({ requirements }) => {
    let jump = 0;
    for (const { skill, level } of requirements.values()) {
      const have = held.get(skill) ?? 0;
      if (have === 'notApplicable' || level <= have) continue;
      jump += level - have;
      held.set(skill, level);
    }
    return jump;
  });
  return {
    moves: stops.length,
    totalSteps: jumps.reduce((sum, jump) => sum + jump, 0),
    largestJump: Math.max(...jumps),
  };
}

interface Candidate {
  stops: RoleNode[];
  moves: number;
  totalSteps: number;
  largestJump: number;
}

function beats(a: Candidate, b: Candidate, to: RoleNode): boolean {
  const differences = [a.moves - b.moves, a.totalSteps - b.totalSteps, a.largestJump - b.largestJump].map(
    (difference) => (Math.abs(difference) < 1e-9 ? 0 : difference),
  );
  if (differences.some((difference) => difference > 0)) return false;
  if (differences.some((difference) => difference < 0)) return true;
  const at = a.stops.findIndex((stop, index) => stop !== b.stops[index]);
  const [x, y] = [a.stops[at], b.stops[at]];
  if (!x || !y) return false;
  return pay(x, to) === pay(y, to) ? x.id < y.id : pay(x, to) > pay(y, to);
}

/** Mid pay if it compares with the destination's, otherwise lower than any. */
function pay({ pay: [band] }: RoleNode, { pay: [goal] }: RoleNode): number {
  return band && goal && band.currency === goal.currency ? (band.min + band.max) / 2 : -1;
}
