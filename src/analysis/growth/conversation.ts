/** The conversation: self, manager and agreed ratings side by side, the largest disagreements first. */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import { VIEWS, type View } from '../../model/profile/profile';
import type { HeldLevel } from '../gap/gap';
import { answerFor, roundedShare, type RatedSkills } from './readiness';

/**
 * How the self and the manager rating compare: equal, up to one step apart, further apart, a level against
 * "not applicable", only one of them given, or neither.
 */
export type Agreement = 'same' | 'step' | 'more' | 'applies' | 'onlySelf' | 'onlyManager' | 'neither';

export interface ConversationRow {
  skill: string;
  /** Undefined if there is no rating that the scale can read. An unreadable rating is listed in `unread`. */
  self: HeldLevel | undefined;
  manager: HeldLevel | undefined;
  agreed: HeldLevel | undefined;
  /** Views whose rating names a step that the scale does not have. */
  unread: View[];
  agreement: Agreement;
  /** Manager rating minus self rating, in levels; null unless both are levels. */
  apart: number | null;
  /**
   * The level that the target requires (0 if it does not, or without a target), and its weight (1 without a
   * target).
   */
  required: number;
  weight: number;
  /**
   * True if there is an agreed rating. The row keeps its place, so that nobody loses it during the
   * conversation.
   */
  settled: boolean;
}

/** Levels closer than this are equal. */
const NOISE = 1e-9;

/**
 * Returns a row for each skill that the target requires or that has a rating. Without a target: for each
 * skill of the ladder, and each that has a rating. Order: disagreements, ratings of only one side, equal
 * ratings, unrated skills. Disagreements are sorted by size times weight for the target. The size is the
 * number of levels apart; for a level against "not applicable", it is the larger of that level and the
 * required one, at least 1. Within each group, rows are then sorted by `w * r`, then by id. Cost: linear in
 * ratings and skills, plus sorting.
 */
export function conversationRows(
  graph: CareerGraph,
  ratings: RatedSkills,
  target?: RoleNode,
): ConversationRow[] {
  const required = target ? target.requirements.keys() : graph.skills.keys();
  return [...new Set([...required, ...Object.keys(ratings)])]
    .map((skill) => rowFor(graph, ratings, skill, target))
    .filter((row) => isShown(row, graph, target))
    .sort(
      (a, b) =>
        groupOf(a) - groupOf(b) ||
        roundedShare(urgency(b)) - roundedShare(urgency(a)) ||
        roundedShare(size(b)) - roundedShare(size(a)) ||
        roundedShare(b.weight * b.required) - roundedShare(a.weight * a.required) ||
        compareIds(a.skill, b.skill),
    );
}

/**
 * An entry may hold only evidence and actions. It is then a row only if the target, or the ladder, has the
 * skill.
 */
function isShown(row: ConversationRow, graph: CareerGraph, target: RoleNode | undefined): boolean {
  const answered = row.agreement !== 'neither' || row.settled || row.unread.length > 0;
  return answered || (target ? target.requirements.has(row.skill) : graph.skills.has(row.skill));
}

function rowFor(
  graph: CareerGraph,
  ratings: RatedSkills,
  skill: string,
  target: RoleNode | undefined,
): ConversationRow {
  const unread: View[] = [];
  const [self, manager, agreed] = VIEWS.map((view): HeldLevel | undefined => {
    const value = answerFor(graph.document.scale, ratings, skill, [view])?.value;
    if (value === 'unread') unread.push(view);
    return value === 'unread' ? undefined : value;
  });
  const ask = target?.requirements.get(skill);
  return {
    skill,
    self,
    manager,
    agreed,
    unread,
    agreement: agreementOf(self, manager),
    apart: typeof self === 'number' && typeof manager === 'number' ? manager - self : null,
    required: ask?.level ?? 0,
    weight: ask?.weight ?? (target ? 0 : 1),
    settled: agreed !== undefined,
  };
}

function agreementOf(self: HeldLevel | undefined, manager: HeldLevel | undefined): Agreement {
  if (self === undefined || manager === undefined) {
    if (self !== undefined) return 'onlySelf';
    return manager === undefined ? 'neither' : 'onlyManager';
  }
  if (self === 'notApplicable' || manager === 'notApplicable') return self === manager ? 'same' : 'applies';
  const apart = Math.abs(self - manager);
  if (apart <= NOISE) return 'same';
  return apart <= 1 + NOISE ? 'step' : 'more';
}

const GROUPS: Readonly<Record<Agreement, number>> = {
  more: 0,
  step: 0,
  applies: 0,
  onlySelf: 1,
  onlyManager: 1,
  same: 2,
  neither: 3,
};

function groupOf({ agreement }: ConversationRow): number {
  return GROUPS[agreement];
}

/** How far two ratings are apart, in levels; 0 if they do not differ. */
function size({ agreement, apart, self, manager, required }: ConversationRow): number {
  if (agreement !== 'applies') return Math.abs(apart ?? 0);
  const level = typeof self === 'number' ? self : typeof manager === 'number' ? manager : 0;
  return Math.max(1, level, required);
}

function urgency(row: ConversationRow): number {
  return size(row) * row.weight;
}
