import type { IssueWords } from '../../en/issues/issueWords';
import type { IssueMessages } from '../../formatter/describe';

export const nameIssues = ({ words, figure, plural, quote, suggest }: IssueWords) =>
  ({
    ID_DUPLICATE: ({ kind, id }) => ({
      message: `Die Kennung ${quote(id)} ist doppelt vergeben (${words.thing(kind)}).`,
      remedy: 'Gib einem der beiden Einträge eine eigene Kennung, oder entferne den doppelten.',
    }),
    REQUIREMENT_DUPLICATE: ({ role, skill }) => ({
      message: `${role} verlangt die Kompetenz ${quote(skill)} zweimal.`,
      remedy: 'Behalte eine der beiden Anforderungen.',
    }),
    TITLE_AMBIGUOUS: ({ title, roles }) => ({
      message: `${quote(title)} ist Titel oder anderer Name mehrerer Rollen: ${roles}.`,
      remedy: 'Benenne eine davon um, damit ein Schritt genau eine Rolle meint.',
    }),
    SKILL_AMBIGUOUS: ({ name, skills }) => ({
      message: `${quote(name)} ist Name oder anderer Name mehrerer Kompetenzen: ${skills}.`,
      remedy: 'Fasse sie zu einer Kompetenz zusammen, oder benenne eine davon um.',
    }),
    SKILL_UNKNOWN: ({ role, skill, nearest }) => ({
      message: `${role} verlangt die Kompetenz ${quote(skill)}, die nicht in der Leiter steht.`,
      remedy: nearest
        ? `Meintest du ${quote(nearest)}? Sonst füge sie zu den Kompetenzen hinzu.`
        : 'Füge sie zu den Kompetenzen hinzu.',
    }),
    BASE_UNKNOWN: ({ role, base, nearest }) => ({
      message: `${role} baut auf der Rolle ${quote(base)} auf, die nicht in der Leiter steht.`,
      remedy: suggest(nearest, 'füge sie zu den Rollen hinzu'),
    }),
    STEP_UNKNOWN: ({ owner, step, known, most }) => ({
      message: `${words.part(owner)}: ${quote(step)} ist keine Stufe der Skala.`,
      remedy: `Verwende eine dieser Stufen: ${known}${most === undefined ? '' : `, oder einen Wert von 0 bis ${figure(most)}`}.`,
    }),
    FAMILY_UNKNOWN: ({ role, family, nearest }) => ({
      message: `${role} gehört zur Familie ${quote(family)}, die nicht in der Leiter steht.`,
      remedy: suggest(nearest, 'füge sie zu den Familien hinzu'),
    }),
    LEVEL_UNKNOWN: ({ role, level, nearest }) => ({
      message: `${role} steht auf der Ebene ${quote(level)}, die es in der Leiter nicht gibt.`,
      remedy: suggest(nearest, 'füge sie zu den Ebenen hinzu'),
    }),
    SOURCE_UNKNOWN: ({ owner, source, nearest }) => ({
      message: `${words.part(owner)}: ${quote(source)} ist keine Quelle der Leiter.`,
      remedy: suggest(nearest, 'füge sie zu den Quellen hinzu'),
    }),
    CURRENCY_UNKNOWN: ({ owner, currency }) =>
      currency === ''
        ? {
            message: `${words.part(owner)} nennt ein Gehalt ohne Währung, und die Leiter hat keine Standardwährung.`,
            remedy: 'Ergänze eine Währung im Gehaltsband oder eine für die ganze Leiter, zum Beispiel EUR.',
          }
        : {
            message: `${words.part(owner)}: ${quote(currency)} ist kein Währungscode.`,
            remedy: 'Verwende die drei Großbuchstaben nach ISO 4217, zum Beispiel USD, EUR oder GBP.',
          },
    TRANSLATION_UNKNOWN: ({ language, kind, id, nearest }) => ({
      message: `Die Übersetzung ${language} verweist auf ${quote(id)} (${words.thing(kind)}), aber das gibt es in der Leiter nicht.`,
      remedy: nearest
        ? `Meintest du ${quote(nearest)}?`
        : 'Verwende die Kennung aus der Leiter, oder entferne den Eintrag.',
    }),
    THEME_UNKNOWN: ({ level, theme, nearest }) => ({
      message: `Die Ebene ${level} nennt eine Erwartung zu ${quote(theme)}, aber das ist kein Thema der Leiter.`,
      remedy: suggest(nearest, 'füge es zu den Themen hinzu'),
    }),
    LEVEL_YEARS_REVERSED: ({ level, from, to }) => ({
      message: `Die üblichen Jahre auf der Ebene ${level} reichen von ${figure(from)} bis ${figure(to)}.`,
      remedy: 'Vertausche die beiden Zahlen.',
    }),
    SAME_AS_SHARED: ({ uri, a, b }) => ({
      message: `${a} und ${b} entsprechen beide ${uri}.`,
      remedy: 'Lass die Adresse bei dem Eintrag, den sie beschreibt, oder führe beide zusammen.',
    }),
    OBSERVED_SMALL: ({ role, other, count, smallest }) => ({
      message: `${role} gibt an, dass ${figure(count)} den Schritt zwischen dieser Rolle und ${other} gemacht haben. Anzahlen unter ${figure(smallest)} werden nicht angezeigt, weil sie Personen verraten können.`,
      remedy: 'Entferne die Anzahl, oder zähle über einen längeren Zeitraum.',
    }),
    TRANSLATION_STALE: ({ language, count, texts }) => ({
      message: `Übersetzung ${language}: ${plural(count, { one: '# Text wurde', other: '# Texte wurden' })} aus einer früheren Fassung übersetzt: ${texts.join(', ')}.`,
      remedy: 'Lies sie noch einmal, und vermerke mit „rungs fmt --translated“, dass sie aktuell sind.',
    }),
    TRANSLATION_APART: ({ language, role, list, count, of }) => ({
      message: `${role}, Übersetzung ${language}: ${quote(list)} hat ${plural(count, { one: '# Eintrag', other: '# Einträge' })}, das Original ${figure(of)}. Die Übersetzung dieser Liste wird ignoriert.`,
      remedy: 'Schreibe für jeden Eintrag des Originals einen, in derselben Reihenfolge.',
    }),
  }) satisfies Partial<IssueMessages>;
