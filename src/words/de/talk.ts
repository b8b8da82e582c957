import type { Words } from '../Language';
import type { Say } from '../Say';

export const talk = (_: Say): Words<'talk'> => ({});
