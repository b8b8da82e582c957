import type { IssueWords } from '../../en/issues/issueWords';
import type { IssueMessages } from '../../formatter/describe';

export const rolePageIssues = ({ words, figure, plural, list, quote }: IssueWords) =>
  ({
    PAGE_UNRECOGNISED: ({ file }) => ({
      message: `${file} sieht nicht wie eine Rollenseite aus: Die Datei hat weniger als drei der erwarteten Überschriften.`,
      remedy: 'Kopiere die ganze Seite mit ihren Überschriften, vom Titel bis zur verlangten Erfahrung.',
    }),
    PAGE_UNTITLED: ({ file, title }) => ({
      message: `Die Seite ${file} hat keinen Titel über ihrer ersten Überschrift. Die Rolle heißt jetzt ${quote(title)}.`,
      remedy: 'Benenne die Rolle um, oder ergänze den Titel auf der Seite und importiere sie noch einmal.',
    }),
    PAGE_STRAY_WORD: ({ role, word, text }) => ({
      message: `${role}: Das verirrte Wort ${quote(word)} vor ${quote(text)} wird weggelassen, weil es nicht zum Listenpunkt gehört.`,
      remedy: 'Wenn das Wort dazugehört, setze es wieder ein.',
    }),
    PAGE_TEXT_LEFT_OUT: ({ role, text }) => ({
      message: `${role}: ${quote(text)} gehört zur Webseite, nicht zur Rolle, und wird weggelassen.`,
      remedy: 'Wenn der Text etwas über die Rolle sagt, füge ihn der Zusammenfassung hinzu.',
    }),
    PAGE_TEXT_KEPT: ({ role, text }) => ({
      message: `${role}: ${quote(text)} gehört zu keinem Abschnitt einer Rollenseite. Der Text steht jetzt am Ende der Zusammenfassung.`,
      remedy: 'Verschiebe ihn in das passende Feld, oder entferne ihn.',
    }),
    PAGE_TEXT_CUT: ({ role, limit, text }) => ({
      message: `${role ? `${role}: ` : ''}${quote(text)} ist länger als ${figure(limit)} Zeichen, die Grenze seines Felds. Der Rest wird weggelassen.`,
      remedy: 'Kürze den Text auf der Seite, oder teile ihn auf.',
    }),
    PAGE_CHARACTERS_MENDED: ({ role, mended, broken }) => ({
      message: `Die Seite von ${role} wurde mit falscher Kodierung gespeichert: ${plural(mended, { one: '# beschädigtes Zeichen ist repariert', other: '# beschädigte Zeichen sind repariert' })}, bei ${figure(broken)} ging es nicht.`,
      remedy: 'Prüfe Namen und Sonderzeichen. Sind sie falsch, speichere die Seite als UTF-8.',
    }),
    PAGE_PAY_UNREAD: ({ role, text }) => ({
      message: `${role}: Das Gehalt ${quote(text)} ist kein Gehaltsband mit Minimum und Währung. Es steht jetzt am Ende der Zusammenfassung.`,
      remedy:
        'Ergänze das Gehaltsband von Hand, mit min, max, currency und period, oder lass die Rolle ohne Gehalt.',
    }),
    PAGE_PAY_ASSUMED: ({ role, text, assumed }) => ({
      message: `${role}: Die Seite sagt nicht, wie das Gehalt ${quote(text)} gemeint ist. Rungs nimmt an: ${list(assumed.map(words.assumption))}.`,
      remedy: 'Bestätige das, oder korrigiere Währung und Zeitraum des Gehaltsbands.',
    }),
    PAGE_TITLE_DOUBTFUL: ({ role, text, titles }) => ({
      message: `${role}: Die Zeile ${quote(text)} nennt vielleicht ein Fachgebiet oder Personen statt einer Stelle. Sie wird als ${quote(titles)} importiert.`,
      remedy: 'Gib als Schritt einen Stellentitel an, oder entferne ihn.',
    }),
    PAGE_TITLE_TWICE: ({ title, named, file }) => ({
      message: `Auch eine andere Seite (${file}) hat den Titel ${quote(title)}. Diese Rolle heißt jetzt ${quote(named)}.`,
      remedy:
        'Wenn beide Seiten dieselbe Rolle beschreiben, behalte eine. Wenn nicht, gib jeder einen eigenen Titel.',
    }),
    PAGE_SKILL_TWICE: ({ role, skill }) => ({
      message: `Die Seite von ${role} nennt die Kompetenz ${quote(skill)} zweimal. Daraus wird eine Anforderung, deren Notiz beide Texte enthält.`,
      remedy: 'Prüfe die Stufe. Wenn die zweite eine andere Kompetenz ist, benenne sie um.',
    }),
  }) satisfies Partial<IssueMessages>;
