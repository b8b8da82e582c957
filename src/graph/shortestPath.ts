import { bfsFromNode } from 'graphology-traversal';
import { compareIds } from '../model/ladder/id';
import { nodeKey, type CareerGraph, type Neighbour, type RoleNode } from './careerGraph';
import type { Move } from './moves';

/** A chain of moves between two roles, from the first to the second or in the reverse direction. */
export interface Path {
  /** The intermediate roles, in order from the first. */
  stops: RoleNode[];
  /** One more than there are stops, in the same order. */
  moves: Move[];
  /** True if the moves lead from the second role to the first, so that one would go back down. */
  back: boolean;
}

/**
 * The path with the fewest moves, following advancement upward and lateral moves both ways; if there is none,
 * the reverse path. Of equally short paths, the first difference decides: advancement before lateral, then
 * the smaller id. The order of the document does not matter. Undefined if neither role leads to the other.
 * Cost: linear in roles and moves, plus sorting neighbours along the path.
 */
export function shortestPath(graph: CareerGraph, from: string, to: string): Path | undefined {
  const forward = search(graph, from, to);
  if (forward) return { ...forward, back: false };
  const back = search(graph, to, from);
  return back && { stops: back.stops.reverse(), moves: back.moves.reverse(), back: true };
}

function search(graph: CareerGraph, from: string, to: string): Omit<Path, 'back'> | undefined {
  if (from === to || !graph.roles.has(from) || !graph.roles.has(to)) return undefined;
  const left = movesLeft(graph, from, to);
  const steps: Neighbour[] = [];
  for (let at = from, more = left.get(from) ?? 0; more > 0; more -= 1) {
    const step = stepsFrom(graph, at).find(({ role }) => left.get(role.id) === more - 1);
    if (!step) return undefined;
    steps.push(step);
    at = step.role.id;
  }
  if (steps.length === 0) return undefined;
  return { stops: steps.slice(0, -1).map(({ role }) => role), moves: steps.map(({ move }) => move) };
}

/** The fewest moves from roles to `to`, up to the distance of `from`. Roles further away may be missing. */
function movesLeft(graph: CareerGraph, from: string, to: string): Map<string, number> {
  const left = new Map<string, number>();
  let furthest = Infinity;
  bfsFromNode(
    graph.network,
    nodeKey(to),
    (_, { role }, depth) => {
      left.set(role.id, depth);
      if (role.id === from) furthest = depth;
      // Returning true ends the search at this role.
      return depth >= furthest;
    },
    { mode: 'inbound' },
  );
  return left;
}

function stepsFrom(graph: CareerGraph, id: string): Neighbour[] {
  const { advancementTo, lateral } = graph.neighbours(id);
  const byId = (a: Neighbour, b: Neighbour) => compareIds(a.role.id, b.role.id);
  return [[...advancementTo].sort(byId), [...lateral].sort(byId)].flat();
}
