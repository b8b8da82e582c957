import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** A profile that came by link. */
export const receivedMessages = ({ part }: Formatter) => {
  return {
    ...strings,

    by: (name: string | undefined) => (name === undefined ? 'Sent by link' : `Sent by ${name}`),
    looking: (contents: string) =>
      `You are viewing a profile from a link. It was not sent to any server, and it is stored here only if you import it. ${contents}`,
    elsewhere: (ladder: string) =>
      `${part('b', `It is for another ladder, “${ladder}”.`)} Its ratings only make sense for that ladder.`,
    carried: (edition: string | undefined) =>
      `It was made with another edition of this ladder${edition ? ` (${edition})` : ''} and is shown with this one.`,
    about: (date: string, role: string | undefined) => (role === undefined ? date : `${date}, about ${role}`),
    apart: (names: readonly string[]) =>
      `Not in this edition of the ladder, and not counted: ${names.join(', ')}.`,
  };
};
