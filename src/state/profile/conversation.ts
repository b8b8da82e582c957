/** One honest conversation over the same picture: which one is open, who sees what, and what is agreed. */
import type { ConversationRow } from '../../analysis/growth/conversation';
import type { CareerGraph } from '../../graph/careerGraph';
import { compareIds, slug } from '../../model/ladder/id';
import {
  ratingOf,
  type Action,
  type Answer,
  type Conversation,
  type Evidence,
  type ProfileDocument,
  type Rating,
  type Side,
} from '../../model/profile/profile';
import { copyFor, withoutSide } from '../../model/profile/change';
import { withConversation, withShared } from './recordEdits';
import type { Edit } from './ratingEdits';

export function otherSide(side: Side): Side {
  return side === 'self' ? 'manager' : 'self';
}

export interface OpenTalk {
  /** The one that is read. */
  talk: Conversation;
  /** The latest one is worked on; those before it are read. */
  isLatest: boolean;
  /** The day of the one before it: a conversation is not dated before that. */
  notBefore: string | undefined;
}

/** The conversation of that id, else the latest; undefined where none was begun. */
export function openTalk(
  { conversations }: Pick<ProfileDocument, 'conversations'>,
  id: string | undefined,
): OpenTalk | undefined {
  const all = talksOf({ conversations });
  const found = all.findIndex((talk) => talk.id === id);
  const at = found < 0 ? 0 : found;
  const talk = all[at];
  return talk && { talk, isLatest: at === 0, notBefore: all[at + 1]?.date };
}

/** The latest first; of one day, the one that was begun last. */
export function talksOf({ conversations }: Pick<ProfileDocument, 'conversations'>): Conversation[] {
  return [...conversations].sort((a, b) => compareIds(b.date, a.date) || compareIds(b.id, a.id));
}

/**
 * A new conversation. Where a side had opened its answers for the one before, it closes them again, so that both rate
 * anew without the other's answers in sight.
 */
export function withTalkBegun(talk: Conversation, side: Side): Edit {
  return (person) => {
    const begun = withConversation(talk)(person);
    return person.shared?.[side] === true ? withShared(side, false)(begun) : begun;
  };
}

/** A part of a conversation changed, and the rest as it then stands; undefined takes a part away. */
export function withTalk(id: string, change: (talk: Conversation) => Conversation): Edit {
  return (person) => {
    const talk = person.conversations.find((one) => one.id === id);
    return talk ? withConversation(change(talk))(person) : person;
  };
}

export function withTalkNote(id: string, side: Side, note: string): Edit {
  return withTalk(id, (talk) => ({ ...talk, notes: { ...talk.notes, [side]: note } }));
}

/** What one side has open. */
export interface Openness {
  mine: boolean;
  theirs: boolean;
  /** Answers can be agreed. */
  both: boolean;
  /** The other's answers and notes are shown here. */
  sees: boolean;
}

/** @param peeks the reader chose to see the other's answers before they opened their own */
export function opennessOf(
  { shared }: Pick<ProfileDocument, 'shared'>,
  side: Side,
  peeks: boolean,
): Openness {
  const mine = shared?.[side] === true;
  const theirs = shared?.[otherSide(side)] === true;
  return { mine, theirs, both: mine && theirs, sees: theirs && (mine || peeks) };
}

/** What a side may read, print and copy here: nothing of the other's that is not in sight. */
export function readersCopy(person: ProfileDocument, side: Side, { sees }: Openness): ProfileDocument {
  return sees ? copyFor(person, side) : withoutSide(person, otherSide(side));
}

/** Of those skills, how many a side has answered. */
export function answeredIn(
  person: Pick<ProfileDocument, 'ratings'>,
  skills: readonly string[],
  side: Side,
): number {
  return skills.filter((skill) => ratingOf(person, skill)?.[side] !== undefined).length;
}

function isDifferent({ agreement }: Pick<ConversationRow, 'agreement'>): boolean {
  return agreement === 'more' || agreement === 'step' || agreement === 'applies';
}

/** What is the same on both sides and not yet agreed, as the answers to agree on. */
export function alikeIn(
  person: Pick<ProfileDocument, 'ratings'>,
  rows: readonly ConversationRow[],
): Map<string, Answer> {
  return new Map(
    rows.flatMap((row): [string, Answer][] => {
      const answer = ratingOf(person, row.skill)?.self;
      return row.agreement === 'same' && !row.settled && answer !== undefined ? [[row.skill, answer]] : [];
    }),
  );
}

export interface RowGroups {
  /** Seen differently. */
  differ: ConversationRow[];
  /** Answered by one of the two. */
  single: ConversationRow[];
  same: ConversationRow[];
  neither: ConversationRow[];
}

/** Where every row stood when the talk began: the group, by skill, in their order. */
export type Places = ReadonlyMap<string, keyof RowGroups>;

export function placesOf(rows: readonly ConversationRow[]): Places {
  return new Map(rows.map((row) => [row.skill, groupOf(row)]));
}

/**
 * The rows as they are, each where it stood when the talk began, so that no row is lost sight of while it is talked
 * about. What has come since stands behind.
 */
export function rowGroups(rows: readonly ConversationRow[], places: Places): RowGroups {
  const groups: RowGroups = { differ: [], single: [], same: [], neither: [] };
  const rank = new Map([...places.keys()].map((skill, at) => [skill, at]));
  const at = ({ skill }: ConversationRow) => rank.get(skill) ?? Infinity;
  const byPlace = (a: ConversationRow, b: ConversationRow) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0);
  for (const row of [...rows].sort(byPlace)) groups[places.get(row.skill) ?? groupOf(row)].push(row);
  return groups;
}

function groupOf(row: ConversationRow): keyof RowGroups {
  if (isDifferent(row)) return 'differ';
  if (row.agreement === 'onlySelf' || row.agreement === 'onlyManager') return 'single';
  return row.agreement === 'same' ? 'same' : 'neither';
}

export interface PlacedAction {
  /** Undefined for an action that belongs to no one skill. */
  skill: string | undefined;
  action: Action;
}

/** Every action, those of skills first; open before done, then by due date, those without one last. */
export function actionsOf({
  ratings,
  actions,
}: Pick<ProfileDocument, 'ratings' | 'actions'>): PlacedAction[] {
  const all = [
    ...Object.entries(ratings).flatMap(([skill, rating]: [string, Rating]) =>
      rating.actions.map((action): PlacedAction => ({ skill, action })),
    ),
    ...actions.map((action): PlacedAction => ({ skill: undefined, action })),
  ];
  const key = ({ action: { done, due } }: PlacedAction) => `${done ? 1 : 0}${due ?? '~'}`;
  return all.sort((a, b) => compareIds(key(a), key(b)));
}

/** What the file for the other side is called. */
export function roundTripName(
  { ladder, name }: Pick<ProfileDocument, 'ladder' | 'name'>,
  from: Side,
): string {
  const whose = name === undefined ? 'growth' : slug(name);
  return `${ladder.id}-${whose}-${from === 'self' ? 'for' : 'from'}-manager.json`;
}

/** The title of a role that the ladder holds, or held when it was written of; undefined for none. */
export function roleTitle(
  graph: CareerGraph | undefined,
  { ladder: { roles = {} } }: Pick<ProfileDocument, 'ladder'>,
  role: string | undefined,
): string | undefined {
  if (role === undefined) return undefined;
  return graph?.roles.get(role)?.title ?? (Object.hasOwn(roles, role) ? roles[role] : undefined) ?? role;
}

export interface Highlights {
  skill: string;
  pieces: Evidence[];
  /** So many more there are. */
  more: number;
}

/** So many pieces of evidence of one skill are on the printed sheet. */
const MOST_PIECES = 2;

/** The latest evidence of each of those skills, the undated last; skills without any are left out. */
export function highlightsOf(
  person: Pick<ProfileDocument, 'ratings'>,
  skills: readonly string[],
): Highlights[] {
  return skills.flatMap((skill) => {
    const all = [...(ratingOf(person, skill)?.evidence ?? [])].sort((a, b) =>
      compareIds(b.date ?? '', a.date ?? ''),
    );
    const pieces = all.slice(0, MOST_PIECES);
    return pieces.length === 0 ? [] : [{ skill, pieces, more: all.length - pieces.length }];
  });
}
