import type { Words } from '../Language';
import type { Say } from '../Say';

export const ladder = (_: Say): Words<'ladder'> => ({});
