import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { MessagesOf } from '../../i18n/en/catalogue';

/** The family, level and number of moves of a role. Screen readers read it after the text of the card. */
export function cardDescription(
  graph: CareerGraph,
  role: RoleNode,
  messages: MessagesOf<'ladder'>,
  { rungName }: MessagesOf<'figures'>,
): string {
  const { entryFrom, advancementTo, lateral } = graph.neighbours(role.id);
  return messages.place(graph.families[role.lane]?.name ?? '', rungName(graph.rungs[role.rank]), {
    from: entryFrom.length,
    to: advancementTo.length,
    beside: lateral.length,
  });
}
