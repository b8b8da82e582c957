import type { Say } from '../Say';

/** What is told of links, files and answers. */
export const state = (_: Say) => ({});
