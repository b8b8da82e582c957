import type { Words } from '../Language';
import type { Say } from '../Say';

export const editions = (_: Say): Words<'editions'> => ({});
