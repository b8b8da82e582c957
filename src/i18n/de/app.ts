import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const app = ({ plural, figure, part }: Formatter): MessagesOf<'app'> => ({
  openOrSave: 'Öffnen oder sichern',
  place: 'In eine Seite einbetten',
  views: 'Ansichten',
  lenses: { level: 'Leiter', table: 'Tabelle', me: 'Ich', team: 'Team' },
  titles: { me: 'Meine Entwicklung', team: 'Team' },
  faults: (faults) => plural(faults, { one: '# Fehler', other: '# Fehler' }),
  language: 'Sprache',
  languageNotLoaded:
    'Die Wörter dieser Sprache konnten nicht geladen werden. Versuche es in einer Weile noch einmal.',
  themes: { auto: 'auto', light: 'hell', dark: 'dunkel' },
  theme: (name) => `Darstellung: ${name}. Ändern`,
  opening: 'Die Leiter wird geöffnet …',
  kilobytes: (kilobytes) => `${figure(kilobytes)} kB gelesen`,
  shaded: `Jede Rolle ist danach schattiert, wie bereit du nach deiner eigenen Einschätzung für sie bist. ${part('link', 'Zurück zu meinem Stand')}`,
  unrated: `Noch ist nichts eingeschätzt, sodass keine Rolle nach deiner Bereitschaft schattiert werden kann. ${part('link', 'Einige Kompetenzen einschätzen')}`,
  pasted: 'eingefügter Text',
  drop: 'Loslassen zum Öffnen',
  boxNotLoaded:
    'Ein Teil dieser Seite konnte nicht geladen werden. Lade die Seite neu und öffne dann die Leiter.',
  wholeLadder: 'Die ganze Leiter, mit Bereitschaft',
});
