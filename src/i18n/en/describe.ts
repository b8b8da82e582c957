/** Faults in English, for programs that have no language to choose: the command line, the build, other programs. */
import type { Issue } from '../../model/validation/issue';
import { describeIssue, reportIssue, type Description, type IssueReport } from '../formatter/describe';
import { formatterFor } from '../formatter/Formatter';
import { issuesMessages } from './issues/messages';

/** Figures are grouped the same way on every machine. */
const ENGLISH = issuesMessages(formatterFor('en', 'en-GB'));

/** The sentence about a fault and the way out of it. */
export function describe(fault: Issue): Description {
  return describeIssue(fault, ENGLISH);
}

/** The fault as plain data, with its sentences and its place side by side. */
export function toReport(fault: Issue): IssueReport {
  return reportIssue(fault, ENGLISH);
}
