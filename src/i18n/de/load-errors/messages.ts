import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const loadErrorsMessages = ({ figure }: Formatter): MessagesOf<'loadErrors'> => ({
  ...strings,
  missing: (address, missing) => {
    const why = {
      address: 'Das ist keine Adresse, die eine Seite öffnen kann',
      status: `Der Server hat ${missing.why === 'status' ? missing.status : ''} geantwortet`,
      page: 'Der Server hat eine Webseite statt einer Leiter geschickt',
      silent: 'Der Server hat nicht geantwortet',
      notKept: 'Dieser Browser blockiert das Speichern. Öffne ihre Dateien noch einmal',
      gone: 'Sie wurde in einem anderen Browser aus Dateien geöffnet oder aus diesem entfernt. Öffne ihre Dateien noch einmal',
    }[missing.why];
    return `${address} konnte nicht geöffnet werden: ${why}.`;
  },
  noAddress: (text) => `„${text}“ ist keine Adresse, die eine Seite öffnen kann.`,
  namePair: (lens) =>
    `Um nur ${lens === 'route' ? 'einen Weg' : 'einen Unterschied'} zu zeigen, setze die beiden Rollen: from="…" und to="…".`,
  cannotDraw: (first, more) =>
    `Die Leiter lässt sich nicht zeichnen. ${first}${more > 0 ? ` ${figure(more)} weitere Probleme wurden gefunden; die ganze Seite nennt sie.` : ''}`,
});
