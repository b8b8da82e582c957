import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const meMessages = (_: Formatter): MessagesOf<'me'> => ({
  ...strings,
  intro: (example) =>
    `Einmal einschätzen, und jede Rolle ist vom eigenen Standpunkt aus zu sehen. ${example} Was du hier sagst, bleibt in diesem Browser.`,
});
