import type { Say } from '../Say';

/** Opening, keeping and saving ladders. */
export const open = (_: Say) => ({});
