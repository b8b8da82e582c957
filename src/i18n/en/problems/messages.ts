import type { IssueCode, Severity } from '../../../model/validation/issue';
import type { CheckSetting } from '../../../model/ladder/ladder';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The problems that the rules found, and the help page of each rule. */
export const problemsMessages = ({ plural, figure, part }: Pick<Formatter, 'plural' | 'figure' | 'part'>) => {
  const found = (n: number) => plural(n, { one: '# problem', other: '# problems' });
  return {
    ...strings,
    notice: (n: number) =>
      `${part('b', found(n))} in this ladder. The drawing leaves out invalid parts, or shows only their names. ${part('link', 'Show problems')}`,
    hasFaults: (n: number) => `This ladder has ${found(n)}`,
    /** How many problems are not listed because the ladder turns their rules off. */
    silenced: (n: number, codes: readonly IssueCode[]) =>
      `${found(n)} not listed, because this ladder turns off ${codes.join(', ')}.`,
    toMend: (n: number) => `This ladder has ${found(n)} to fix`,
    openThis: (title: string) => `Open ${title}`,
    showRole: (title: string) => `Show ${title} on the ladder`,
    errors: (n: number) => plural(n, { one: '# error', other: '# errors' }),
    warnings: (n: number) => plural(n, { one: '# warning', other: '# warnings' }),
    looks: (n: number) => `${figure(n)} worth checking`,
    aboutThis: (title: string) => `About this rule: ${title}`,
    showMore: (more: number) => `Show ${figure(more)} more`,
    moreGoAway: (more: number) => `${figure(more)} more. They may disappear once you fix the first.`,
    noCheckNote: (code: string) =>
      `The link refers to the rule ${part('code', code)}, which this version of Rungs does not have.`,
    /** A rule’s default severity, and how a ladder can change it. */
    setting: (own: Severity, others: readonly CheckSetting[]) => {
      const lead = own === 'error' ? 'An error' : 'A warning';
      if (others.includes('off'))
        return `${lead} by default. A ladder can change it to ${others[0] === 'error' ? 'an error' : 'a warning'}, or turn it off.`;
      const always = 'It is always reported, because the drawing would differ from the document';
      return others.length > 0
        ? `${lead} by default. ${always}. A ladder can raise it to an error.`
        : `${lead}. ${always}. A ladder cannot change this.`;
    },
  };
};
