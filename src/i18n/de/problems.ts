import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const faults = ({ plural, figure, part }: Formatter): MessagesOf<'faults'> => {
  const found = (n: number) => plural(n, { one: '# Fehler', other: '# Fehler' });
  return {
    notice: (n) =>
      `${part('b', found(n))} in dieser Leiter: was sich nicht zeichnen lässt, ist weggelassen oder nur mit seinem Namen gezeichnet. ${part('link', 'Ansehen')}`,
    hasFaults: (n) => `Diese Leiter hat ${found(n)}`,
    hasNone: 'Diese Leiter hat keinen Fehler',
    drawnSound:
      'Sie ist gezeichnet, so weit sie in Ordnung ist: was nicht geht, ist weggelassen oder nur mit seinem Namen gezeichnet. Das Dokument selbst ist, wie es war.',
    drawnWhole: 'Alles ist gezeichnet, wie es geschrieben steht.',
    worthALook: 'Was folgt, ist einen Blick wert.',
    back: 'Zurück zur Leiter',
    silenced: (n, codes) =>
      `${found(n)} von ${codes.length === 1 ? 'einer Art' : 'Arten'}, die diese Leiter abgeschaltet hat (${codes.join(', ')}), ${plural(n, { one: 'ist', other: 'sind' })} nicht aufgeführt.`,
    notOpened: 'Diese Leiter ließ sich nicht öffnen',
    checkAddress: 'Prüfe die Adresse, oder fahre mit einer anderen Leiter fort.',
    toMend: (n) => `Diese Leiter hat ${found(n)} zu beheben`,
    allListed:
      'Alles Gefundene steht hier, jedes mit seinem Ort und dem, was zu tun ist. Nichts wurde geändert.',
    tryAgain: 'Noch einmal versuchen',
    openFiles: 'Dateien öffnen',
    openThis: (title) => `${title} öffnen`,
    showRole: (title) => `${title} auf der Leiter zeigen`,
    errors: (n) => plural(n, { one: '# Fehler', other: '# Fehler' }),
    warnings: (n) => plural(n, { one: '# Warnung', other: '# Warnungen' }),
    looks: (n) => `${figure(n)} zum Ansehen`,
    aboutCheck: 'Über diese Prüfung',
    aboutThis: (title) => `Über diese Prüfung: ${title}`,
    showMore: (more) => `${figure(more)} weitere zeigen`,
    showRest: 'Den Rest zeigen',
    moreGoAway: (more) => `${figure(more)} weitere, die mit dem ersten verschwinden können.`,
    allFaults: '← Alle Fehler dieser Leiter',
    says: 'Was sie sagt',
    why: 'Warum es zählt',
    example: 'Beispiel',
    withFault: 'Mit dem Fehler',
    without: 'Ohne ihn',
    whatToDo: 'Was zu tun ist',
    howSevere: 'Wie schwer',
    noCheck: 'Diese Prüfung gibt es nicht',
    noCheckNote: (code) =>
      `Der Link nennt die Prüfung ${part('code', code)}, die diese Fassung von Rungs nicht hat.`,
    forms: {
      folder: 'In den Dateien einer Leiter, nur mit den Feldern, auf die es ankommt',
      document: 'Der ganze Text einer Leiter',
      table: 'Eine Tabelle',
      pages: 'Rollenseiten, gekürzt',
    },
    setting: (own, others) => {
      const lead = own === 'error' ? 'Ein Fehler' : 'Eine Warnung';
      if (others.includes('off'))
        return `${lead}, wenn die Leiter nichts anderes sagt: ihre Prüfungen können ${others[0] === 'error' ? 'einen Fehler' : 'eine Warnung'} daraus machen oder es abschalten.`;
      const always = 'Gezeichnet würde nicht, was geschrieben steht, deshalb wird es immer gesagt';
      return others.length > 0
        ? `${lead}. ${always}; die Prüfungen einer Leiter können einen Fehler daraus machen.`
        : `${lead}. ${always}, und keine Leiter kann das ändern.`;
    },
  };
};
