import type { Say } from '../Say';

/** A role’s profile. */
export const inspector = (_: Say) => ({});
