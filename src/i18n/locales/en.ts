/** The complete English catalogue, the reference for every other language. A view imports only its own part. */
import { answersMessages } from '../en/answers/messages';
import { appMessages } from '../en/app/messages';
import { changesMessages } from '../en/changes/messages';
import { controlsMessages } from '../en/controls/messages';
import { conversationMessages } from '../en/conversation/messages';
import { editionsMessages } from '../en/editions/messages';
import { embedMessages } from '../en/embed/messages';
import { embedCodeMessages } from '../en/embed-code/messages';
import { figuresMessages } from '../en/figures/messages';
import { findMessages } from '../en/find/messages';
import { gapMessages } from '../en/gap/messages';
import { importMessages } from '../en/import/messages';
import { inspectorMessages } from '../en/inspector/messages';
import { ladderMessages } from '../en/ladder/messages';
import { linksMessages } from '../en/links/messages';
import { loadErrorsMessages } from '../en/load-errors/messages';
import { meMessages } from '../en/me/messages';
import { messages } from '../en/messages';
import { myDataMessages } from '../en/my-data/messages';
import { nextMessages } from '../en/next/messages';
import { offlineMessages } from '../en/offline/messages';
import { planMessages } from '../en/plan/messages';
import { problemsMessages } from '../en/problems/messages';
import { profileMessages } from '../en/profile/messages';
import { profilePartsMessages } from '../en/profile-parts/messages';
import { progressMessages } from '../en/progress/messages';
import { rateMessages } from '../en/rate/messages';
import { readinessMessages } from '../en/readiness/messages';
import { receivedMessages } from '../en/received/messages';
import { routesMessages } from '../en/routes/messages';
import { rulePages } from '../en/rulePages';
import { sentences } from '../en/sentences';
import { tableMessages } from '../en/table/messages';
import { teamMessages } from '../en/team/messages';
import { whatIfMessages } from '../en/what-if/messages';

export const en = {
  answers: answersMessages,
  app: appMessages,
  changes: changesMessages,
  controls: controlsMessages,
  conversation: conversationMessages,
  editions: editionsMessages,
  embed: embedMessages,
  embedCode: embedCodeMessages,
  figures: figuresMessages,
  find: findMessages,
  gap: gapMessages,
  import: importMessages,
  inspector: inspectorMessages,
  ladder: ladderMessages,
  links: linksMessages,
  loadErrors: loadErrorsMessages,
  me: meMessages,
  messages,
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
