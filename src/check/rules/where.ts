import type { CareerGraph, Move, RoleNode } from '../../graph/careerGraph';
import type { DocumentPath } from '../../model/validation/issue';

/**
 * The index of each role in the document, by id. If an id occurs twice, the first role counts, as in the
 * graph.
 */
export function roleIndexes({ document }: CareerGraph): Map<string, number> {
  const indexes = new Map<string, number>();
  document.roles.forEach(({ id }, index) => {
    if (!indexes.has(id)) indexes.set(id, index);
  });
  return indexes;
}

/** Where a move is declared first. */
export function movePath(move: Move, indexes: ReadonlyMap<string, number>): DocumentPath {
  const [first] = move.declarations;
  return first ? ['roles', indexes.get(first.by) ?? 0, first.list, first.index] : [];
}

/**
 * True for a role with a level of its own. The level of a title-only role is inferred, and a hat is a
 * temporary part, so neither can be too high or too low.
 */
export function hasOwnLevel(role: RoleNode | undefined): role is RoleNode {
  return role?.document !== undefined && !role.document.hat;
}

/** The lowest and highest rank with a role; undefined if there is none. */
export function occupiedRanks(graph: CareerGraph): { lowest: number; highest: number } | undefined {
  let range: { lowest: number; highest: number } | undefined;
  for (const role of graph.roles.values()) {
    if (!hasOwnLevel(role)) continue;
    range = {
      lowest: Math.min(range?.lowest ?? role.rank, role.rank),
      highest: Math.max(range?.highest ?? role.rank, role.rank),
    };
  }
  return range;
}
