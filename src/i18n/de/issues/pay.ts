import type { IssueWords } from '../../en/issues/issueWords';
import type { IssueMessages } from '../../formatter/describe';

export const payIssues = ({ figure }: IssueWords) =>
  ({
    PAY_MIN_ABOVE_MAX: ({ role, min, max }) => ({
      message: `Das Mindestgehalt von ${role}, ${figure(min)}, liegt über dem Höchstgehalt, ${figure(max)}.`,
      remedy: 'Tausche die beiden Zahlen, oder korrigiere die falsche.',
    }),
    PAY_MID_OUTSIDE: ({ role, mid, min, max }) => ({
      message: `Die Mitte des Gehalts von ${role}, ${figure(mid)}, liegt außerhalb von ${figure(min)} bis ${figure(max)}.`,
      remedy: 'Korrigiere sie. Wenn du sie entfernst, gilt die Mitte des Gehaltsbands.',
    }),
    PAY_UNSOURCED: ({ role, missing }) => ({
      message: `Ein Gehaltsband von ${role} hat ${missing.map((one) => ({ source: 'keine Quelle', date: 'kein Datum' })[one]).join(' und ')}.`,
      remedy:
        'Ergänze source (die Kennung einer Quelle der Leiter) oder url, und asOf oder readOn (ein Datum), damit andere die Zahlen einschätzen können.',
    }),
    ADVANCEMENT_PAYS_LESS: ({ from, to, percent }) => ({
      message: `Der Aufstieg von ${from} zu ${to} zahlt in der Mitte der Gehaltsbänder ${figure(percent)} % weniger.`,
      remedy: 'Prüfe beide Gehaltsbänder. Stimmen die Zahlen, ist es vielleicht ein Seitenschritt.',
    }),
    LATERAL_BANDS_APART: ({ from, to }) => ({
      message: `Die Gehaltsbänder von ${from} und ${to} überschneiden sich nicht, obwohl der Schritt dazwischen seitwärts führt.`,
      remedy: 'Prüfe beide Gehaltsbänder. Stimmen die Zahlen, ist es vielleicht ein Aufstieg.',
    }),
  }) satisfies Partial<IssueMessages>;
