import { DirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { compareIds } from '../model/ladder/id';
import { nodeKey, type CareerGraph, type RoleNode } from './careerGraph';

export interface Crossroad {
  role: RoleNode;
  /**
   * How many paths lead through the role: of every ordered pair of other roles that declared moves join, up along
   * advancement and across lateral moves, the path with the fewest moves counts once. Where several are equally
   * short they share that one, so that this need not be a whole number.
   */
  paths: number;
  /** Of the most that any role has, 0..1. */
  share: number;
}

/**
 * The roles that paths lead through, most paths first, then by id: betweenness centrality (Freeman, Sociometry 40,
 * 1977; computed as Brandes, Journal of Mathematical Sociology 25, 2001). Roles without any are left out.
 * Cost: roles times moves, so 20 million steps for 1,500 roles with 13,000 moves: not for the first drawing.
 */
export function crossroads({ roles, moves }: CareerGraph): Crossroad[] {
  // Two roles that advance and move beside each other are one step apart in one way.
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

/** Fewer paths than this are no crossroads, however few any other role has. */
const LEAST_PATHS = 2;

/**
 * Of each role that is a crossroads, by id, how many paths lead through it, rounded. A role is one if at least two
 * paths lead through it and, itself included, no more than a tenth of the ladder's roles (rounded up) have as many or
 * more. So of roles with the same count all are crossroads or none is: a ring of equals has none.
 */
export function crossroadCounts(graph: CareerGraph): Map<string, number> {
  const all = crossroads(graph);
  const most = Math.ceil(graph.roles.size / 10);
  // The first role that is one too many: whoever ties with it is no crossroads either.
  const below = all[most]?.paths ?? 0;
  return new Map(
    all
      .slice(0, most)
      // Equal sums may differ in their last digits.
      .filter(({ paths }) => paths > below + 1e-6 && Math.round(paths) >= LEAST_PATHS)
      .map(({ role, paths }) => [role.id, Math.round(paths)]),
  );
}
