import type { Say } from '../Say';

/** The ladder as a table. */
export const table = (_: Say) => ({});
