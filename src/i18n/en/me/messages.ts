import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The frame around the views of a person’s own data: its title and tabs. */
export const meMessages = (_: Formatter) => ({
  ...strings,
  intro: (example: string) =>
    `Rate yourself once, and see every role from where you stand. ${example} What you say here stays in this browser.`,
});
