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
          one: 'One was merged with the data here.',
          other: '# were merged with the data here.',
        }),
      conflicts: (conflicts: number) =>
        plural(conflicts, { one: 'One conflict needs a decision.', other: '# conflicts need a decision.' }),
    },

    /** Shown once, above the view. */
    carried: (apart: number, hasEarlier: boolean) =>
      [
        'Your ratings were made with another edition of this ladder and have been carried over.',
        apart > 0
          ? plural(apart, {
              one: 'One skill is not in this edition and is stored separately: see “My data”.',
              other: '# skills are not in this edition and are stored separately: see “My data”.',
            })
          : '',
        hasEarlier ? '“New edition” shows what it means for you.' : '',
      ]
        .filter(Boolean)
        .join(' '),
  };
};
