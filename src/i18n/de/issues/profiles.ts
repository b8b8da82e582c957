import type { IssueWords } from '../../en/issues/issueWords';
import type { IssueMessages } from '../../formatter/describe';

export const profileIssues = ({ words, figure, plural, quote, withoutFullStop }: IssueWords) =>
  ({
    PERSON_NOT_ONE: ({ found }) => ({
      message: `Erwartet wird ein Profil, aber das ist ${words.content(found)}.`,
      remedy:
        'Öffne eine Datei, die unter „Meine Entwicklung“ gesichert wurde. Leitern öffnest du unter „Eine Leiter öffnen“.',
    }),
    PERSON_NEWER: ({ version, newest }) => ({
      message: `Diese Datei stammt aus einer neueren Version von Rungs (Format ${version}). Diese Version liest Formate bis ${newest}.`,
      remedy: 'Öffne sie mit der neueren Version. Es wurde nichts importiert, und die Datei ist unverändert.',
    }),
    PERSON_TOO_LARGE: ({ megabytes, limit }) => ({
      message: `Diese Datei hat ${figure(megabytes)} MB. Ein Profil darf höchstens ${figure(limit)} MB haben.`,
      remedy:
        'Prüfe, ob es die richtige Datei ist. Selbst viele Jahre Einschätzungen und Notizen sind viel kleiner.',
    }),
    PERSON_CUT_OFF: ({ open }) => ({
      message: `Die Datei ist unvollständig: Am Ende ${plural(open, {
        one: 'ist noch # Klammer',
        other: 'sind noch # Klammern',
      })} offen.`,
      remedy:
        'Lass dir die Datei noch einmal schicken, oder sichere sie neu. Ihr Ende ging unterwegs verloren.',
    }),
    PERSON_TWO_ANSWERS: ({ skill, kept, left }) => ({
      message: `Die Kompetenz ${quote(skill)} hat zwei eigene Einschätzungen. ${quote(kept)} gilt, ${quote(left)} wird weggelassen.`,
      remedy: 'Wenn die andere richtig ist, schätze die Kompetenz noch einmal ein.',
    }),
    PERSON_LINK_BROKEN: ({ reason }) => ({
      message: `Dieser Link enthält kein lesbares Profil: ${withoutFullStop(words.reason(reason))}.`,
      remedy:
        'Kopiere den ganzen Link noch einmal, oder bitte um eine Datei. E-Mail-Programme kürzen lange Links manchmal.',
    }),
    PERSON_LINK_NEWER: ({ form }) => ({
      message: `Dieser Link stammt aus einer neueren Version von Rungs (Format ${quote(form)}). Diese Version kann ihn nicht lesen.`,
      remedy: 'Öffne ihn mit der neueren Version, oder bitte um eine Datei.',
    }),
    PERSON_LINK_TOO_LONG: ({ length, limit }) => ({
      message: `Der Link hätte ${figure(length)} Zeichen. E-Mail- und Chat-Programme kürzen Links ab ${figure(limit)} Zeichen.`,
      remedy: 'Schicke stattdessen eine Datei, oder lass Notizen und Belege weg.',
    }),
  }) satisfies Partial<IssueMessages>;
