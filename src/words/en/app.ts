import type { Say } from '../Say';

/** The page itself: its head, its door, its notices. */
export const app = (_: Say) => ({});
