import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const embed = (_: Formatter): MessagesOf<'embed'> => ({
  ladder: 'Leiter',
  list: 'Liste',
  table: 'Tabelle',
  views: 'Ansichten',
  wholePage: 'Die ganze Seite öffnen',
});
