import type { CareerGraph, Neighbour } from '../../graph/careerGraph';
import type { LadderLayout } from '../../layout/level/types';

/**
 * The role that an arrow key leads to. Up and Down follow an advancement move of the role, one within its family
 * first. Left and Right lead to the nearest role of its level that passes the filters.
 */
export function nextRole(
  graph: CareerGraph,
  layout: LadderLayout,
  shown: ReadonlySet<string>,
  from: string,
  key: string,
): string | undefined {
  const lane = graph.roles.get(from)?.lane;
  const straight = (moves: readonly Neighbour[]) => moves.find(({ role }) => role.lane === lane) ?? moves[0];
  if (key === 'ArrowUp') return straight(graph.neighbours(from).advancementTo)?.role.id;
  if (key === 'ArrowDown') return straight(graph.neighbours(from).entryFrom)?.role.id;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const here = layout.cards.get(from)?.x ?? 0;
  const rank = graph.roles.get(from)?.rank;
  const direction = key === 'ArrowRight' ? 1 : -1;
  let next: { id: string; ahead: number } | undefined;
  for (const role of graph.roles.values()) {
    const ahead = ((layout.cards.get(role.id)?.x ?? 0) - here) * direction;
    if (role.rank !== rank || ahead <= 0 || !shown.has(role.id)) continue;
    if (!next || ahead < next.ahead) next = { id: role.id, ahead };
  }
  return next?.id;
}
