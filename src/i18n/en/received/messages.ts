import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** A profile that came by link. */
export const receivedMessages = ({ part }: Formatter) => {
  return {
    ...strings,

    by: (name: string | undefined) => (name === undefined ? 'Sent by link' : `Sent by ${name}`),
    looking: (contents: string) =>
      `You are looking at what a link holds. No host has been sent it, and nothing of it is kept here unless you take it in. ${contents}`,
    elsewhere: (ladder: string) =>
      `${part('b', `It is about another ladder, “${ladder}”.`)} Its answers mean something against that one alone.`,
    carried: (edition: string | undefined) =>
      `It was made against another edition of this ladder${edition ? `, ${edition}` : ''}, and is shown as it reads in this one.`,
    about: (date: string, role: string | undefined) => (role === undefined ? date : `${date}, about ${role}`),
    apart: (names: readonly string[]) =>
      `Not in this edition of the ladder, and in no figure: ${names.join(', ')}.`,
  };
};
