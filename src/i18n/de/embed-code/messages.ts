import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const embedCodeMessages = ({ plural, part }: Formatter): MessagesOf<'embedCode'> => ({
  ...strings,
  mentions: (texts) =>
    `${plural(texts, { one: '# Text spricht', other: '# Texte sprechen' })} anscheinend noch vom Gehalt:`,
  moreMentions: (texts) => plural(texts, { one: 'und # weiterer.', other: 'und # weitere.' }),
  notServed: (name) =>
    `Diese Leiter liegt nur in diesem Browser. Damit andere sie sehen, muss ihre Datei gesichert und als ${part('code', `ladders/${name}.json`)} neben die Seite gelegt werden.`,
  notServedPay: (name) =>
    `Dort, wo sie herkommt, liegt keine Fassung ohne Gehalt. Sie kann gesichert und als ${part('code', `ladders/${name}.json`)} neben die Seite gelegt werden.`,
});
