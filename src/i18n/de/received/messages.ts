import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const receivedMessages = ({ part }: Formatter): MessagesOf<'received'> => ({
  ...strings,

  by: (name) => (name === undefined ? 'Per Link geschickt' : `Geschickt von ${name}`),
  looking: (contents) =>
    `Du siehst ein Profil aus einem Link. Es wurde an keinen Server gesendet und wird hier nur gespeichert, wenn du es importierst. ${contents}`,
  elsewhere: (ladder) =>
    `${part('b', `Es gehört zu einer anderen Leiter, „${ladder}“.`)} Seine Einschätzungen sind nur für jene Leiter sinnvoll.`,
  carried: (edition) =>
    `Es wurde mit einer anderen Ausgabe dieser Leiter erstellt${edition ? ` (${edition})` : ''} und wird mit dieser angezeigt.`,
  about: (date, role) => (role === undefined ? date : `${date}, über ${role}`),
  apart: (names) => `Nicht in dieser Ausgabe der Leiter und nicht mitgezählt: ${names.join(', ')}.`,
});
