import { loadErrorsMessages } from './load-errors/messages';
import { messages } from './messages';
import { rulePages } from './help';
import type { ChecksPart } from '../locales/Language';

export const checks = {
  loadErrors: loadErrorsMessages,
  messages,
  rulePages,
} satisfies ChecksPart;
