import type { ChecksPart } from '../locales/Language';
import { messages } from './messages';
import { rulePages } from './help';
import { unshown } from './loadErrors';

export const checks = { messages, rulePages, unshown } satisfies ChecksPart;
