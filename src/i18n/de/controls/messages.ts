import type { MessagesOf } from '../../locales/Language';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const controlsMessages = ({ list }: Formatter): MessagesOf<'controls'> => ({
  ...strings,
  names: (names) => list(names),
});
