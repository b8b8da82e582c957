import type { Words } from '../Language';
import type { Say } from '../Say';

export const whatIf = (_: Say): Words<'whatIf'> => ({});
