import type { MessagesOf } from '../../locales/Language';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const inspectorMessages = ({ percent, list, figure }: Formatter): MessagesOf<'inspector'> => ({
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
  gapBetween: (from, to) => `Unterschied zwischen ${from} und ${to}`,
});
