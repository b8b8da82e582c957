import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const inspectorMessages = ({ percent, list, figure, plural }: Formatter): MessagesOf<'inspector'> => ({
  ...strings,
  alsoCalled: (names) => `Auch genannt: ${names.join(', ')}`,
  includes: (components) => `einschließlich ${list(components)}`,
  readOn: (date) => `Abgelesen am ${date}.`,
  ready: (share) => `Du bist zu ${percent(share)} bereit`,
  notDescribed: (by) => `Diese Leiter erwähnt die Rolle, beschreibt sie aber nicht. Erwähnt von ${list(by)}.`,
  asked: ({ need, weight, inferred }) =>
    [
      need === 'preferred' ? 'Erwünscht.' : '',
      weight === 1 ? '' : `Gewicht ×${figure(weight, 2)}.`,
      inferred ? 'Die Stufe wurde aus dem Wortlaut abgeleitet.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  inherited: (n, roles) =>
    `${plural(n, { one: '# weitere Kompetenz', other: '# weitere Kompetenzen' })} von ${list(roles)}`,
  crossroads: (paths) =>
    `Ein Knotenpunkt: ${plural(paths, { one: '# kürzester Weg zwischen anderen Rollen führt', other: '# kürzeste Wege zwischen anderen Rollen führen' })} hier hindurch.`,
  example: (text) => `Zum Beispiel: ${text}`,
  isNot: (text) => `Nicht gemeint: ${text}`,
  typicalYears: (from, to) =>
    to === undefined
      ? `Üblicherweise bleibt man ${plural(from, { one: '# Jahr oder länger', other: '# Jahre oder länger' })}.`
      : `Üblicherweise bleibt man ${figure(from)} bis ${plural(to, { one: '# Jahr', other: '# Jahre' })}.`,
  observed: (count, period) =>
    `${plural(count, { one: '# Person hat', other: '# Personen haben' })} diesen Schritt gemacht${period === undefined ? '' : ` (${period})`}`,
  gapBetween: (from, to) => `Unterschied zwischen ${from} und ${to}`,
});
