import type { Say } from '../Say';

/** What if a skill were at another step. */
export const whatIf = (_: Say) => ({});
