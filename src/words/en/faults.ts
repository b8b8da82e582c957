import type { Say } from '../Say';

/** Faults of a ladder, and the pages of the checks. */
export const faults = (_: Say) => ({});
