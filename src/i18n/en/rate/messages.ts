import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** Rating skills. */
export const rateMessages = ({ plural, figure, part }: Formatter) => {
  const skills = (n: number) => plural(n, { one: '# skill', other: '# skills' });
  return {
    ...strings,
    doneOf: (done: number, of: number) => `${figure(done)} of ${figure(of)}`,
    forThese: (targets: readonly string[]) => `for ${targets.join(', ')}`,
    asks: (role: string, asked: number, missing: number) =>
      `${part('b', role)} needs ${skills(asked)}. ${missing === 0 ? 'You have rated all of them.' : `${figure(missing)} of them ${missing === 1 ? 'is' : 'are'} not rated yet.`}`,
    filledIn: (filled: number, role: string) =>
      `Filled in ${skills(filled)} from ${role}. Change any of them, or undo.`,
  };
};
