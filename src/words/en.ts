/** English, whole: what all other languages are held to. Views import their own part alone. */
import { app } from './en/app';
import { controls } from './en/controls';
import { editions } from './en/editions';
import { embed } from './en/embed';
import { faults } from './en/faults';
import { figures } from './en/figures';
import { find } from './en/find';
import { gap } from './en/gap';
import { inspector } from './en/inspector';
import { ladder } from './en/ladder';
import { next } from './en/next';
import { offline } from './en/offline';
import { open } from './en/open';
import { plan } from './en/plan';
import { rate } from './en/rate';
import { routes } from './en/routes';
import { sentences } from './en/sentences';
import { sharing } from './en/sharing';
import { state } from './en/state';
import { table } from './en/table';
import { talk } from './en/talk';
import { team } from './en/team';
import { time } from './en/time';
import { whatIf } from './en/whatIf';

export const en = {
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
};
export type English = typeof en;
