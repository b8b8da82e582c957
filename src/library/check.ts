/** Checks a ladder and describes its issues. */
export { checkLadder, type CheckResult } from '../check/check';
export { describe, toReport } from '../i18n/en/describe';
export type { Description, IssueReport } from '../i18n/formatter/describe';
export { parseLadder } from '../check/schema';
export { isIssueCode, ISSUE_CODES } from '../check/severities';
