import { DirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { compareIds } from '../model/ladder/id';
import { nodeKey, type CareerGraph, type RoleNode } from './careerGraph';

export interface Crossroad {
  role: RoleNode;
  /**
   * The number of paths through the role. For every ordered pair of other roles, the path with the fewest
   * moves counts once, following advancement upward and lateral moves both ways. Equally short paths share
   * that one, so the number need not be an integer.
   */
  paths: number;
  /** Share of the highest number of any role, 0..1. */
  share: number;
}

/**
 * The roles with paths through them, most paths first, then by id: betweenness centrality (Freeman,
 * Sociometry 40, 1977; computed as in Brandes, Journal of Mathematical Sociology 25, 2001). Roles without
 * such paths are left out. Cost: roles times moves, about 20 million steps for 1,500 roles with 13,000 moves,
 * so it must not delay the first drawing.
 */
export function crossroads({ roles, moves }: CareerGraph): Crossroad[] {
  // Two roles with both an advancement and a lateral move are still one step apart.
  const steps = new DirectedGraph();
  for (const id of roles.keys()) steps.addNode(nodeKey(id));
  for (const { kind, from, to } of moves.values()) {
    steps.mergeEdge(nodeKey(from), nodeKey(to));
    if (kind === 'lateral') steps.mergeEdge(nodeKey(to), nodeKey(from));
  }
  const found = betweennessCentrality(steps, { getEdgeWeight: null, normalized: false });
  const all = [...roles.values()].map((role) => ({ role, paths: found[nodeKey(role.id)] ?? 0 }));
  const most = all.reduce((highest, { paths }) => Math.max(highest, paths), 0);
  return all
    .filter(({ paths }) => paths > 0)
    .map((one) => ({ ...one, share: one.paths / most }))
    .sort((a, b) => b.paths - a.paths || compareIds(a.role.id, b.role.id));
}

/** A role with fewer paths than this is not a crossroads, even in a small ladder. */
const MIN_PATHS = 2;

/**
 * The number of paths through each crossroads, rounded, by role id. A role is a crossroads if at least two
 * paths lead through it and at most a tenth of the ladder's roles (rounded up, including itself) have as many
 * or more. So roles with equal counts are either all crossroads or none is: a ring of equals has none.
 */
export function crossroadCounts(graph: CareerGraph): Map<string, number> {
  const all = crossroads(graph);
  const most = Math.ceil(graph.roles.size / 10);
  // The first role beyond the limit. Roles with the same count are not crossroads either.
  const below = all[most]?.paths ?? 0;
  return new Map(
    all
      .slice(0, most)
      // Equal sums may differ in their last digits.
      .filter(({ paths }) => paths > below + 1e-6 && Math.round(paths) >= MIN_PATHS)
      .map(({ role, paths }) => [role.id, Math.round(paths)]),
  );
}
