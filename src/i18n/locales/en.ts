/** English, whole: what all other languages are held to. Views import their own part alone. */
import { answers } from '../en/answers';
import { app } from '../en/app';
import { changes } from '../en/changes';
import { controls } from '../en/controls';
import { editions } from '../en/editions';
import { embed } from '../en/embed';
import { faults } from '../en/problems';
import { figures } from '../en/figures';
import { find } from '../en/find';
import { gap } from '../en/gap';
import { inspector } from '../en/inspector';
import { ladder } from '../en/ladder';
import { me } from '../en/me';
import { messages } from '../en/messages';
import { next } from '../en/next';
import { offline } from '../en/offline';
import { open } from '../en/import';
import { place } from '../en/embedCode';
import { plan } from '../en/plan';
import { routes } from '../en/routes';
import { rulePages } from '../en/rulePages';
import { sentences } from '../en/sentences';
import { state } from '../en/state';
import { table } from '../en/table';
import { talk } from '../en/conversation';
import { team } from '../en/team';
import { time } from '../en/progress';
import { unshown } from '../en/loadErrors';
import { whatIf } from '../en/whatIf';

export const en = {
  answers,
  app,
  changes,
  controls,
  editions,
  embed,
  faults,
  figures,
  find,
  gap,
  inspector,
  ladder,
  me,
  messages,
  next,
  offline,
  open,
  place,
  plan,
  routes,
  rulePages,
  sentences,
  state,
  table,
  talk,
  team,
  time,
  unshown,
  whatIf,
};
export type English = typeof en;
