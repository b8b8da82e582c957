import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The page itself: its head, its door, its notices. */
export const appMessages = ({ plural, figure, part }: Formatter) => ({
  ...strings,
  faults: (faults: number) => plural(faults, { one: '# problem', other: '# problems' }),
  theme: (name: string) => `Theme: ${name}. Change theme`,
  kilobytes: (kilobytes: number) => `${figure(kilobytes)} kB read`,

  shaded: withParts(strings.shaded, part),

  unrated: withParts(strings.unrated, part),
});
