import { loadErrorsMessages } from './load-errors/messages';
import { issuesMessages } from './issues/messages';
import { rulePages } from './issues/rulePages';
import type { ChecksPart } from '../en/catalogue';

export const checks = {
  loadErrors: loadErrorsMessages,
  issues: issuesMessages,
  rulePages,
} satisfies ChecksPart;
