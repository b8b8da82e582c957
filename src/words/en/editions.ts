import type { Say } from '../Say';

/** What a new edition changes. */
export const editions = (_: Say) => ({});
