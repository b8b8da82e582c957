import type { CheckWords } from '../Language';
import { messages } from './messages';
import { rulePages } from './rulePages';
import { unshown } from './unshown';

export const checks = { messages, rulePages, unshown } satisfies CheckWords;
