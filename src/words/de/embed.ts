import type { Words } from '../Language';
import type { Say } from '../Say';

export const embed = (_: Say): Words<'embed'> => ({});
