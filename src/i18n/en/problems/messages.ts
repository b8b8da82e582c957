import type { IssueCode, Severity } from '../../../model/validation/issue';
import type { CheckSetting } from '../../../model/ladder/ladder';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** What the checks found, and the page of each check. */
export const problemsMessages = ({ plural, figure, part }: Pick<Formatter, 'plural' | 'figure' | 'part'>) => {
  const found = (n: number) => plural(n, { one: '# problem', other: '# problems' });
  return {
    ...strings,
    notice: (n: number) =>
      `${part('b', found(n))} in this ladder: what cannot be drawn is left out, or drawn by its name alone. ${part('link', 'See them')}`,
    hasFaults: (n: number) => `This ladder has ${found(n)}`,
    /** How many faults are not listed because the ladder has turned them off. */
    silenced: (n: number, codes: readonly IssueCode[]) =>
      `${found(n)} of ${codes.length === 1 ? 'a kind' : 'kinds'} this ladder has turned off (${codes.join(', ')}) ${plural(n, { one: 'is', other: 'are' })} not listed.`,
    toMend: (n: number) => `This ladder has ${found(n)} to mend`,
    openThis: (title: string) => `Open ${title}`,
    showRole: (title: string) => `Show ${title} on the ladder`,
    errors: (n: number) => plural(n, { one: '# error', other: '# errors' }),
    warnings: (n: number) => plural(n, { one: '# warning', other: '# warnings' }),
    looks: (n: number) => `${figure(n)} worth a look`,
    aboutThis: (title: string) => `About this rule: ${title}`,
    showMore: (more: number) => `Show ${figure(more)} more`,
    moreGoAway: (more: number) => `${figure(more)} more, which may go away with the first.`,
    noCheckNote: (code: string) =>
      `The link names the check ${part('code', code)}, which this version of Rungs does not have.`,
    /** How severe a fault is by itself, and what a ladder may make of it beside that. */
    setting: (own: Severity, others: readonly CheckSetting[]) => {
      const lead = own === 'error' ? 'An error' : 'A warning';
      if (others.includes('off'))
        return `${lead}, unless the ladder says otherwise: its checks may make it ${others[0] === 'error' ? 'an error' : 'a warning'}, or turn it off.`;
      const always = 'What is drawn would not be what was written, so it is always told';
      return others.length > 0
        ? `${lead}. ${always}; a ladder’s checks may make it an error.`
        : `${lead}. ${always}, and no ladder can change that.`;
    },
  };
};
