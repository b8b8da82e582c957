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
        one: 'Eine wurde mit den Daten hier zusammengeführt.',
        other: '# wurden mit den Daten hier zusammengeführt.',
      }),
    conflicts: (conflicts) =>
      plural(conflicts, { one: 'Ein Konflikt ist zu klären.', other: '# Konflikte sind zu klären.' }),
  },

  carried: (apart, hasEarlier) =>
    [
      'Deine Einschätzungen wurden mit einer anderen Ausgabe dieser Leiter erstellt und sind übernommen worden.',
      apart > 0
        ? plural(apart, {
            one: 'Eine Kompetenz ist nicht in dieser Ausgabe und getrennt gespeichert: siehe „Meine Daten“.',
            other:
              '# Kompetenzen sind nicht in dieser Ausgabe und getrennt gespeichert: siehe „Meine Daten“.',
          })
        : '',
      hasEarlier ? '„Neue Ausgabe“ zeigt, was sie für dich bedeutet.' : '',
    ]
      .filter(Boolean)
      .join(' '),
});
