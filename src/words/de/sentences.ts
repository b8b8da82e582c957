import type { Words } from '../Language';
import type { Say } from '../Say';

export const sentences = (_: Say): Words<'sentences'> => ({});
