import type { Say } from '../Say';

/** What is sent, received, kept and removed. */
export const sharing = (_: Say) => ({});
