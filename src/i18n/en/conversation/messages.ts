import { record } from './record';
import type { ConversationRow } from '../../../analysis/growth/conversation';
import type { Side, View } from '../../../model/profile/profile';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** How a conversation names its two people, for the one who reads. */
export interface Voices {
  /** Heads of the columns: "Mine", "My manager’s"; "Anna’s", "Mine". */
  heads: Readonly<Record<View, string>>;
  /** The other person: "my manager", "Anna", "them". */
  other: string;
  /** Whose, as a sentence begins: "Your manager’s", "Anna’s", "Their". */
  theirs: string;
  /** Who, in a sentence: "your manager", "Anna", "the other person". */
  they: string;
}

/** The promotion conversation, and the sheet that is printed of it. */
export const conversationMessages = (formatter: Formatter) => {
  const { plural, figure, percent, part } = formatter;
  return {
    ...strings,
    /** @param name of whom the conversation is; empty where it is not known */
    voices: (side: Side, name: string): Voices => {
      if (side === 'self') {
        return {
          heads: { self: 'Mine', manager: 'My manager’s', agreed: 'Agreed' },
          other: 'my manager',
          theirs: 'Your manager’s',
          they: 'your manager',
        };
      }
      // Isolated, so that a name of another direction leaves the sentence as it is.
      const called = name === '' ? '' : `\u2068${name}\u2069`;
      return {
        heads: { self: called === '' ? 'Theirs' : `${called}’s`, manager: 'Mine', agreed: 'Agreed' },
        other: called || 'them',
        theirs: called === '' ? 'Their' : `${called}’s`,
        they: called || 'the other person',
      };
    },
    /** How far apart the two ratings of a skill are, shown beside its name. */
    row: ({ agreement, apart, unread }: ConversationRow, { heads }: Voices) => {
      switch (agreement) {
        case 'same':
          return 'the same';
        case 'step':
        case 'more':
          return `${plural(Math.abs(apart ?? 0), { one: '# step', other: '# steps' })} apart`;
        case 'applies':
          return 'does it apply?';
        case 'onlySelf':
          return `${heads.self} only`;
        case 'onlyManager':
          return `${heads.manager} only`;
        case 'neither':
          return unread.length > 0 ? 'cannot be read' : 'not rated';
      }
    },
    title: (name: string) => (name === '' ? 'The conversation' : `The conversation with ${name}`),

    answeredOf: (answered: number, of: number) => `${figure(answered)} of ${figure(of)} rated`,
    theirAnswers: ({ theirs }: Voices) => `${theirs} ratings`,
    openMine: ({ they }: Voices) => `Shared: ${they} can see them, and your notes, in the file you save.`,
    closedMine: ({ they }: Voices) =>
      `Private: ${they} cannot see them or your notes. The file you save leaves them out.`,
    openTo: ({ other }: Voices) => `Share my ratings with ${other}`,
    comeWithFile: ({ they }: Voices) =>
      `You receive them in the file that ${they} saves for you after sharing them.`,
    agreedSince: (agreed: number) => `${figure(agreed)} agreed since`,
    agreedToo: (text: string) => `${text} · agreed`,
    agreeAlike: (skills: number) =>
      plural(skills, { one: 'Agree on the one that is the same', other: 'Agree on the # that are the same' }),
    agreedOn: (skills: number) => `Agreed on ${figure(skills)}. You can undo this.`,
    theirNote: ({ theirs }: Voices) => `${theirs} note`,
    of: (what: string, skill: string) => `${what}: ${skill}`,
    takeBackOf: (label: string, skill: string) => `Clear: ${label}, ${skill}`,

    ready: (role: string, share: number) => `Readiness for ${role}, ${percent(share)}`,
    readyBy: (side: Side): string =>
      side === 'self'
        ? 'using the agreed rating, or else my own'
        : 'using the agreed rating, or else their own',
    readyNote: (example: string) =>
      `${example} It is calculated from the ratings above and is not an outcome of the conversation.`,
    agreeTo: (text: string) => `Agree: ${text}`,
    noteOnWhole: ({ they }: Voices) => `My overall note, which ${they} can read once I share my ratings`,

    past: (date: string, role: string | undefined) =>
      `On ${date}${role === undefined ? '' : `, about ${part('b', role)}`}.`,
    sendNote: (contents: string) =>
      `Exchange a file in any way you like: this page sends nothing. When the other person opens the file, it is merged field by field, and nothing is overwritten. ${contents}`,
    saveFor: ({ other }: Voices) => `Save the file for ${other} …`,
    savedAs: (path: string) => `Saved as ${path}.`,

    sheet: {
      ...strings.sheet,
      foot: (example: string, ladder: string, edition: string | undefined, steps: readonly string[]) =>
        `${example} The marks show the steps of “${part('bdi', ladder)}”${edition ? `, edition ${part('bdi', edition)}` : ''}: ${steps.join(', ')}. Fill in empty marks by hand.`,
      more: (more: number) => `and ${figure(more)} more`,
      noteOn: (skill: string, side: Side) =>
        `${skill}, ${{ self: 'own note', manager: 'manager’s note' }[side]}`,
    },
    /** The whole record as Markdown. */
    record: record(formatter),
  };
};
