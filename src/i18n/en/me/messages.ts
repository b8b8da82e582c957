import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The frame around the views of a person’s own data: its title and tabs. */
export const meMessages = (_: Formatter) => ({
  ...strings,
  intro: (example: string) =>
    `Rate your skills once and see how ready you are for every role. ${example} Your data stays in this browser.`,
});
