import type { Say } from '../Say';

/** Next moves. */
export const next = (_: Say) => ({});
