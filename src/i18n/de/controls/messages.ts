import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const controlsMessages = ({ list }: Formatter): MessagesOf<'controls'> => ({
  ...strings,
  names: (names) => list(names),
  inheritedFrom: (role) => `von ${role}`,
});
