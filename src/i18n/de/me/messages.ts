import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const meMessages = (_: Formatter): MessagesOf<'me'> => ({
  ...strings,
  intro: (example) =>
    `Schätze deine Kompetenzen einmal ein und sieh, wie bereit du für jede Rolle bist. ${example} Deine Daten bleiben in diesem Browser.`,
});
