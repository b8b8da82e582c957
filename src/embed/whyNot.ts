import { isError } from '../model/issue';
import type { Loaded } from '../state/loadLadder';
import { embed as english } from '../words/en/embed';
import { state as englishState } from '../words/en/state';
import type { Language } from '../words/Language';

/** Why a ladder is not drawn, in a sentence or two: where an embedded one stands there is no room for a list. */
export async function whyNot(loaded: Loaded | undefined, language: Language): Promise<string> {
  const words = language.words('embed', english);
  if (loaded === undefined || loaded.kind === 'ready') return words.notRead;
  if (loaded.kind === 'missing')
    return language.words('state', englishState).missing(loaded.address, loaded.missing);
  const [{ toReport }, { messages }] = await Promise.all([
    import('../check/messages'),
    import('../words/en/messages'),
    language.bring('checks'),
  ]);
  const sentences = language.words('messages', messages);
  const reports =
    loaded.kind === 'reported'
      ? loaded.reports
      : loaded.issues.filter(isError).map((fault) => toReport(fault, sentences));
  const [first] = reports;
  return first
    ? words.cannotDraw(`${first.message} ${first.remedy}`, reports.length - 1)
    : words.faultsUntold;
}
