import type { IssueMessages } from '../../formatter/describe';
import type { Formatter } from '../../formatter/Formatter';
import { formIssues } from './form';
import { importIssues } from './imports';
import { issueWords } from './issueWords';
import { moveIssues } from './moves';
import { nameIssues } from './names';
import { payIssues } from './pay';
import { profileIssues } from './profiles';
import { rolePageIssues } from './rolePages';
import { skillIssues } from './skills';
import { tableIssues } from './tables';

export const issuesMessages = (format: Pick<Formatter, 'figure' | 'plural' | 'list'>): IssueMessages => {
  const words = issueWords(format);
  return {
    ...formIssues(words),
    ...nameIssues(words),
    ...moveIssues(words),
    ...payIssues(words),
    ...skillIssues(words),
    ...rolePageIssues(words),
    ...tableIssues(words),
    ...importIssues(words),
    ...profileIssues(words),
  };
};
