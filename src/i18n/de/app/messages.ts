import type { MessagesOf } from '../../en/catalogue';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const appMessages = ({ plural, figure, part }: Formatter): MessagesOf<'app'> => ({
  ...strings,
  faults: (faults) => plural(faults, { one: '# Problem', other: '# Probleme' }),
  theme: (name) => `Darstellung: ${name}. Darstellung ändern`,
  kilobytes: (kilobytes) => `${figure(kilobytes)} kB gelesen`,

  shaded: withParts(strings.shaded, part),

  unrated: withParts(strings.unrated, part),
});
