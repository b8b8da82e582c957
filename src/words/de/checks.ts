import type { CheckWords } from '../Language';
import { messages } from './messages';
import { rulePages } from './rulePages';

export const checks = { messages, rulePages } satisfies CheckWords;
