import { PERSON_TEXTS } from '../../formats/profile/markdownLabels';
import type { ConversationRow } from '../../analysis/growth/conversation';
import type { Side, View } from '../../model/profile/profile';
import type { Formatter } from '../formatter/Formatter';

/** What the two of a conversation are called, by who reads. */
export interface Voices {
  /** Heads of the columns: "Mine", "My manager’s"; "Anna’s", "Mine". */
  heads: Readonly<Record<View, string>>;
  /** Who reads not: "my manager", "Anna", "them". */
  other: string;
  /** Whose, as a sentence begins: "Your manager’s", "Anna’s", "Their". */
  theirs: string;
  /** Who, in a sentence: "your manager", "Anna", "the other". */
  they: string;
}

/** The promotion conversation, and the sheet that is printed of it. */
export const talk = ({ plural, figure, percent, part }: Formatter) => ({
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
      they: called || 'the other',
    };
  },
  /** How the two lie to each other, and what is agreed: what is said beside a skill's name. */
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
        return `${heads.self} alone`;
      case 'onlyManager':
        return `${heads.manager} alone`;
      case 'neither':
        return unread.length > 0 ? 'cannot be read' : 'not rated';
    }
  },
  roleAsks: 'The role asks',
  title: (name: string) => (name === '' ? 'The conversation' : `The conversation with ${name}`),
  intro:
    'Both rate for themselves, then open their answers and talk about where they see it differently. Nothing here is a mark, and nobody has to meet every line.',
  roleAsksNothing: 'This ladder does not say what that role asks, so that all its skills are here.',
  overYears: 'Conversations over the years',
  allSkills: 'all skills',
  beginNew: 'Begin a new conversation',
  staysToRead: 'This one stays to be read.',
  answersClose: 'Your answers close, so that both rate anew before they see the other’s.',
  remove: 'Remove this conversation',
  removeNote: 'with its notes and outcome. Answers, evidence and actions stay.',
  heldOn: 'Held on',
  roleWeTalkAbout: 'The role we talk about',
  anotherRole: 'Another role …',
  anotherRolePick: 'Another role',
  noOneRole: 'No one role: all skills',
  begin: 'Begin a conversation',

  answeredOf: (answered: number, of: number) => `${figure(answered)} of ${figure(of)} answered`,
  myAnswers: 'My answers',
  theirAnswers: ({ theirs }: Voices) => `${theirs} answers`,
  openMine: ({ they }: Voices) => `Open: ${they} sees them, and your notes, in the file you save.`,
  closedMine: ({ they }: Voices) =>
    `Closed: ${they} cannot see them, nor your notes. The file you save leaves them out.`,
  close: 'Close them again',
  openTo: ({ other }: Voices) => `Open my answers to ${other}`,
  besideYours: 'Open, and shown below beside yours.',
  shownBefore: 'Shown before you opened yours: be wary of leaning towards them.',
  hide: 'Hide them again',
  open: 'Open',
  seeOnceOpen: 'You see them once you open yours, so that neither answer leans on the other.',
  peek: 'Show theirs before I have rated',
  notOpenYet: 'Not open yet',
  comeWithFile: ({ they }: Voices) =>
    `They come with the file that ${they} saves for you after opening them.`,

  differ: 'Seen differently',
  agreedSince: (agreed: number) => `${figure(agreed)} agreed since`,
  agreedToo: (text: string) => `${text} · agreed`,
  allAlike: 'Nothing: whatever both of you have rated, you see alike.',
  noneBoth: 'Nothing yet that both of you have rated.',
  rest: 'The rest',
  agreeAlike: (skills: number) => `Agree on the ${figure(skills)} that are the same`,
  agreedOn: (skills: number) => `Agreed on ${figure(skills)}. Undo takes it back.`,
  single: 'Rated by one of us',
  same: 'Seen alike',
  neither: 'Not rated yet',

  leaveAnswer: 'Leave my answer',
  giveAnswer: 'Give my answer',
  changeAnswer: 'Change my answer',
  inLadderWords: 'In the ladder’s words',
  shortOfFirst: 'Short of the first step, or new to it.',
  theirNote: ({ theirs }: Voices) => `${theirs} note`,
  myNote: 'My note',
  addNote: 'Add a note',
  myAnswer: 'My answer',
  agreeOn: 'What we agree on',
  agreeOnceOpen: 'What we agree on, once both have opened their answers',
  of: (what: string, skill: string) => `${what}: ${skill}`,
  notYet: 'Not yet',
  notApplicable: 'Not applicable',
  notRated: 'Not rated',
  notAgreed: 'Not agreed yet',
  takeBack: 'Take it back',
  takeBackOf: (label: string, skill: string) => `Take it back: ${label}, ${skill}`,

  ready: (role: string, share: number) => `Readiness for ${role}, ${percent(share)}`,
  readyBy: (side: Side): string =>
    side === 'self'
      ? 'by what is agreed, else by my own answers'
      : 'by what is agreed, else by their own answers',
  readyNote: (example: string) =>
    `${example} It follows from the answers above, and is no result of the conversation.`,

  actions: 'What we agree to do',
  noActions: 'Nothing yet: few and small is best, each with a day.',
  addAction: 'Add an action we agree on',
  otherActions: 'Choose from the other actions',
  agree: 'Agree on it',
  agreeTo: (text: string) => `Agree on: ${text}`,

  notes: 'Notes',
  noteOnWhole: ({ they }: Voices) => `My note on the whole, read by ${they} once I open my answers`,
  outcome: 'What came of it',
  outcomeLabel: 'The outcome in your own words, for both to read',

  past: (date: string, role: string | undefined) =>
    `On ${date}${role === undefined ? '' : `, about ${part('b', role)}`}.`,
  toLatest: 'To the latest conversation',
  nothingWritten: 'Nothing was written down.',
  answersGoOn:
    'Answers go on from one conversation to the next. What they were at the time, a snapshot under “Over time” tells, where one was taken.',

  send: { self: 'Send it to my manager', manager: 'Send it back' },
  sendNote: (contents: string) =>
    `A file goes back and forth between the two of you, by whatever way you send files: nothing is sent from here. Opened on the other side, it is joined field by field, and nothing is written over. ${contents}`,
  notInIt: 'Your own answers and notes are not in it until you open them.',
  saveFor: ({ other }: Voices) => `Save the file for ${other} …`,
  savedAs: (path: string) => `Saved as ${path}.`,
  print: {
    title: 'Print or copy',
    note: 'Two pages to talk over, with room to write; longer where there is more to say. Only what is shown to you is on it.',
    print: 'Print …',
    copy: 'Copy as Markdown',
    save: 'Save as Markdown …',
    copied: 'Copied.',
    notCopied: 'This browser does not let the page copy. Save the file instead.',
  },

  sheet: {
    kind: 'Growth conversation',
    name: 'Name',
    with: 'With',
    date: 'Date',
    foot: (example: string, ladder: string, edition: string | undefined, steps: readonly string[]) =>
      `${example} Marks are the steps of “${part('bdi', ladder)}”${edition ? `, edition ${part('bdi', edition)}` : ''}: ${steps.join(', ')}. Empty marks are to be filled in by hand.`,
    byHand: 'Notes by hand',
    heads: { self: 'Own', manager: 'Manager’s', agreed: 'Agreed' },
    ratedByOne: 'Rated by one of the two',
    rated: 'Rated',
    skill: 'Skill',
    nothingRated: 'Nothing is rated yet.',
    notRatedBy: {
      both: 'Not rated by either:',
      self: 'Not rated by oneself:',
      manager: 'Not rated by the manager:',
    },
    agreedActions: 'Agreed actions',
    evidence: 'Evidence',
    fromManager: 'from the manager',
    more: (more: number) => `and ${figure(more)} more`,
    note: { self: 'Own note', manager: 'Manager’s note' },
    noteOn: (skill: string, side: Side) =>
      `${skill}, ${{ self: 'own note', manager: 'manager’s note' }[side]}`,
  },
  /** The whole record as Markdown. */
  record: PERSON_TEXTS,
});
