import type { ExportLoss, ExportLossArgs } from '../../formats/exportResult';

/** One sentence for each loss; a language without one does not compile. */
export type ExportLossMessages = {
  readonly [W in keyof ExportLossArgs]: (args: ExportLossArgs[W]) => string;
};

/** What an export cannot hold. */
export const exportLosses: ExportLossMessages = {
  unreadable: () => 'The ladder cannot be read back from what was written.',
  differs: ({ value }) => `${value} would change when it is read back.`,
  order: () => 'Roles are read in the order of their file names; their own order is not kept.',
  notReadBack: () =>
    'Markdown is written for people and is not read back: keep the ladder in YAML or JSON beside it.',
  ids: () =>
    'Ids of levels, families, steps and sources, the order of lanes and short titles are not on the pages.',
  steps: () =>
    'What each step of a skill looks like is shown for the steps that roles ask, not for the others.',
  declarations: () =>
    'Which of two roles declares a move is not on the pages, and exchange rates are not either.',
  networkOnly: () =>
    'A network file holds each role with its family, level and first pay band, and each move with its kind and the roles that declare it. It holds nothing else of the ladder, and it is not read back.',
  noPage: ({ role }) => `“${role}” has no page: another role has its id.`,
  notHeld: ({ role, skill }) =>
    `“${role}” asks for “${skill}”, which is not in the ladder; it is not on its page.`,
};

/** @param messages of the reader's language */
export function exportLossText(loss: ExportLoss, messages: ExportLossMessages = exportLosses): string {
  // Each reason has the arguments of its own text, which a lookup by a variable name cannot tell.
  return (messages[loss.why] as (args: ExportLoss['args']) => string)(loss.args);
}
