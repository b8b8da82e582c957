import type { Words } from '../Language';
import type { Say } from '../Say';

export const embed = (_: Say): Words<'embed'> => ({
  ladder: 'Leiter',
  list: 'Liste',
  table: 'Tabelle',
  views: 'Ansichten',
  wholePage: 'Die ganze Seite öffnen',
});
