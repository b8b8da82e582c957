import type { Formatter } from '../formatter/Formatter';

/** Controls and helpers that every view uses. */
export const controls = ({ list }: Formatter) => ({
  close: 'Close',
  closeProfile: 'Close the profile',
  undo: 'Undo',
  redo: 'Redo',
  aboutRole: 'About this role',
  profile: 'Profile',
  nextMoves: 'Next moves',
  whatIf: 'What if',
  betweenTwo: 'Between the two',
  gap: 'Gap',
  routes: 'Routes',
  forATime: 'a part played for a time',
  from: 'From',
  to: 'to',
  sums: {
    readiness: { caption: 'How readiness adds up, skill by skill', part: 'Held', rest: 'To come' },
    retention: { caption: 'How retention adds up, skill by skill', part: 'In use', rest: 'Set aside' },
  },
  leftOut: 'Not applicable: left out',
  notRated: 'Not rated',
  skill: 'Skill',
  steps: 'Steps',
  together: 'Together',
  /** Names of the ladder, as a sentence has them. */
  names: (names: readonly string[]) => list(names),
});
