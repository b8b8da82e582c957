import type { Formatter } from '../formatter/Formatter';

/** The ladder as a table. */
export const table = (_: Formatter) => ({
  region: 'The ladder as a table',
  caption: 'The same roles and moves as in the drawing',
  role: 'Role',
  level: 'Level',
  family: 'Family',
  pay: 'Pay',
  entryFrom: 'Entered from',
  advancementTo: 'Advances to',
  lateral: 'Beside',
});
