/** The help pages of the rules in German, one Markdown file a rule; the lines of an example are those of the English page. */
import { rulePages as read } from '../../../check/help/rulePage';
import type { AllRulePageTexts } from '../../en/issues/rulePages';

const FILES: Readonly<Record<string, string>> = import.meta.glob('../help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// A test holds that every code has its page.
const PAGES = read(FILES) as AllRulePageTexts;

export const rulePages = (): AllRulePageTexts => PAGES;
