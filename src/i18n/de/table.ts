import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const table = (_: Formatter): MessagesOf<'table'> => ({
  region: 'Die Leiter als Tabelle',
  caption: 'Dieselben Rollen und Schritte wie in der Zeichnung',
  role: 'Rolle',
  level: 'Ebene',
  family: 'Familie',
  pay: 'Gehalt',
  entryFrom: 'Einstieg von',
  advancementTo: 'Führt zu',
  lateral: 'Daneben',
});
