import type { MessagesOf } from '../../en/catalogue';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const readinessMessages = ({ plural, figure, part }: Formatter): MessagesOf<'readiness'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  return {
    ...strings,

    nothingRated: withParts(strings.nothingRated, part),

    someUnrated: withParts(strings.someUnrated, part),
    shadedFrom: (rated, unrated) =>
      `nach Bereitschaft schattiert, aus ${skills(rated)} mit Einschätzung${unrated > 0 ? ` und ${figure(unrated)} ohne` : ''}`,

    rateSome: withParts(strings.rateSome, part),
    toClimb: (steps) =>
      steps > 0 ? `${plural(steps, { one: '# Stufe', other: '# Stufen' })} zu gehen` : 'keine Stufe zu gehen',
    setAside: (aside) => `${skills(aside)} beiseitegelegt`,
    asked: (step) => `(${step} gefragt)`,
    more: (more) => `${figure(more)} weitere`,
    setAsideThese: (names) => `Als nicht zutreffend beiseitegelegt: ${names.join(', ')}.`,
    takeOutOf: (role) => `Aus meinen Zielen herausnehmen: ${role}`,
  };
};
