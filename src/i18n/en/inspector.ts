import type { Formatter } from '../formatter/Formatter';

/** A role’s profile. */
export const inspector = ({ percent, list, figure }: Formatter) => ({
  alsoCalled: (names: readonly string[]) => `Also called ${names.join(', ')}`,
  tags: 'Tags',
  gapTo: 'See the gap to',
  choose: 'Choose a role …',
  ready: (share: number) => `${percent(share)} ready from where you stand`,
  notDescribed: (by: readonly string[]) =>
    `This ladder names the role and does not describe it. Named by ${list(by)}.`,
  primary: 'Primary responsibilities',
  secondary: 'Secondary responsibilities',
  experience: 'Experience',
  preferred: 'Preferred',
  education: 'Education',
  atLeast: 'At least:',
  preferredLead: 'Preferred:',
  fields: 'Fields:',
  source: 'Where this comes from',
  noSource: 'The ladder states no source for this role.',
  estimate: 'an estimate',
  hard: 'Hard skills',
  soft: 'Soft skills',
  /** What is said of one requirement beside its step. */
  asked: ({ need, weight, inferred }: { need: string; weight: number; inferred: boolean }) =>
    [
      need === 'preferred' ? 'Preferred.' : '',
      weight === 1 ? '' : `Counts ${figure(weight, 2)} times in this role.`,
      inferred ? 'The level was read from wording.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  whoElse: 'Who else asks this?',
  directions: { entryFrom: 'Come from', advancementTo: 'Advance to', lateral: 'Move beside' },
  payDifference: 'Difference in pay at mid band',
  namedThere: 'named there, not here',
  gap: 'gap',
  gapBetween: (from: string, to: string) => `Gap between ${from} and ${to}`,
  pay: 'Pay',
  aYear: 'a year',
  estimated: 'estimate',
  noPay: 'This ladder states no pay for the role.',
  thisRole: 'This role',
  itsRung: 'Its rung',
  itsFamily: 'Its family',
});
