import type { Words } from '../Language';
import type { Say } from '../Say';

export const rate = (_: Say): Words<'rate'> => ({});
