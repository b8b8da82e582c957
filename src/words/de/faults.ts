import type { Words } from '../Language';
import type { Say } from '../Say';

export const faults = (_: Say): Words<'faults'> => ({});
