/** Promotion conversations: which one is open, what each side can see, and what is agreed. */
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
import { ownValue } from '../../model/validation/values';

export function otherSide(side: Side): Side {
  return side === 'self' ? 'manager' : 'self';
}

export interface OpenTalk {
  talk: Conversation;
  /** Only the latest conversation can be edited. */
  isLatest: boolean;
  /** The day of the previous conversation: this one cannot have an earlier date. */
  notBefore: string | undefined;
}

/** The conversation with this id, or else the latest; undefined if there is none. */
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

/** Latest first; of the same day, the one that was begun last. */
export function talksOf({ conversations }: Pick<ProfileDocument, 'conversations'>): Conversation[] {
  return [...conversations].sort((a, b) => compareIds(b.date, a.date) || compareIds(b.id, a.id));
}

/**
 * Begins a conversation. It unshares this side's ratings, so both sides rate again without seeing the
 * other's.
 */
export function withTalkBegun(talk: Conversation, side: Side): Edit {
  return (person) => {
    const begun = withConversation(talk)(person);
    return person.shared?.[side] === true ? withShared(side, false)(begun) : begun;
  };
}

/** Changes a part of a conversation; undefined removes a part. */
export function withTalk(id: string, change: (talk: Conversation) => Conversation): Edit {
  return (person) => {
    const talk = person.conversations.find((one) => one.id === id);
    return talk ? withConversation(change(talk))(person) : person;
  };
}

export function withTalkNote(id: string, side: Side, note: string): Edit {
  return withTalk(id, (talk) => ({ ...talk, notes: { ...talk.notes, [side]: note } }));
}

/** What one side can see. */
export interface Openness {
  mine: boolean;
  theirs: boolean;
  /** True if both sides have shared, so ratings can be agreed. */
  both: boolean;
  /** True if this side sees the ratings and notes of the other. */
  sees: boolean;
}

/** @param peeks true if the reader chose to see the other's ratings before sharing their own */
export function opennessOf(
  { shared }: Pick<ProfileDocument, 'shared'>,
  side: Side,
  peeks: boolean,
): Openness {
  const mine = shared?.[side] === true;
  const theirs = shared?.[otherSide(side)] === true;
  return { mine, theirs, both: mine && theirs, sees: theirs && (mine || peeks) };
}

/** What one side may read, print and copy: without anything of the other side that it cannot see. */
export function readersCopy(person: ProfileDocument, side: Side, { sees }: Openness): ProfileDocument {
  return sees ? copyFor(person, side) : withoutSide(person, otherSide(side));
}

/** The number of these skills that a side has rated. */
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

/** Ratings that both sides gave alike and that are not agreed yet, as the ratings to agree. */
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
  /** Rated differently by the two. */
  differ: ConversationRow[];
  /** Rated by only one of the two. */
  single: ConversationRow[];
  same: ConversationRow[];
  neither: ConversationRow[];
}

/** The group of every row when the conversation was opened, by skill, in order. */
export type Places = ReadonlyMap<string, keyof RowGroups>;

export function placesOf(rows: readonly ConversationRow[]): Places {
  return new Map(rows.map((row) => [row.skill, groupOf(row)]));
}

/**
 * Groups rows as they were when the conversation was opened, so that no row moves while people talk about it.
 * New rows follow at the end of their group.
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
  /** Undefined for a general action. */
  skill: string | undefined;
  action: Action;
}

/**
 * Every action: open before done, then by due date, without a date last. Ties keep general actions last.
 */
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

/** The name of the file for the other side. */
export function roundTripName(
  { ladder, name }: Pick<ProfileDocument, 'ladder' | 'name'>,
  from: Side,
): string {
  const whose = name === undefined ? 'growth' : slug(name);
  return `${ladder.id}-${whose}-${from === 'self' ? 'for' : 'from'}-manager.json`;
}

/** The title of a role: from the ladder, or else the one stored in the profile. Undefined without a role. */
export function roleTitle(
  graph: CareerGraph | undefined,
  { ladder: { roles = {} } }: Pick<ProfileDocument, 'ladder'>,
  role: string | undefined,
): string | undefined {
  if (role === undefined) return undefined;
  return graph?.roles.get(role)?.title ?? ownValue(roles, role) ?? role;
}

export interface Highlights {
  skill: string;
  pieces: Evidence[];
  /** The number of pieces that are not shown. */
  more: number;
}

/** The most pieces of evidence that the printed sheet shows for a skill. */
const MOST_PIECES = 2;

/** The latest evidence for each of these skills, undated pieces last. Skills without evidence are omitted. */
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
