import type { Say } from '../Say';

/** What the page and the command line both say of moves, routes and what-ifs. */
export const sentences = (_: Say) => ({});
