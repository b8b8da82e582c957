import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const rateMessages = ({ plural, figure, part }: Formatter): MessagesOf<'rate'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  return {
    ...strings,
    doneOf: (done, of) => `${figure(done)} von ${figure(of)}`,
    forThese: (targets) => `für ${targets.join(', ')}`,
    asks: (role, asked, missing) =>
      `${part('b', role)} verlangt ${skills(asked)}. ${missing === 0 ? 'Du hast alle eingeschätzt.' : `${figure(missing)} davon ${missing === 1 ? 'ist' : 'sind'} noch nicht eingeschätzt.`}`,
    filledIn: (filled, role) =>
      `${skills(filled)} aus ${role} übernommen. Ändere sie einzeln, oder mache alles rückgängig.`,
  };
};
