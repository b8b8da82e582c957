/** What one level more in one skill would change (design: method 6). */
import type { CareerGraph, RoleNode } from '../graph/careerGraph';
import { compareIds } from '../model/id';
import { coverage, share, type Coverage } from './gap';
import { elsewhere, type Standing } from './standing';

/** One skill raised by one level, or to the top of the scale where less is left. */
export interface Raise {
  skill: string;
  from: number;
  to: number;
  /** Roles whose readiness passes the bar with this raise alone, nearest first. */
  opens: RoleNode[];
  /** Readiness for the target, 0..1, before and after; absent without a target. */
  goal?: { before: number; after: number };
}

/** With the readiness that each role it opens has without it. */
type Raised = Raise & { before: Map<RoleNode, number> };

export interface RaiseOptions {
  /** The readiness from which a role counts as open, 0..1. */
  bar: number;
  goal?: RoleNode | undefined;
}

/** Rounding in sums of weights; a readiness this near the bar has reached it. */
const NOISE = 1e-9;

/**
 * Every single raise that opens a role or brings the target nearer: those that open most first, then those
 * that bring the target nearest, then by id. Skills set aside stay so. Roles that the ladder only names
 * ask nothing and are not counted.
 *
 * Cost: linear in all requirements, but for sorting.
 */
export function singleRaises(graph: CareerGraph, standing: Standing, { bar, goal }: RaiseOptions): Raise[] {
  const top = graph.document.scale.length;
  const raises = new Map<string, Raised>();
  const raiseOf = (skill: string, from: number): Raised => {
    const known = raises.get(skill);
    if (known) return known;
    const made: Raised = { skill, from, to: Math.min(top, from + 1), opens: [], before: new Map() };
    raises.set(skill, made);
    return made;
  };
  for (const role of elsewhere(graph, standing)) {
    if (role.asks.size === 0) continue;
    const sums = coverage(standing.held, role.asks);
    const before = share(sums);
    for (const { skill, level, weight } of role.asks.values()) {
      const have = standing.held.get(skill) ?? 0;
      if (have === 'notApplicable' || have >= level || have >= top) continue;
      const raise = raiseOf(skill, have);
      const after = readinessAfter(sums, weight * (Math.min(raise.to, level) - have));
      if (role === goal) raise.goal = { before, after };
      if (before >= bar - NOISE || after < bar - NOISE) continue;
      raise.opens.push(role);
      raise.before.set(role, before);
    }
  }
  return [...raises.values()]
    .filter(({ opens, goal: target }) => opens.length > 0 || target !== undefined)
    .map(({ before, opens, ...raise }) => ({
      ...raise,
      ...(goal && !raise.goal ? { goal: unchanged(standing, goal) } : {}),
      opens: opens.sort((a, b) => (before.get(b) ?? 0) - (before.get(a) ?? 0) || compareIds(a.id, b.id)),
    }))
    .sort((a, b) => b.opens.length - a.opens.length || gain(b) - gain(a) || compareIds(a.skill, b.skill));
}

function readinessAfter({ covered, asked }: Coverage, more: number): number {
  return share({ covered: covered + more, asked });
}

function unchanged({ held }: Standing, goal: RoleNode): { before: number; after: number } {
  const ready = share(coverage(held, goal.asks));
  return { before: ready, after: ready };
}

function gain({ goal }: Raise): number {
  return goal ? goal.after - goal.before : 0;
}
