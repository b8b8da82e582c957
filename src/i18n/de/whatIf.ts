import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const whatIf = ({ plural, percent, part }: Formatter): MessagesOf<'whatIf'> => ({
  lead: 'Hebe oder senke eine Kompetenz um eine Stufe und sieh, was sich ändert. Nichts davon bleibt außer dem Link.',
  shaded: 'Die Zeichnung schattiert jede Rolle nach Bereitschaft.',
  ready: (readiness, role, before, steps) =>
    `${part('b', percent(readiness))} bereit für ${part('role', role)}${before === undefined ? '' : `, ${percent(before)} ohne die Änderungen`}; ${plural(steps, { one: '# Stufe', other: '# Stufen' })} zu steigen`,
  undo: 'Rückgängig',
  reset: 'Zurücksetzen',
  made: (changes) => plural(changes, { one: '# Änderung', other: '# Änderungen' }),
  shortFor: (role) => `Fehlt noch für ${role}`,
  otherSkills: 'Andere Kompetenzen',
  skills: 'Kompetenzen',
  another: 'Eine andere Kompetenz heben',
  choose: 'Eine Kompetenz wählen …',
  opened: 'Von diesen Änderungen geöffnet',
  profile: 'Profil',
  opensMost: 'Welche einzelne Kompetenz am meisten öffnet',
  bar: (share) => `Eine Rolle gilt als offen ab ${part('bar', percent(share))} Bereitschaft`,
  goal: (before, after) => `${percent(before)} → ${percent(after)} bereit`,
  raiseHere: 'Hier heben',
  working: 'Wird berechnet …',
  asked: (step) => `${step} gefragt`,
  lower: (skill) => `${skill} senken`,
  raise: (skill) => `${skill} heben`,
});
