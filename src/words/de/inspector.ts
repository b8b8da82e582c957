import type { Words } from '../Language';
import type { Say } from '../Say';

export const inspector = (_: Say): Words<'inspector'> => ({});
