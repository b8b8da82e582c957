/** The complete English catalogue, the reference for every other language. A view imports only its own part. */
import type { Formatter } from '../formatter/Formatter';
import { answersMessages } from './answers/messages';
import { appMessages } from './app/messages';
import { changesMessages } from './changes/messages';
import { controlsMessages } from './controls/messages';
import { conversationMessages } from './conversation/messages';
import { criteriaMessages } from './criteria/messages';
import { editionsMessages } from './editions/messages';
import { embedMessages } from './embed/messages';
import { embedCodeMessages } from './embed-code/messages';
import { figuresMessages } from './figures/messages';
import { findMessages } from './find/messages';
import { gapMessages } from './gap/messages';
import { importMessages } from './import/messages';
import { inspectorMessages } from './inspector/messages';
import { issuesMessages } from './issues/messages';
import { rulePages } from './issues/rulePages';
import { ladderTexts } from './formats/ladderTexts';
import { ladderMessages } from './ladder/messages';
import { linksMessages } from './links/messages';
import { loadErrorsMessages } from './load-errors/messages';
import { meMessages } from './me/messages';
import { myDataMessages } from './my-data/messages';
import { nextMessages } from './next/messages';
import { offlineMessages } from './offline/messages';
import { planMessages } from './plan/messages';
import { problemsMessages } from './problems/messages';
import { profileMessages } from './profile/messages';
import { profilePartsMessages } from './profile-parts/messages';
import { progressMessages } from './progress/messages';
import { rateMessages } from './rate/messages';
import { readinessMessages } from './readiness/messages';
import { receivedMessages } from './received/messages';
import { routesMessages } from './routes/messages';
import { sentences } from './sentences';
import { tableMessages } from './table/messages';
import { teamMessages } from './team/messages';
import { whatIfMessages } from './what-if/messages';

export const en = {
  answers: answersMessages,
  app: appMessages,
  changes: changesMessages,
  controls: controlsMessages,
  conversation: conversationMessages,
  criteria: criteriaMessages,
  editions: editionsMessages,
  embed: embedMessages,
  embedCode: embedCodeMessages,
  figures: figuresMessages,
  find: findMessages,
  gap: gapMessages,
  import: importMessages,
  inspector: inspectorMessages,
  issues: issuesMessages,
  ladder: ladderMessages,
  ladderTexts,
  links: linksMessages,
  loadErrors: loadErrorsMessages,
  me: meMessages,
  myData: myDataMessages,
  next: nextMessages,
  offline: offlineMessages,
  plan: planMessages,
  problems: problemsMessages,
  profile: profileMessages,
  profileParts: profilePartsMessages,
  progress: progressMessages,
  rate: rateMessages,
  readiness: readinessMessages,
  received: receivedMessages,
  routes: routesMessages,
  rulePages,
  sentences,
  table: tableMessages,
  team: teamMessages,
  whatIf: whatIfMessages,
};
export type English = typeof en;

/** The words of each view, made from how its language writes figures. */
export type Catalogue = { readonly [N in keyof English]: (formatter: Formatter) => MessagesOf<N> };
export type MessagesOf<N extends keyof English> = ReturnType<English[N]>;

/** What the first drawing needs. */
type BootPart = Pick<
  Catalogue,
  'app' | 'controls' | 'embed' | 'figures' | 'find' | 'ladder' | 'links' | 'offline' | 'problems'
>;
/** Messages about problems in data: they are many, and most readers see none of them. */
export type ChecksPart = Pick<Catalogue, 'issues' | 'loadErrors' | 'rulePages'>;
/** Words of the views that load when they are first opened. */
export type ViewsPart = Omit<Catalogue, keyof BootPart | keyof ChecksPart>;

/** A language other than English: the words it needs at once, and how to load the rest. */
export interface LocaleBundle {
  boot: BootPart;
  views: () => Promise<ViewsPart>;
  checks: () => Promise<ChecksPart>;
}
