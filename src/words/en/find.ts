import type { Say } from '../Say';

/** Finding, filters and keys. */
export const find = (_: Say) => ({});
