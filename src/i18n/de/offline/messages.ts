import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const offlineMessages = (formatter: Formatter): MessagesOf<'offline'> => ({
  ...strings,
  lastCopy: (moment) =>
    `Der Server dieser Leiter antwortet nicht. Du siehst eine Kopie vom ${formatter.moment(moment)}.`,
});
