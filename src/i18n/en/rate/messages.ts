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
      `${part('b', role)} asks ${skills(asked)}, ${missing === 0 ? 'all of them rated' : `${skills(missing)} of them not rated`}.`,
    filledIn: (filled: number, role: string) =>
      `${skills(filled)} filled in from ${role}. Change any of them, or undo it.`,
  };
};
