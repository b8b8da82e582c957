import type { CareerGraph } from '../../graph/careerGraph';
import { hasOwnLevel } from '../../graph/ownLevel';
import type { Move } from '../../graph/moves';
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
