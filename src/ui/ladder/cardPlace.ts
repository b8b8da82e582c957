import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { count } from '../controls/format';

/** Read aloud after what a card shows: where the role stands, and how many moves lead each way. */
export function cardPlace(graph: CareerGraph, role: RoleNode): string {
  const { entryFrom, advancementTo, lateral } = graph.neighbours(role.id);
  return [
    `${graph.families[role.lane]?.name ?? ''}, ${graph.rungs[role.rank]?.name ?? ''}`,
    `entered from ${count(entryFrom.length, 'role')}, advances to ${advancementTo.length}, ${lateral.length} beside`,
  ].join('. ');
}
