import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const changesMessages = ({ plural, figure }: Formatter): MessagesOf<'changes'> => {
  const years = (n: number) => plural(n, { one: '# Jahr', other: '# Jahre' });
  return {
    ...strings,
    splitFrom: (name) => `abgetrennt von „${name}“`,
    partOf: (name) => `jetzt Teil von „${name}“`,
    placeOf: (place, of) => `${figure(place)} von ${figure(of)}`,
    declaredBy: (role, note) => `von ${role}${note ? ` (${note})` : ''}`,
    between: (level, low, high) => `${level}, zwischen ${low} und ${high}`,
    leastYears: (least) => `mindestens ${years(least)}`,
    usualYears: (usual, orMore) => `üblicherweise bis zu ${years(usual)}${orMore ? ' oder mehr' : ''}`,
    preferred: (text) => `erwünscht: ${text}`,
    example: (text) => `Zum Beispiel: ${text}`,
    isNot: (text) => `Nicht gemeint: ${text}`,
    typicalYears: (from, to) =>
      to === undefined ? `${years(from)} oder mehr` : `${figure(from)} bis ${years(to)}`,
    fieldsOfStudy: (fields) => `in ${fields.join(', ')}`,
  };
};
