/** German. It says „du“, as people of one house do. */
import { answers } from './de/answers';
import { app } from './de/app';
import { changes } from './de/changes';
import { controls } from './de/controls';
import { editions } from './de/editions';
import { embed } from './de/embed';
import { faults } from './de/faults';
import { figures } from './de/figures';
import { find } from './de/find';
import { gap } from './de/gap';
import { inspector } from './de/inspector';
import { ladder } from './de/ladder';
import { me } from './de/me';
import { next } from './de/next';
import { offline } from './de/offline';
import { open } from './de/open';
import { place } from './de/place';
import { plan } from './de/plan';
import { routes } from './de/routes';
import { sentences } from './de/sentences';
import { state } from './de/state';
import { table } from './de/table';
import { talk } from './de/talk';
import { team } from './de/team';
import { time } from './de/time';
import { whatIf } from './de/whatIf';
import type { Catalogue } from './Language';

export const de = {
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
  next,
  offline,
  open,
  place,
  plan,
  routes,
  sentences,
  state,
  table,
  talk,
  team,
  time,
  whatIf,
} satisfies Catalogue;
