import type { Words } from '../Language';
import type { Say } from '../Say';

export const embed = ({ figure }: Say): Words<'embed'> => ({
  ladder: 'Leiter',
  list: 'Liste',
  table: 'Tabelle',
  views: 'Ansichten',
  wholePage: 'Die ganze Seite öffnen',
  noAddress: (text) => `„${text}“ ist keine Adresse, die eine Seite öffnen kann.`,
  nameRole: 'Um eine Rolle allein zu zeigen, muss sie genannt sein: focus="…".',
  namePair: (lens) =>
    `Um ${lens === 'route' ? 'einen Weg' : 'einen Unterschied'} allein zu zeigen, müssen die beiden Rollen genannt sein: from="…" und to="…".`,
  notRead: 'Die Leiter wurde nicht gelesen.',
  faultsUntold: 'Die Leiter hat Fehler, und ihr Server sagt nicht, welche.',
  cannotDraw: (first, more) =>
    `Die Leiter lässt sich nicht zeichnen. ${first}${more > 0 ? ` ${figure(more)} weitere wurden gefunden; die ganze Seite nennt sie.` : ''}`,
});
