import type { Words } from '../Language';
import type { Say } from '../Say';

export const state = ({ list }: Say): Words<'state'> => ({
  unknown: (names, more) => {
    const quoted = names.map((name) => `„${name}“`);
    const all = more > 0 ? [...quoted, `${more} weitere`] : quoted;
    return `Der Link nennt ${list(all)}, was diese Leiter nicht enthält. Der Rest des Links wird gezeigt.`;
  },
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
});
