import { isError } from '../model/validation/issue';
import type { LoadResult } from '../state/explorer/loadLadder';
import type { SingleView } from '../state/link/embedView';
import { loadErrorsMessages } from '../i18n/en/load-errors/messages';
import type { Language } from '../i18n/locales/Language';

/** Why a ladder cannot be drawn: the result of loading it, or an invalid setting of the embedding page. */
export type Cause =
  | LoadResult
  | { kind: 'noAddress'; text: string }
  | { kind: 'noJson' }
  | { kind: 'unnamed'; shape: SingleView };

/** Explains the cause in one or two sentences, because an embedded ladder has no room for a list. */
export async function whyNot(cause: Cause | undefined, language: Language): Promise<string> {
  await language.loadPart('checks');
  const messages = language.messages('loadErrors', loadErrorsMessages);
  if (cause === undefined || cause.kind === 'ready') return messages.notRead;
  if (cause.kind === 'noJson') return messages.noJson;
  if (cause.kind === 'noAddress') return messages.noAddress(cause.text.slice(0, 100));
  if (cause.kind === 'unnamed')
    return cause.shape === 'role' ? messages.nameRole : messages.namePair(cause.shape);
  if (cause.kind === 'missing') return messages.missing(cause.address, cause.missing);
  const [{ describeIssue }, { issuesMessages }] = await Promise.all([
    import('../i18n/formatter/describe'),
    import('../i18n/en/issues/messages'),
  ]);
  const sentences = language.messages('issues', issuesMessages);
  const errors = cause.issues.filter(isError);
  const [first] = errors.map((fault) => describeIssue(fault, sentences));
  return first
    ? messages.cannotDraw(`${first.message} ${first.remedy}`, errors.length - 1)
    : messages.faultsUntold;
}
