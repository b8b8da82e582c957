import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const offline = (formatter: Formatter): MessagesOf<'offline'> => ({
  waiting: 'Eine neue Version von Rungs liegt bereit. Lade die Seite neu, um sie zu nutzen.',
  replaced:
    'In einem anderen Tab läuft schon eine neue Version von Rungs. Lade die Seite neu, wenn du hier fertig bist.',
  reload: 'Neu laden',
  reloadAnyway: 'Trotzdem neu laden',
  unsaved:
    'Etwas, das du geschrieben hast, steht nur in dieser Seite und ginge beim Neuladen verloren: Speichere es zuerst in eine Datei.',
  lastCopy: (moment) =>
    `Der Server dieser Leiter antwortet nicht. Du siehst die Kopie vom ${formatter.moment(moment)}, die letzte, die hier geladen wurde.`,
  tryAgain: 'Noch einmal versuchen',
});
