import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** Next moves. */
export const nextMessages = ({ plural, percent, figure }: Formatter) => ({
  ...strings,
  ready: (share: number) => `${percent(share)} ready`,
  fit: (share: number) => `fit ${percent(share)}`,
  steps: (steps: number) => (steps > 0 ? plural(steps, { one: '# step', other: '# steps' }) : 'no steps'),
  pay: (share: string) => `pay ${share}`,
  most: (skills: readonly string[]) => `Biggest gaps: ${skills.join(', ')}`,
  /** `declared` is how the ladder declares the move; undefined if it does not. */
  sum: (declared: string | undefined, readiness: number, retention: number) => {
    const two = (value: number) => figure(value, 3);
    const lead =
      declared === undefined
        ? 'The ladder does not list this move.'
        : `The ladder lists this move: ${declared}.`;
    return `${lead} Fit is 2 × ${two(readiness)} × ${two(retention)} ÷ (${two(readiness)} + ${two(retention)}): ${percent(readiness)} of its requirements are met, ${percent(retention)} of today’s skills remain in use.`;
  },
  payDifference: (difference: string) => `Pay: ${difference}`,
});
