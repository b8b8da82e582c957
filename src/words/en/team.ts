import type { Say } from '../Say';

/** A team: coverage, thin spots, who is near, who can mentor. */
export const team = (_: Say) => ({});
