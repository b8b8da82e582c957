import { group } from 'd3-array';
import type { IssueReport } from '../../i18n/formatter/describe';
import type { IssueCode } from '../../model/validation/issue';
import type { MessagesOf } from '../../i18n/locales/Language';

/** All faults that one check found. */
export interface RuleGroup {
  code: IssueCode;
  title: string;
  reports: readonly IssueReport[];
  errors: number;
  /** Something is left out, or drawn otherwise than it was written. */
  isFault: boolean;
  /** Where it is the same for all of them. */
  remedy?: string;
}

/** One group a check: errors first, then what is left out, then the rest; each in the order of turning up. */
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
    // An unknown field is no error, and yet what it says is lost.
    isFault: errors > 0 || code === 'FIELD_UNKNOWN',
    ...(isShared && first ? { remedy: first.remedy } : {}),
  };
}

/** A ladder that was read and is not shown: its roles by id, and the way to show it at one of them. */
export interface Unshown {
  titleOf: (role: string) => string | undefined;
  show: (role: string) => void;
}
