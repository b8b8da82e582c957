import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const unshown = ({ figure }: Formatter): MessagesOf<'unshown'> => ({
  missing: (address, missing) => {
    const why = {
      address: 'das ist keine Adresse, die eine Seite öffnen kann',
      status: `der Server hat ${missing.why === 'status' ? missing.status : ''} geantwortet`,
      page: 'der Server hat eine Webseite statt einer Leiter geschickt',
      silent: 'der Server hat nicht geantwortet',
      notKept: 'dieser Browser lässt die Seite keine Leitern behalten. Öffne ihre Dateien noch einmal',
      gone: 'sie wurde in einem anderen Browser aus Dateien geöffnet oder aus diesem entfernt. Öffne ihre Dateien noch einmal',
    }[missing.why];
    return `${address} wurde angefragt, doch ${why}.`;
  },
  noAddress: (text) => `„${text}“ ist keine Adresse, die eine Seite öffnen kann.`,
  noJson: 'Die Seite hat etwas als Daten gegeben, das kein JSON enthalten kann.',
  nameRole: 'Um eine Rolle allein zu zeigen, muss sie genannt sein: focus="…".',
  namePair: (lens) =>
    `Um ${lens === 'route' ? 'einen Weg' : 'einen Unterschied'} allein zu zeigen, müssen die beiden Rollen genannt sein: from="…" und to="…".`,
  notRead: 'Die Leiter wurde nicht gelesen.',
  faultsUntold: 'Die Leiter hat Fehler, und ihr Server sagt nicht, welche.',
  cannotDraw: (first, more) =>
    `Die Leiter lässt sich nicht zeichnen. ${first}${more > 0 ? ` ${figure(more)} weitere wurden gefunden; die ganze Seite nennt sie.` : ''}`,
});
