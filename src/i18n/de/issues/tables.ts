import type { IssueWords } from '../../en/issues/issueWords';
import type { IssueMessages } from '../../formatter/describe';

const COUNTED = {
  rows: 'Zeilen',
  cells: 'Zellen',
  roles: 'Rollen',
  skills: 'Kompetenzen',
  requirements: 'Anforderungen',
  cellCharacters: 'Zeichen in einer Zelle',
};

export const tableIssues = ({ words, figure, quote }: IssueWords) =>
  ({
    CSV_TOO_LARGE: ({ limit, of }) => ({
      message: `Diese Tabelle hat mehr als ${figure(limit)} ${COUNTED[of]}. Der Rest wird nicht importiert.`,
      remedy:
        'Entferne Zeilen und Spalten, die nichts mit Rollen und Kompetenzen zu tun haben, oder teile die Tabelle auf.',
    }),
    CSV_QUOTE_UNCLOSED: ({ text }) => ({
      message: `Hier beginnt eine Zelle in Anführungszeichen (${quote(text)}), die nie endet. Alles danach gilt als Teil dieser Zelle.`,
      remedy:
        'Ergänze das schließende Anführungszeichen. Innerhalb einer solchen Zelle wird ein Anführungszeichen doppelt geschrieben.',
    }),
    CSV_QUOTE_STRAY: ({ text }) => ({
      message: `Die Zelle ${quote(text)} steht in Anführungszeichen und enthält ein einzelnes weiteres.`,
      remedy: 'Prüfe den importierten Wert, und schreibe das Anführungszeichen doppelt.',
    }),
    CSV_COLUMN_UNKNOWN: ({ column, nearest }) => ({
      message: `Die Spalte ${quote(column)} ist unbekannt und wird weggelassen.`,
      remedy: nearest
        ? `Meintest du ${quote(nearest)}? Sonst ordne die Spalte von Hand zu.`
        : 'Wenn sie Rollen oder Kompetenzen beschreibt, ordne sie von Hand zu.',
    }),
    CSV_COLUMN_TWICE: ({ column, first }) => ({
      message: `Die Spalte ${quote(column)} bedeutet dasselbe wie ${quote(first)} und wird weggelassen.`,
      remedy: 'Behalte eine der beiden, oder ordne eine davon von Hand zu.',
    }),
    CSV_ROW_STRAY: ({ text }) => ({
      message: `Die Zeile mit ${quote(text)} nennt weder eine Rolle noch eine Kompetenz und wird weggelassen.`,
      remedy: 'Ergänze die Rolle oder die Kompetenz, zu der sie gehört, oder entferne die Zeile.',
    }),
    CSV_ROW_TWICE: ({ role, skill }) => ({
      message: `Eine frühere Zeile nennt die Kompetenz ${quote(skill)} schon für ${role}. Diese Zeile wird weggelassen.`,
      remedy: 'Entferne eine der beiden Zeilen.',
    }),
    CSV_ROW_UNUSED: ({ role, skill, word }) => ({
      message: `In der Zeile von ${role} mit der Kompetenz ${quote(skill)} steht ${quote(word)} statt einer Stufe. Sie wird weggelassen.`,
      remedy: 'Wenn die Rolle die Kompetenz verlangt, trage eine Stufe der Skala ein.',
    }),
    CSV_CELL_CONFLICT: ({ owner, column, kept, given }) => ({
      message: `${words.part(owner)}: ${quote(column)} ist hier ${quote(given)} und in einer früheren Zeile ${quote(kept)}. Der frühere Wert gilt.`,
      remedy: 'Gleiche die beiden an, oder leere eine der Zellen.',
    }),
    CSV_CELL_VALUE: ({ owner, column, value, rule }) => ({
      message: `${words.part(owner)}: ${quote(column)} ist ${quote(value)}. Erlaubt: ${words.value(rule)}. Die Zelle wird weggelassen.`,
      remedy: 'Ändere den Wert der Zelle in einen erlaubten, oder leere sie.',
    }),
    CSV_LEVEL_EMPTY: ({ role, skill }) => ({
      message: `${role} nennt die Kompetenz ${quote(skill)} ohne Stufe. Importiert wird die erste Stufe der Skala.`,
      remedy: 'Ergänze die Stufe, oder entferne die Zeile, wenn die Rolle die Kompetenz nicht verlangt.',
    }),
    CSV_LEVEL_READ: ({ word, step }) => ({
      message: `Die Stufe ${quote(word)} wird als ${quote(step)} gelesen.`,
      remedy: 'Wenn das nicht stimmt, verwende die Namen der Skala.',
    }),
    CSV_TITLE_JOINED: ({ title, named }) => ({
      message: `Mehrere Rollen heißen ${quote(title)}. Diese heißt jetzt ${quote(named)}.`,
      remedy: 'Gib jeder Rolle einen eigenen Titel, damit ein Schritt genau eine davon meint.',
    }),
    CSV_GROUP_READ: ({ group }) => ({
      message: `${quote(group)} hat keine Stufen und wird als Gruppe für die Zeilen darunter importiert.`,
      remedy: 'Wenn es eine Kompetenz oder eine Rolle ist, verschiebe die Zeile oder trage eine Stufe ein.',
    }),
    XLSX_BROKEN: ({ reason }) => ({
      message: `Diese Arbeitsmappe lässt sich nicht lesen: ${words.reason(reason)}.`,
      remedy:
        'Öffne sie in deinem Tabellenprogramm und speichere sie neu als .xlsx, oder speichere das Blatt als CSV.',
    }),
    XLSX_OTHER_FORMAT: ({ found }) => ({
      message: `Das ist ${words.content(found)}. Importiert werden nur .xlsx-Arbeitsmappen ohne Kennwort.`,
      remedy:
        'Öffne sie in deinem Tabellenprogramm und speichere sie als .xlsx ohne Kennwort, oder speichere das Blatt als CSV.',
    }),
    XLSX_CELL_FAILED: ({ cell, value }) => ({
      message: `Die Formel in Zelle ${cell} ergab ${value === '' ? 'keinen Wert' : quote(value)}. Die Zelle wird als leer importiert.`,
      remedy: 'Korrigiere die Formel, oder ersetze sie durch einen Wert.',
    }),
  }) satisfies Partial<IssueMessages>;
