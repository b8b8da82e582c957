import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { MessagesOf } from '../../i18n/locales/Language';

/** Read aloud after what a card shows: where the role stands, and how many moves lead each way. */
export function cardPlace(graph: CareerGraph, role: RoleNode, messages: MessagesOf<'ladder'>): string {
  const { entryFrom, advancementTo, lateral } = graph.neighbours(role.id);
  return messages.place(graph.families[role.lane]?.name ?? '', graph.rungs[role.rank]?.name ?? '', {
    from: entryFrom.length,
    to: advancementTo.length,
    beside: lateral.length,
  });
}
