import type { Say } from '../Say';

/** The ladder in somebody else’s page. */
export const embed = (_: Say) => ({});
