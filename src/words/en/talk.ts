import type { Say } from '../Say';

/** The conversation and its sheet. */
export const talk = (_: Say) => ({});
