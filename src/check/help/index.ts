/** A page for every check: what its fault says, why it matters, how it looks and how it is mended. */
import type { IssueCode } from '../../model/validation/issue';
import { FORM_PAGES } from './form';
import { IMPORT_PAGES } from './imports';
import { MOVE_PAGES } from './moves';
import { NAME_PAGES } from './names';
import { PAY_PAGES } from './pay';
import { PERSON_PAGES } from './persons';
import { ROLE_PAGE_PAGES } from './rolePages';
import type { RulePage } from './rulePage';
import { SKILL_PAGES } from './skills';
import { TABLE_PAGES } from './tables';

export type { RuleExample, RulePage } from './rulePage';

/** Every code has its page; one without does not compile. */
export const RULE_PAGES: Readonly<Record<IssueCode, RulePage>> = {
  ...FORM_PAGES,
  ...NAME_PAGES,
  ...PAY_PAGES,
  ...MOVE_PAGES,
  ...SKILL_PAGES,
  ...ROLE_PAGE_PAGES,
  ...IMPORT_PAGES,
  ...TABLE_PAGES,
  ...PERSON_PAGES,
};
