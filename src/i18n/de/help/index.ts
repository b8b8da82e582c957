import type { AllRulePageTexts } from '../../en/rulePages';
import { FORM_PAGES } from './form';
import { IMPORT_PAGES } from './imports';
import { LADDER_PAGES } from './ladder';

/** Every code has its page; one without does not compile. */
export const rulePages = (): AllRulePageTexts => ({ ...FORM_PAGES, ...LADDER_PAGES, ...IMPORT_PAGES });
