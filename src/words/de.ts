/** German. It says „du“, as people of one house do. */
import { app } from './de/app';
import { controls } from './de/controls';
import { editions } from './de/editions';
import { embed } from './de/embed';
import { faults } from './de/faults';
import { figures } from './de/figures';
import { find } from './de/find';
import { gap } from './de/gap';
import { inspector } from './de/inspector';
import { ladder } from './de/ladder';
import { next } from './de/next';
import { offline } from './de/offline';
import { open } from './de/open';
import { plan } from './de/plan';
import { rate } from './de/rate';
import { routes } from './de/routes';
import { sentences } from './de/sentences';
import { sharing } from './de/sharing';
import { state } from './de/state';
import { table } from './de/table';
import { talk } from './de/talk';
import { team } from './de/team';
import { time } from './de/time';
import { whatIf } from './de/whatIf';
import type { Catalogue } from './Language';

export const de = {
  app,
  controls,
  editions,
  embed,
  faults,
  figures,
  find,
  gap,
  inspector,
  ladder,
  next,
  offline,
  open,
  plan,
  rate,
  routes,
  sentences,
  sharing,
  state,
  table,
  talk,
  team,
  time,
  whatIf,
} satisfies Catalogue;
