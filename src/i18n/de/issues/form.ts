import type { IssueWords } from '../../en/issues/issueWords';
import type { IssueMessages } from '../../formatter/describe';

export const formIssues = ({ words, figure, quote, withoutFullStop }: IssueWords) =>
  ({
    FILE_UNREADABLE: ({ file, reason }) => ({
      message: `Die Datei ${file} lässt sich nicht lesen: ${words.reason(reason)}.`,
      remedy: 'Prüfe ihren Namen, ihren Ort und ob du sie lesen darfst.',
    }),
    FILE_TOO_LARGE: ({ megabytes, limit }) => ({
      message: `Diese Datei hat ${figure(megabytes)} MB. Erlaubt sind höchstens ${figure(limit)} MB.`,
      remedy: 'Teile die Leiter auf mehrere Dateien auf oder entferne, was du nicht brauchst.',
    }),
    SYNTAX: ({ detail }) => ({
      message: `Der Text lässt sich hier nicht als YAML oder JSON lesen: ${withoutFullStop(words.reason(detail))}.`,
      remedy: 'Korrigiere zuerst diese Stelle. Vorher kann Rungs den Rest der Datei nicht lesen.',
    }),
    NOT_A_LADDER: ({ found }) => ({
      message: `Eine Leiter besteht aus Feldern mit Werten, aber dieser Text enthält ${words.value(found)}.`,
      remedy: 'Beginne mit den Feldern id, title, levels und families, wie in der Beispielleiter.',
    }),
    FIELD_UNKNOWN: ({ field, nearest }) => ({
      message: `Das Feld ${quote(field)} ist hier unbekannt und wird ignoriert.`,
      remedy: nearest
        ? `Meintest du ${quote(nearest)}?`
        : 'Prüfe Schreibweise und Einrückung, oder entferne das Feld.',
    }),
    FIELD_MISSING: ({ field, expected }) => ({
      message: `Das Feld ${quote(field)} fehlt.`,
      remedy: `Ergänze es: ${words.value(expected)}.`,
    }),
    FIELD_TYPE: ({ field, expected, found }) => ({
      message: `${quote(field)} enthält ${words.value(found)}. Erwartet: ${words.value(expected)}.`,
      remedy: `Ändere den Wert: ${words.value(expected)}.`,
    }),
    FIELD_VALUE: ({ field, value, rule }) => ({
      message: `${quote(field)} enthält ${words.value(value)}. Erlaubt: ${words.value(rule)}.`,
      remedy: 'Ändere den Wert in einen erlaubten.',
    }),
    LADDER_EMPTY: () => ({
      message: 'Diese Leiter enthält keine Rollen.',
      remedy: 'Ergänze eine erste Rolle mit id, Titel, Familie und Ebene.',
    }),
    TEXT_ENCODING_GUESSED: ({ file, encoding }) => ({
      message: `Der Text von ${file} ist nicht in UTF-8 kodiert. Er wurde als ${encoding} gelesen.`,
      remedy: 'Prüfe Umlaute, Akzente und Anführungszeichen. Sind sie falsch, speichere die Datei als UTF-8.',
    }),
  }) satisfies Partial<IssueMessages>;
