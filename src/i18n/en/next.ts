import type { Formatter } from '../formatter/Formatter';

/** Next moves. */
export const next = ({ plural, percent, figure }: Formatter) => ({
  lead: 'Roles from here: those the ladder names first, then the others by fit.',
  shaded: 'The drawing shades every role by how much of what it asks is held here.',
  only: 'List only what',
  named: 'Named by the ladder',
  none: 'None.',
  working: 'Working it out …',
  others: 'Others by fit',
  firstTen: 'Show the first ten',
  all: 'Show all',
  ready: (share: number) => `${percent(share)} ready`,
  fit: (share: number) => `fit ${percent(share)}`,
  steps: (steps: number) => (steps > 0 ? plural(steps, { one: '# step', other: '# steps' }) : 'no step'),
  pay: (share: string) => `pay ${share}`,
  most: (skills: readonly string[]) => `Most to come: ${skills.join(', ')}`,
  /** `declared` is how the ladder names the move, and undefined where it does not. */
  sum: (declared: string | undefined, readiness: number, retention: number) => {
    const two = (value: number) => figure(value, 3);
    const lead =
      declared === undefined ? 'The ladder names no such move.' : `The ladder names it: ${declared}.`;
    return `${lead} Fit is 2 × ${two(readiness)} × ${two(retention)} ÷ (${two(readiness)} + ${two(retention)}): ${percent(readiness)} of what it asks is held, ${percent(retention)} of today’s strength stays in use.`;
  },
  payDifference: (difference: string) => `Pay: ${difference}`,
  profile: 'Profile',
  gap: 'Gap',
  routes: 'Routes',
  whatIf: 'What if',
});
