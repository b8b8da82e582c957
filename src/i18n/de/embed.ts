import type { Words } from '../locales/Language';
import type { Say } from '../formatter/Formatter';

export const embed = (_: Say): Words<'embed'> => ({
  ladder: 'Leiter',
  list: 'Liste',
  table: 'Tabelle',
  views: 'Ansichten',
  wholePage: 'Die ganze Seite öffnen',
});
