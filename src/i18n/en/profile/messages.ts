import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** What happened to a profile: an edition it was carried over to, files that came in, and storage that failed. */
export const profileMessages = ({ plural }: Formatter) => {
  return {
    ...strings,
    /** What came in last, in a sentence for each kind. */
    news: {
      ...strings.news,
      fresh: (people: number) =>
        plural(people, { one: 'One person is new in the team.', other: '# people are new in the team.' }),
      known: (people: number) =>
        plural(people, {
          one: 'One was joined with what was here of them.',
          other: '# were joined with what was here of them.',
        }),
      conflicts: (conflicts: number) =>
        plural(conflicts, { one: 'One difference is to settle.', other: '# differences are to settle.' }),
    },

    /** Told once, above what is shown. */
    carried: (apart: number, hasEarlier: boolean) =>
      [
        'Your ratings were made against another edition of this ladder, and were carried over.',
        apart > 0
          ? plural(apart, {
              one: 'One skill that it does not hold is kept apart: see “Kept here”.',
              other: '# skills that it does not hold are kept apart: see “Kept here”.',
            })
          : '',
        hasEarlier ? '“New edition” shows what it means for you.' : '',
      ]
        .filter(Boolean)
        .join(' '),
  };
};
