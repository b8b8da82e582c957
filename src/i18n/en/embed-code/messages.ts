import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The dialog with the snippet for another page. */
export const embedCodeMessages = ({ plural, part }: Formatter) => ({
  ...strings,
  mentions: (texts: number) =>
    `${plural(texts, { one: '# text still seems', other: '# texts still seem' })} to mention pay:`,
  moreMentions: (texts: number) => plural(texts, { one: 'and # more.', other: 'and # more.' }),
  notServed: (name: string) =>
    `This ladder is stored only in this browser. To let others see it, save its file and put it next to the page as ${part('code', `ladders/${name}.json`)}.`,
  notServedPay: (name: string) =>
    `The host has no copy of this ladder without pay. Save one, and put it next to the page as ${part('code', `ladders/${name}.json`)}.`,
});
