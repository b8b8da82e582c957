import type { Words } from '../Language';
import type { Say } from '../Say';

export const plan = (_: Say): Words<'plan'> => ({});
