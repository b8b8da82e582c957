import type { ChangeNames } from '../../../analysis/editions/beforeAfter';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** What changed from one edition of a ladder to the next: for the page and the command line alike. */
export const changesMessages = ({ plural, figure }: Pick<Formatter, 'plural' | 'figure'>): ChangeNames => {
  const years = (n: number) => plural(n, { one: '# year', other: '# years' });
  return {
    ...strings,
    splitFrom: (name) => `split from “${name}”`,
    partOf: (name) => `now part of “${name}”`,
    placeOf: (place, of) => `${figure(place)} of ${figure(of)}`,
    declaredBy: (role, note) => `by ${role}${note ? ` (${note})` : ''}`,
    between: (level, low, high) => `${level}, between ${low} and ${high}`,
    leastYears: (least) => `at least ${years(least)}`,
    usualYears: (usual, orMore) => `usually up to ${years(usual)}${orMore ? ' or more' : ''}`,
    preferred: (text) => `preferred: ${text}`,
    example: (text) => `For example: ${text}`,
    isNot: (text) => `Not: ${text}`,
    typicalYears: (from, to) =>
      to === undefined ? `${years(from)} or more` : `${figure(from)} to ${years(to)}`,
    fieldsOfStudy: (fields) => `in ${fields.join(', ')}`,
  };
};
