import type { Words } from '../Language';
import type { Say } from '../Say';

export const table = (_: Say): Words<'table'> => ({});
