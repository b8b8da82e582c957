import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const inspectorMessages = ({ percent, list, figure, plural }: Formatter): MessagesOf<'inspector'> => ({
  ...strings,
  alsoCalled: (names) => `Auch genannt: ${names.join(', ')}`,
  ready: (share) => `${percent(share)} bereit von deinem Stand aus`,
  notDescribed: (by) => `Diese Leiter nennt die Rolle und beschreibt sie nicht. Genannt von ${list(by)}.`,
  asked: ({ need, weight, inferred }) =>
    [
      need === 'preferred' ? 'Gern gesehen.' : '',
      weight === 1 ? '' : `Zählt in dieser Rolle ${figure(weight, 2)}-fach.`,
      inferred ? 'Die Stufe wurde aus dem Wortlaut erschlossen.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  crossroads: (paths) =>
    `Ein Knotenpunkt: ${plural(paths, { one: '# kürzester Weg zwischen anderen Rollen führt', other: '# kürzeste Wege zwischen anderen Rollen führen' })} hier durch.`,
  gapBetween: (from, to) => `Unterschied zwischen ${from} und ${to}`,
});
