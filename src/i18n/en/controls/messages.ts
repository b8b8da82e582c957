import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** Controls and helpers that every view uses. */
export const controlsMessages = ({ list }: Formatter) => ({
  ...strings,
  /** Names of the ladder, as a sentence has them. */
  names: (names: readonly string[]) => list(names),
});
