import type { Say } from '../Say';

/** Routes between two roles. */
export const routes = (_: Say) => ({});
