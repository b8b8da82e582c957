import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const receivedMessages = ({ part }: Formatter): MessagesOf<'received'> => ({
  ...strings,

  by: (name) => (name === undefined ? 'Als Link geschickt' : `Geschickt von ${name}`),
  looking: (contents) =>
    `Zu sehen ist, was ein Link enthält. Kein Server hat es bekommen, und nichts davon wird hier aufbewahrt, wenn du es nicht übernimmst. ${contents}`,
  elsewhere: (ladder) =>
    `${part('b', `Es gehört zu einer anderen Leiter, „${ladder}“.`)} Die Antworten bedeuten nur bei dieser etwas.`,
  carried: (edition) =>
    `Es entstand nach einer anderen Ausgabe dieser Leiter${edition ? `, ${edition}` : ''}, und ist so gezeigt, wie es sich in dieser liest.`,
  about: (date, role) => (role === undefined ? date : `${date}, über ${role}`),
  apart: (names) => `Nicht in dieser Ausgabe der Leiter, und in keiner Zahl: ${names.join(', ')}.`,
});
