import type { Words } from '../Language';
import type { Say } from '../Say';

export const open = (_: Say): Words<'open'> => ({});
