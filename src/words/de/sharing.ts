import type { Words } from '../Language';
import type { Say } from '../Say';

export const sharing = (_: Say): Words<'sharing'> => ({});
