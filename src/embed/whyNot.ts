import { isError } from '../model/issue';
import type { Loaded } from '../state/loadLadder';

/** Why a ladder is not drawn, in a sentence or two: where an embedded one stands there is no room for a list. */
export async function whyNot(loaded: Loaded | undefined): Promise<string> {
  if (loaded === undefined || loaded.kind === 'ready') return 'The ladder was not read.';
  if (loaded.kind === 'missing') return `${loaded.address} was asked for, and ${loaded.reason}.`;
  const { toReport } = await import('../check/messages');
  const reports = loaded.kind === 'reported' ? loaded.reports : loaded.issues.filter(isError).map(toReport);
  const [first] = reports;
  if (!first) return 'The ladder has faults, and its host does not say which.';
  const more =
    reports.length === 1 ? '' : ` ${reports.length - 1} more were found; the whole page lists them.`;
  return `The ladder cannot be drawn. ${first.message} ${first.remedy}${more}`;
}
