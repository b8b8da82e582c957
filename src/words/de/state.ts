import type { Words } from '../Language';
import type { Say } from '../Say';

export const state = (_: Say): Words<'state'> => ({});
