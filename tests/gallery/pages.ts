import { controls, embedCode, filters, find, importing, keys, ladders, problems } from './pages/documents';
import { level, list, table } from './pages/ladder';
import { gap, routes } from './pages/pair';
import { me, myData, team } from './pages/people';
import { criteria, next, profile, whatIf } from './pages/role';
import type { PageName } from './pageNames';
import type { GalleryState } from './state';

/** What each page of the gallery shows. */
export const PAGES: Readonly<Record<PageName, readonly GalleryState[]>> = {
  controls,
  level,
  list,
  table,
  profile,
  gap,
  routes,
  next,
  'what-if': whatIf,
  criteria,
  me,
  'my-data': myData,
  team,
  import: importing,
  problems,
  filters,
  find,
  keys,
  ladders,
  'embed-code': embedCode,
};
