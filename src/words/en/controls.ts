import type { Say } from '../Say';

/** Controls and helpers that every view uses. */
export const controls = (_: Say) => ({});
