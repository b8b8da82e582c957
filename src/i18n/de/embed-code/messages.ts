import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const embedCodeMessages = ({ plural, part }: Formatter): MessagesOf<'embedCode'> => ({
  ...strings,
  mentions: (texts) =>
    `${plural(texts, { one: '# Text erwähnt', other: '# Texte erwähnen' })} anscheinend noch das Gehalt:`,
  moreMentions: (texts) => plural(texts, { one: 'und # weiterer.', other: 'und # weitere.' }),
  notServed: (name) =>
    `Diese Leiter ist nur in diesem Browser gespeichert. Damit andere sie sehen, speichere ihre Datei und lege sie als ${part('code', `ladders/${name}.json`)} neben die Seite.`,
  notServedPay: (name) =>
    `Der Server hat keine Kopie dieser Leiter ohne Gehalt. Speichere eine und lege sie als ${part('code', `ladders/${name}.json`)} neben die Seite.`,
});
