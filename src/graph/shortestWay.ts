import { compareIds } from '../model/ladder/id';
import type { CareerGraph, Move, Neighbour, RoleNode } from './careerGraph';

/** A chain of moves between two roles: from the one to the other, or only the other way round. */
export interface Way {
  /** The roles between the two, in order from the first. */
  stops: RoleNode[];
  /** One more than there are stops, in the same order. */
  moves: Move[];
  /** True where the moves lead from the second role to the first: one would go back down. */
  back: boolean;
}

/**
 * The way with the fewest moves, up along advancement and across lateral moves; where there is none, the way
 * that leads back. Of ways of one length the one whose first step that differs is an advancement, then has the
 * smaller id, so that the order of the document does not matter. Undefined where neither leads to the other.
 * Breadth-first search: linear in roles and moves, but for the sorting of neighbours.
 */
export function shortestWay(graph: CareerGraph, from: string, to: string): Way | undefined {
  const there = search(graph, from, to);
  if (there) return { ...there, back: false };
  const back = search(graph, to, from);
  return back && { stops: back.stops.reverse(), moves: back.moves.reverse(), back: true };
}

function search(graph: CareerGraph, from: string, to: string): Omit<Way, 'back'> | undefined {
  if (from === to || !graph.roles.has(from) || !graph.roles.has(to)) return undefined;
  const reached = new Map<string, { before: string; step: Neighbour } | undefined>([[from, undefined]]);
  // A list that grows while it is walked is a queue.
  const queue = [from];
  for (const id of queue) {
    for (const step of stepsFrom(graph, id)) {
      if (reached.has(step.role.id)) continue;
      reached.set(step.role.id, { before: id, step });
      queue.push(step.role.id);
    }
    if (reached.has(to)) break;
  }
  const steps: Neighbour[] = [];
  for (let at = reached.get(to); at; at = reached.get(at.before)) steps.unshift(at.step);
  if (steps.length === 0) return undefined;
  return { stops: steps.slice(0, -1).map(({ role }) => role), moves: steps.map(({ move }) => move) };
}

function stepsFrom(graph: CareerGraph, id: string): Neighbour[] {
  const { advancementTo, lateral } = graph.neighbours(id);
  const byId = (a: Neighbour, b: Neighbour) => compareIds(a.role.id, b.role.id);
  return [[...advancementTo].sort(byId), [...lateral].sort(byId)].flat();
}
