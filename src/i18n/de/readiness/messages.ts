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
      `nach Bereitschaft schattiert, auf Grundlage von ${plural(rated, { one: '# eingeschätzten Kompetenz', other: '# eingeschätzten Kompetenzen' })}${unrated > 0 ? `; ${figure(unrated)} nicht eingeschätzt` : ''}`,

    rateSome: withParts(strings.rateSome, part),
    toClimb: (steps) =>
      steps > 0 ? plural(steps, { one: 'noch # Stufe', other: 'noch # Stufen' }) : 'keine Stufe fehlt',
    setAside: (aside) => `${skills(aside)} nicht zutreffend`,
    asked: (step) => `(${step} verlangt)`,
    more: (more) => `${figure(more)} weitere`,
    setAsideThese: (names) => `Nicht zutreffend: ${names.join(', ')}.`,
    takeOutOf: (role) => `Ziel entfernen: ${role}`,
  };
};
