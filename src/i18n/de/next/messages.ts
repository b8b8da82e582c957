import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const nextMessages = ({ plural, percent, figure }: Formatter): MessagesOf<'next'> => ({
  ...strings,
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
});
