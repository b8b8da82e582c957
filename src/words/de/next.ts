import type { Words } from '../Language';
import type { Say } from '../Say';

export const next = (_: Say): Words<'next'> => ({});
