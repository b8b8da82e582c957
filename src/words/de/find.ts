import type { Words } from '../Language';
import type { Say } from '../Say';

export const find = (_: Say): Words<'find'> => ({});
