import type { Formatter } from '../formatter/Formatter';

/** The ladder in somebody else’s page. */
export const embed = (_: Formatter) => ({
  ladder: 'Ladder',
  list: 'List',
  table: 'Table',
  views: 'Views',
  wholePage: 'Open the whole page',
});
