import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** Controls and helpers that every view uses. */
export const controlsMessages = ({ list }: Formatter) => ({
  ...strings,
  /** Names of the ladder, as a sentence has them. */
  names: (names: readonly string[]) => list(names),
  /** Beside a skill that a role inherits from the one named. */
  inheritedFrom: (role: string) => `from ${role}`,
});
