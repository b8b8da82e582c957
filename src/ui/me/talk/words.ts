/** What the two of a conversation are called, by who reads. */
import { VIEWS, type Side, type View } from '../../../model/person';
import type { ConversationRow } from '../../../analysis/growthConversation';
import { count, figure } from '../../controls/format';

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

/** @param name of whom the conversation is; empty where it is not known */
export function voicesOf(side: Side, name: string): Voices {
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
}

/** How the two lie to each other, and what is agreed: what is said beside a skill's name. */
export function rowText(row: ConversationRow, { heads }: Voices): string {
  const apart = row.apart === null ? 0 : Math.abs(row.apart);
  switch (row.agreement) {
    case 'same':
      return 'the same';
    case 'step':
    case 'more':
      return `${Number.isInteger(apart) ? count(apart, 'step') : `${figure(apart, 2)} steps`} apart`;
    case 'applies':
      return 'does it apply?';
    case 'onlySelf':
      return `${heads.self} alone`;
    case 'onlyManager':
      return `${heads.manager} alone`;
    case 'neither':
      return row.unread.length > 0 ? 'cannot be read' : 'not rated';
  }
}

/** The views of a row that are answers, each answer once, with whose they are: "Mine", "Mine and agreed". */
export function voicesAt(
  row: Pick<ConversationRow, View | 'asked'>,
  { heads }: Voices,
): { level: number; text: string }[] {
  const levels = new Map<number, string[]>();
  const add = (level: number, who: string) => levels.set(level, [...(levels.get(level) ?? []), who]);
  for (const view of VIEWS) {
    const value = row[view];
    if (typeof value === 'number') add(value, heads[view]);
  }
  if (row.asked > 0) add(row.asked, 'The role asks');
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, who]) => ({ level, text: who.map((one, at) => (at === 0 ? one : lower(one))).join(', ') }));
}

function lower(text: string): string {
  return text.startsWith('\u2068') ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
