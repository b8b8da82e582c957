import type { Say } from '../Say';

/** Rating one’s own skills, and where one stands. */
export const rate = (_: Say) => ({});
