import type { Explorer } from '../../state/explorer/Explorer.svelte';

/** The relation of a role to the focused role, the chosen path or a gap. */
export type Relation = 'focus' | 'from' | 'to' | 'beside' | 'start' | 'stop' | 'goal' | 'apart' | 'none';

/** The relation of each role to the previewed or focused role, the chosen path and the ends of a gap, by role id. */
export function relationsIn({ graph, preview, link, path, gap, gapStart }: Explorer): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  const focus = preview ?? link.role;
  if (graph && focus !== undefined && graph.roles.has(focus)) {
    const { entryFrom, advancementTo, lateral } = graph.neighbours(focus);
    for (const { role } of lateral) relations.set(role.id, 'beside');
    for (const { role } of entryFrom) relations.set(role.id, 'from');
    for (const { role } of advancementTo) relations.set(role.id, 'to');
    relations.set(focus, 'focus');
  }
  for (const { id } of path?.stops ?? []) relations.set(id, 'stop');
  if (gap) {
    if (gapStart) relations.set(gapStart.id, 'start');
    relations.set(gap.to.id, 'goal');
  }
  return relations;
}
