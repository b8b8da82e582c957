import { group } from 'd3-array';
import type { IssueReport } from '../../i18n/formatter/describe';
import type { IssueCode } from '../../model/validation/issue';
import type { MessagesOf } from '../../i18n/en/catalogue';

/** All issues of one rule. */
export interface RuleGroup {
  code: IssueCode;
  title: string;
  reports: readonly IssueReport[];
  errors: number;
  /** Whether something is left out or drawn differently from its source. */
  isFault: boolean;
  /** The remedy, if it is the same for all issues. */
  remedy?: string;
}

/** One group per rule: errors first, then what is left out, then the rest; each in order of appearance. */
export function groupedByRule(reports: readonly IssueReport[], pages: MessagesOf<'rulePages'>): RuleGroup[] {
  const byCode = group(reports, ({ code }) => code);
  const groups = [...byCode].map(([code, all]) => groupOf(code, all, pages));
  const weight = ({ errors, isFault }: RuleGroup) => (errors > 0 ? 2 : isFault ? 1 : 0);
  return groups.sort((a, b) => weight(b) - weight(a));
}

function groupOf(
  code: IssueCode,
  reports: readonly IssueReport[],
  pages: MessagesOf<'rulePages'>,
): RuleGroup {
  const errors = reports.filter(({ severity }) => severity === 'error').length;
  const [first] = reports;
  const isShared = reports.length > 1 && reports.every(({ remedy }) => remedy === first?.remedy);
  return {
    code,
    title: pages[code].title,
    reports,
    errors,
    // An unknown field is no error, but its content is lost.
    isFault: errors > 0 || code === 'FIELD_UNKNOWN',
    ...(isShared && first ? { remedy: first.remedy } : {}),
  };
}

/** An imported ladder that the page does not show: its roles by id, and a function that shows it at one of them. */
export interface Unshown {
  titleOf: (role: string) => string | undefined;
  show: (role: string) => void;
}
