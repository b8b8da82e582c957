import type { Words } from '../Language';
import type { Say } from '../Say';

export const app = (_: Say): Words<'app'> => ({});
