import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const profileMessages = ({ plural }: Formatter): MessagesOf<'profile'> => ({
  ...strings,

  news: {
    ...strings.news,
    fresh: (people) =>
      plural(people, { one: 'Eine Person ist neu im Team.', other: '# Personen sind neu im Team.' }),
    known: (people) =>
      plural(people, {
        one: 'Eine wurde mit dem zusammengeführt, was hier von ihr da war.',
        other: '# wurden mit dem zusammengeführt, was hier von ihnen da war.',
      }),
    conflicts: (conflicts) =>
      plural(conflicts, { one: 'Eine Abweichung ist zu klären.', other: '# Abweichungen sind zu klären.' }),
  },

  carried: (apart, hasEarlier) =>
    [
      'Deine Einschätzungen entstanden nach einer anderen Ausgabe dieser Leiter und wurden übertragen.',
      apart > 0
        ? plural(apart, {
            one: 'Eine Kompetenz, die sie nicht enthält, wird getrennt aufbewahrt: siehe „Meine Daten“.',
            other: '# Kompetenzen, die sie nicht enthält, werden getrennt aufbewahrt: siehe „Meine Daten“.',
          })
        : '',
      hasEarlier ? '„Neue Ausgabe“ zeigt, was sie für dich bedeutet.' : '',
    ]
      .filter(Boolean)
      .join(' '),
});
