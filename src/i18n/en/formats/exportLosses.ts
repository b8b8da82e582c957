import type { ExportLoss, ExportLossArgs, WayPart } from '../../../formats/exportResult';

/** One sentence for each loss; a language without one does not compile. */
export type ExportLossMessages = {
  readonly [W in keyof ExportLossArgs]: (args: ExportLossArgs[W]) => string;
};

/** `roles › “Lead engineer” › tags` */
export function wayText(way: readonly WayPart[], quote: (name: string) => string): string {
  return way
    .map((part) => ('field' in part ? part.field : 'name' in part ? quote(part.name) : `${part.number}.`))
    .join(' › ');
}

/** What an export loses. */
export const exportLosses: ExportLossMessages = {
  unreadable: () => 'The exported file cannot be imported again.',
  differs: ({ way }) => `${wayText(way, (name) => `“${name}”`)} changes when the file is imported again.`,
  newerForm: ({ way }) => `${wayText(way, (name) => `“${name}”`)} is new in version 2.`,
  basesWrittenOut: () => 'Requirements that a role inherits become its own.',
  order: () => 'The order of the roles is lost: they are imported in the order of their file names.',
  notReadBack: () =>
    'Markdown is for people and cannot be imported again. Keep the ladder in YAML or JSON as well.',
  ids: () =>
    'The pages leave out the ids of levels, families, steps and sources, the order of families, and short titles.',
  steps: () => 'The pages describe only the steps of a skill that a role requires.',
  declarations: () => 'The pages leave out which of two roles declares a move, and the exchange rates.',
  networkOnly: () =>
    'A network file includes each role with its family, level and first pay band, and each move with its kind and the roles that declare it. It leaves out everything else and cannot be imported again.',
  noPage: ({ role }) => `“${role}” has no page, because another role has the same id.`,
  notHeld: ({ role, skill }) =>
    `“${role}” requires “${skill}”, which is not in the ladder. Its page leaves it out.`,
};

/** @param messages of the reader's language */
export function exportLossText(loss: ExportLoss, messages: ExportLossMessages = exportLosses): string {
  // Each reason has the arguments of its own text, which a lookup by a variable name cannot tell.
  return (messages[loss.why] as (args: ExportLoss['args']) => string)(loss.args);
}
