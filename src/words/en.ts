/** English, whole: what all other languages are held to. Views import their own part alone. */
import { app } from './en/app';
import { controls } from './en/controls';
import { embed } from './en/embed';
import { figures } from './en/figures';
import { find } from './en/find';
import { gap } from './en/gap';
import { inspector } from './en/inspector';
import { ladder } from './en/ladder';
import { next } from './en/next';
import { offline } from './en/offline';
import { place } from './en/place';
import { routes } from './en/routes';
import { sentences } from './en/sentences';
import { state } from './en/state';
import { table } from './en/table';
import { whatIf } from './en/whatIf';

export const en = {
  app,
  controls,
  embed,
  figures,
  find,
  gap,
  inspector,
  ladder,
  next,
  offline,
  place,
  routes,
  sentences,
  state,
  table,
  whatIf,
};
export type English = typeof en;
