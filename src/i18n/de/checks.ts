import { loadErrorsMessages } from './load-errors/messages';
import { messages } from './messages';
import { rulePages } from './help';
import type { ChecksPart } from '../en/catalogue';

export const checks = {
  loadErrors: loadErrorsMessages,
  messages,
  rulePages,
} satisfies ChecksPart;
