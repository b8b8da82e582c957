import { answersMessages } from './answers/messages';
import { changesMessages } from './changes/messages';
import { conversationMessages } from './conversation/messages';
import { criteriaMessages } from './criteria/messages';
import { editionsMessages } from './editions/messages';
import { embedCodeMessages } from './embed-code/messages';
import { ladderTexts } from './formats/ladderTexts';
import { gapMessages } from './gap/messages';
import { importMessages } from './import/messages';
import { inspectorMessages } from './inspector/messages';
import { meMessages } from './me/messages';
import { myDataMessages } from './my-data/messages';
import { nextMessages } from './next/messages';
import { planMessages } from './plan/messages';
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
import type { ViewsPart } from '../en/catalogue';

export const views = {
  answers: answersMessages,
  changes: changesMessages,
  conversation: conversationMessages,
  criteria: criteriaMessages,
  editions: editionsMessages,
  embedCode: embedCodeMessages,
  gap: gapMessages,
  import: importMessages,
  inspector: inspectorMessages,
  ladderTexts,
  me: meMessages,
  myData: myDataMessages,
  next: nextMessages,
  plan: planMessages,
  profile: profileMessages,
  profileParts: profilePartsMessages,
  progress: progressMessages,
  rate: rateMessages,
  readiness: readinessMessages,
  received: receivedMessages,
  routes: routesMessages,
  sentences,
  table: tableMessages,
  team: teamMessages,
  whatIf: whatIfMessages,
} satisfies ViewsPart;
