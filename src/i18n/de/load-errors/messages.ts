import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const loadErrorsMessages = ({ figure }: Formatter): MessagesOf<'loadErrors'> => ({
  ...strings,
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
  namePair: (lens) =>
    `Um ${lens === 'route' ? 'einen Weg' : 'einen Unterschied'} allein zu zeigen, müssen die beiden Rollen genannt sein: from="…" und to="…".`,
  cannotDraw: (first, more) =>
    `Die Leiter lässt sich nicht zeichnen. ${first}${more > 0 ? ` ${figure(more)} weitere wurden gefunden; die ganze Seite nennt sie.` : ''}`,
});
