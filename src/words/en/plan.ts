import type { Say } from '../Say';

/** The growth plan, evidence and actions. */
export const plan = (_: Say) => ({});
