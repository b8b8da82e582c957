import { answers } from './answers';
import { changes } from './changes';
import { editions } from './editions';
import { gap } from './gap';
import { inspector } from './inspector';
import { me } from './me';
import { next } from './next';
import { open } from './import';
import { place } from './embedCode';
import { plan } from './plan';
import { routes } from './routes';
import { sentences } from './sentences';
import { table } from './table';
import { talk } from './conversation';
import { team } from './team';
import { time } from './progress';
import { whatIf } from './whatIf';
import type { ViewsPart } from '../locales/Language';

export const views = {
  answers,
  changes,
  editions,
  gap,
  inspector,
  me,
  next,
  open,
  place,
  plan,
  routes,
  sentences,
  table,
  talk,
  team,
  time,
  whatIf,
} satisfies ViewsPart;
