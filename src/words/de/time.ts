import type { Words } from '../Language';
import type { Say } from '../Say';

export const time = (_: Say): Words<'time'> => ({});
