import type { IssueWords } from '../../en/issues/issueWords';
import type { IssueMessages } from '../../formatter/describe';

export const importIssues = ({ words, figure, quote, some }: IssueWords) =>
  ({
    IMPORT_UNRECOGNISED: ({ file, expected }) => ({
      message: `In der Datei ${file} fehlt der erwartete Inhalt: ${words.content(expected)}.`,
      remedy: 'Prüfe, ob es die richtige Datei ist, oder ordne ihre Spalten von Hand zu.',
    }),
    IMPORT_ENTRY_LEFT_OUT: ({ entry, reason, count = 1 }) => ({
      message: `Der Eintrag ${quote(words.part(entry))} wird weggelassen: ${words.reason(reason)}${
        count > 1 ? `; er kommt ${figure(count)}-mal vor, hier zuerst` : ''
      }.`,
      remedy: 'Korrigiere ihn in der Quelle, oder ergänze seinen Inhalt von Hand.',
    }),
    IMPORT_ENTRY_HALF: ({ entry, reason }) => ({
      message: `Der Eintrag ${quote(entry)} ist unvollständig: ${words.reason(reason)}.`,
      remedy: 'Ergänze die fehlende Zeile, oder trage Stufe und Gewicht der Anforderung von Hand ein.',
    }),
    IMPORT_FAULTS_MORE: ({ file, count, fault }) => ({
      message: `Die Datei ${file} hat ab hier ${figure(count)} weitere Probleme der Regel ${fault}. Sie sind nicht einzeln aufgeführt.`,
      remedy: 'Behebe die aufgeführten, und importiere die Datei noch einmal.',
    }),
    IMPORT_ASSUMED: ({ file, assumed }) => ({
      message: `Die Datei ${file} gibt ihre Ausgabe nicht an. Rungs nimmt an: ${words.assumption(assumed)}.`,
      remedy: 'Stimmt das nicht, korrigiere die Quellen der Leiter und die Daten ihrer Gehälter.',
    }),
    IMPORT_NAME_SHARED: ({ name, named }) => ({
      message: `Zwei Kompetenzen der Quelle heißen ${quote(name)}. Diese heißt jetzt ${quote(named)}.`,
      remedy: 'Gib ihr einen besseren Namen, oder lass sie so.',
    }),
    IMPORT_ROLES_WITHOUT: ({ what, count, of, roles, level }) => ({
      message: `In diesen Dateien haben ${figure(count)} von ${figure(of)} Rollen ${
        { ratings: 'keine Kompetenzen und kein Wissen', zone: 'keine Job Zone' }[what]
      } (${some(roles, count)}). ${
        {
          ratings: 'Sie werden ohne Anforderungen importiert',
          zone: `Sie stehen auf der Ebene ${quote(level)}`,
        }[what]
      }.`,
      remedy:
        'Importiere auch die Datei, die das enthält, oder ergänze es von Hand. Rungs erfindet keine Werte.',
    }),
    IMPORT_PAY_JOINED: ({ joined, of, broader, without, roles }) => ({
      message: `Die Lohntabellen enthalten ein Gehalt für ${figure(joined)} von ${figure(of)} Rollen, für ${figure(broader)} davon nur das des übergeordneten Berufs, und keines für ${figure(without)} (${some(roles, without)}).`,
      remedy: 'Ergänze ihr Gehalt von Hand, wenn du es kennst. Eine Rolle ohne Gehalt ist gültig.',
    }),
  }) satisfies Partial<IssueMessages>;
