import type { Words } from '../Language';
import type { Say } from '../Say';

export const controls = (_: Say): Words<'controls'> => ({});
