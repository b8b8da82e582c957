/** Faults in a ladder: found, weighed, and said in words. */
export { checkLadder, type CheckResult } from '../check/check';
export { describe, toReport, type Description, type IssueReport } from '../check/messages';
export { parseLadder } from '../check/schema';
export { isIssueCode, ISSUE_CODES } from '../check/severities';
