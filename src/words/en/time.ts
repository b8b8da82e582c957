import type { Say } from '../Say';

/** What was before: snapshots and progress. */
export const time = (_: Say) => ({});
