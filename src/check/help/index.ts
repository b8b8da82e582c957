/** A help page for every rule: what it reports, why that matters, an example and what to do. */
import type { IssueCode } from '../../model/validation/issue';
import { rulePages, type RulePage } from './rulePage';

const FILES: Readonly<Record<string, string>> = import.meta.glob('./*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// A test ensures that every code has its page, and every page its code.
export const RULE_PAGES = rulePages(FILES) as Readonly<Record<IssueCode, RulePage>>;
