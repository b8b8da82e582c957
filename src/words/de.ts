/** German. It says „du“, as people of one house do. */
import { app } from './de/app';
import { controls } from './de/controls';
import { embed } from './de/embed';
import { figures } from './de/figures';
import { find } from './de/find';
import { gap } from './de/gap';
import { inspector } from './de/inspector';
import { ladder } from './de/ladder';
import { next } from './de/next';
import { offline } from './de/offline';
import { place } from './de/place';
import { routes } from './de/routes';
import { sentences } from './de/sentences';
import { state } from './de/state';
import { table } from './de/table';
import { whatIf } from './de/whatIf';
import type { Catalogue } from './Language';

export const de = {
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
} satisfies Catalogue;
