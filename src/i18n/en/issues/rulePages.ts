import { RULE_PAGES } from '../../../check/help';
import type { RulePage } from '../../../check/help/rulePage';
import type { IssueCode } from '../../../model/validation/issue';

/** The texts of a rule’s help page. The example lines of a ladder are the same in every language. */
type RulePageText = Pick<RulePage, 'title' | 'says' | 'why' | 'remedy'> & { example?: string };
export type AllRulePageTexts = Readonly<Record<IssueCode, RulePageText>>;

/** The English help pages of the rules, which the command line prints too. */
export const rulePages = (): AllRulePageTexts => RULE_WORDS;

const RULE_WORDS = Object.fromEntries(
  Object.entries(RULE_PAGES).map(([code, { title, says, why, remedy, example }]) => [
    code,
    { title, says, why, remedy, ...(typeof example === 'string' ? { example } : {}) },
  ]),
  // Made of a record of all codes, each has its entry.
) as AllRulePageTexts;
