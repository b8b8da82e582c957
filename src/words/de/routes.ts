import type { Words } from '../Language';
import type { Say } from '../Say';

export const routes = (_: Say): Words<'routes'> => ({});
