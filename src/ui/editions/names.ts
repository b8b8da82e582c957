import type { CareerGraph } from '../../graph/careerGraph';
import type { MessagesOf } from '../../i18n/en/catalogue';

/** The names of both sides. If two editions have one name, the earlier is called "before". */
export function editionNames(
  before: CareerGraph,
  after: CareerGraph,
  messages: MessagesOf<'editions'>,
): { before: string; after: string } {
  const nameOf = ({ document: { edition, title } }: CareerGraph) =>
    edition ? messages.edition(edition) : messages.untitled(title);
  const names = { before: nameOf(before), after: nameOf(after) };
  return names.before === names.after ? { before: messages.asItWas, after: messages.asItIs } : names;
}
