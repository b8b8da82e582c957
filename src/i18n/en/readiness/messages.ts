import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The role held today, the targets, and readiness for them. */
export const readinessMessages = ({ plural, figure, part }: Formatter) => {
  const skills = (n: number) => plural(n, { one: '# skill', other: '# skills' });
  return {
    ...strings,

    nothingRated: withParts(strings.nothingRated, part),

    someUnrated: withParts(strings.someUnrated, part),
    shadedFrom: (rated: number, unrated: number) =>
      `shaded by readiness, based on ${plural(rated, { one: '# rated skill', other: '# rated skills' })}${unrated > 0 ? `; ${figure(unrated)} not rated` : ''}`,

    rateSome: withParts(strings.rateSome, part),
    toClimb: (steps: number) =>
      steps > 0 ? `${plural(steps, { one: '# step', other: '# steps' })} to gain` : 'no steps to gain',
    setAside: (aside: number) => `${skills(aside)} not applicable`,
    asked: (step: string) => `(${step} required)`,
    more: (more: number) => `${figure(more)} more`,
    setAsideThese: (names: readonly string[]) => `Not applicable: ${names.join(', ')}.`,
    takeOutOf: (role: string) => `Remove target: ${role}`,
  };
};
