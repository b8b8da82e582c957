import type { Explorer } from '../../state/explorer/Explorer.svelte';

/** How a role stands to the one in focus. */
export type Relation = 'focus' | 'from' | 'to' | 'beside' | 'start' | 'stop' | 'goal' | 'apart' | 'none';

/** How roles stand to the one that is looked at, to the chosen path and to the two ends of a gap, by id. */
export function relationsIn({ graph, preview, link, path, gap, gapStart }: Explorer): Map<string, Relation> {
  const found = new Map<string, Relation>();
  const lit = preview ?? link.role;
  if (graph && lit !== undefined && graph.roles.has(lit)) {
    const { entryFrom, advancementTo, lateral } = graph.neighbours(lit);
    for (const { role } of lateral) found.set(role.id, 'beside');
    for (const { role } of entryFrom) found.set(role.id, 'from');
    for (const { role } of advancementTo) found.set(role.id, 'to');
    found.set(lit, 'focus');
  }
  for (const { id } of path?.stops ?? []) found.set(id, 'stop');
  if (gap) {
    if (gapStart) found.set(gapStart.id, 'start');
    found.set(gap.to.id, 'goal');
  }
  return found;
}
