import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The box that gives what one copies into another page. */
export const embedCodeMessages = ({ plural, part }: Formatter) => ({
  ...strings,
  mentions: (texts: number) =>
    `${plural(texts, { one: '# text still seems', other: '# texts still seem' })} to speak of pay:`,
  moreMentions: (texts: number) => plural(texts, { one: 'and # more.', other: 'and # more.' }),
  notServed: (name: string) =>
    `This ladder is in this browser alone. For others to see it, save its file and lay it beside the page as ${part('code', `ladders/${name}.json`)}.`,
  notServedPay: (name: string) =>
    `The place it comes from has no copy without pay. Save one, and lay it beside the page as ${part('code', `ladders/${name}.json`)}.`,
});
