/** The conversation: own, manager's and agreed answers side by side, where the two differ most first. */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import { VIEWS, type View } from '../../model/profile/profile';
import type { HeldLevel } from '../gap/gap';
import { answerFor, finer, type RatedSkills } from './readiness';

/**
 * How own and manager's answer lie to each other: equal, up to one step apart, further apart, a level against "not
 * applicable", an answer of one side alone, or of neither.
 */
export type Agreement = 'same' | 'step' | 'more' | 'applies' | 'onlySelf' | 'onlyManager' | 'neither';

export interface ConversationRow {
  skill: string;
  /** Undefined where there is no answer that can be read; `unread` then names the view if there is one. */
  self: HeldLevel | undefined;
  manager: HeldLevel | undefined;
  agreed: HeldLevel | undefined;
  /** Views whose answer names a step that the scale does not have. */
  unread: View[];
  agreement: Agreement;
  /** Manager's level less own, in levels; null where the two are not both levels. */
  apart: number | null;
  /** What the target asks, 0 where it does not name the skill or there is none, and its weight, 1 without a target. */
  asked: number;
  weight: number;
  /** True where an answer is agreed. The row keeps its place, so that a talk does not lose it. */
  settled: boolean;
}

/** Levels nearer than this are equal. */
const NOISE = 1e-9;

/**
 * A row for each skill that the target asks or that has an answer; without a target, for each skill of the
 * ladder and each that has an answer. Disagreements come first, by size times weight for the target: levels apart, or
 * for a level against "not applicable" the larger of that level and what is asked, at least 1. Then answers of one side, then what is
 * the same, then what neither has rated; each by `w * r`, then by id. Cost: linear in ratings and skills, and the sorting.
 */
export function conversationRows(
  graph: CareerGraph,
  ratings: RatedSkills,
  target?: RoleNode,
): ConversationRow[] {
  const asked = target ? target.asks.keys() : graph.skills.keys();
  return [...new Set([...asked, ...Object.keys(ratings)])]
    .map((skill) => rowFor(graph, ratings, skill, target))
    .filter((row) => isOf(row, graph, target))
    .sort(
      (a, b) =>
        groupOf(a) - groupOf(b) ||
        finer(urgency(b)) - finer(urgency(a)) ||
        finer(size(b)) - finer(size(a)) ||
        finer(b.weight * b.asked) - finer(a.weight * a.asked) ||
        compareIds(a.skill, b.skill),
    );
}

/** A rating may hold evidence and actions alone: it is then a row only where the target, or the ladder, has the skill. */
function isOf(row: ConversationRow, graph: CareerGraph, target: RoleNode | undefined): boolean {
  const answered = row.agreement !== 'neither' || row.settled || row.unread.length > 0;
  return answered || (target ? target.asks.has(row.skill) : graph.skills.has(row.skill));
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
  const ask = target?.asks.get(skill);
  return {
    skill,
    self,
    manager,
    agreed,
    unread,
    agreement: agreementOf(self, manager),
    apart: typeof self === 'number' && typeof manager === 'number' ? manager - self : null,
    asked: ask?.level ?? 0,
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

/** How far two answers lie apart, in levels; 0 where they do not differ. */
function size({ agreement, apart, self, manager, asked }: ConversationRow): number {
  if (agreement !== 'applies') return Math.abs(apart ?? 0);
  const level = typeof self === 'number' ? self : typeof manager === 'number' ? manager : 0;
  return Math.max(1, level, asked);
}

function urgency(row: ConversationRow): number {
  return size(row) * row.weight;
}
