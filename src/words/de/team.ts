import type { Words } from '../Language';
import type { Say } from '../Say';

export const team = (_: Say): Words<'team'> => ({});
