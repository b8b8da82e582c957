import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const next = ({ plural, percent, figure }: Formatter): MessagesOf<'next'> => ({
  lead: 'Rollen von hier aus: zuerst die, die die Leiter nennt, dann die anderen nach Passung.',
  shaded:
    'Die Zeichnung schattiert jede Rolle danach, wie viel von dem, was sie verlangt, hier vorhanden ist.',
  only: 'Nur nennen, was',
  named: 'Von der Leiter genannt',
  none: 'Keine.',
  working: 'Wird berechnet …',
  others: 'Andere nach Passung',
  firstTen: 'Die ersten zehn zeigen',
  all: 'Alle zeigen',
  ready: (share) => `${percent(share)} bereit`,
  fit: (share) => `Passung ${percent(share)}`,
  steps: (steps) => (steps > 0 ? plural(steps, { one: '# Stufe', other: '# Stufen' }) : 'keine Stufe'),
  pay: (share) => `Gehalt ${share}`,
  most: (skills) => `Am meisten fehlt: ${skills.join(', ')}`,
  sum: (declared, readiness, retention) => {
    const two = (value: number) => figure(value, 3);
    const lead =
      declared === undefined
        ? 'Die Leiter nennt keinen solchen Schritt.'
        : `Die Leiter nennt den Schritt: ${declared}.`;
    return `${lead} Die Passung ist 2 × ${two(readiness)} × ${two(retention)} ÷ (${two(readiness)} + ${two(retention)}): ${percent(readiness)} von dem, was die Rolle verlangt, sind vorhanden, ${percent(retention)} der heutigen Stärke bleiben in Gebrauch.`;
  },
  payDifference: (difference) => `Gehalt: ${difference}`,
  profile: 'Profil',
  gap: 'Unterschied',
  routes: 'Wege',
  whatIf: 'Was wäre, wenn',
});
