import type { Say } from '../Say';

/** The ladder in somebody else’s page. */
export const embed = ({ figure }: Say) => ({
  ladder: 'Ladder',
  list: 'List',
  table: 'Table',
  views: 'Views',
  wholePage: 'Open the whole page',
  noAddress: (text: string) => `“${text}” is no address that a page can open.`,
  nameRole: 'To show a role alone, name it: focus="…".',
  namePair: (lens: string) => `To show a ${lens} alone, name its two roles: from="…" and to="…".`,
  notRead: 'The ladder was not read.',
  faultsUntold: 'The ladder has faults, and its host does not say which.',
  cannotDraw: (first: string, more: number) =>
    `The ladder cannot be drawn. ${first}${more > 0 ? ` ${figure(more)} more were found; the whole page lists them.` : ''}`,
});
