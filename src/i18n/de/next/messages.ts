import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const nextMessages = ({ plural, percent, figure }: Formatter): MessagesOf<'next'> => ({
  ...strings,
  ready: (share) => `${percent(share)} bereit`,
  fit: (share) => `Passung ${percent(share)}`,
  steps: (steps) => (steps > 0 ? plural(steps, { one: '# Stufe', other: '# Stufen' }) : 'keine Stufe'),
  pay: (share) => `Gehalt ${share}`,
  most: (skills) => `Größte Lücken: ${skills.join(', ')}`,
  sum: (declared, readiness, retention) => {
    const two = (value: number) => figure(value, 3);
    const lead =
      declared === undefined
        ? 'Die Leiter nennt diesen Schritt nicht.'
        : `Die Leiter nennt diesen Schritt: ${declared}.`;
    return `${lead} Die Passung ist 2 × ${two(readiness)} × ${two(retention)} ÷ (${two(readiness)} + ${two(retention)}): ${percent(readiness)} ihrer Anforderungen sind erfüllt, ${percent(retention)} der heutigen Kompetenzen werden weiter gebraucht.`;
  },
  payDifference: (difference) => `Gehalt: ${difference}`,
});
