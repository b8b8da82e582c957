/**
 * Progress over time: what changed between two snapshots, and readiness for each target on each snapshot's
 * date.
 */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import type { Snapshot } from '../../model/profile/profile';
import type { ScaleStep } from '../../model/ladder/scale';
import type { HeldLevel } from '../gap/gap';
import {
  AGREED_ELSE_OWN,
  answerFor,
  personSkillProfile,
  targetReadiness,
  type RatedSkills,
  type ViewOrder,
} from './readiness';

/**
 * How a skill changed. `new`: not rated before. `gone`: not rated after. `setAside`: "not applicable" after a
 * level. `takenUp`: a level after "not applicable". `unread`: a rating that the scale cannot read.
 */
export const MOVEMENTS = ['up', 'down', 'new', 'gone', 'setAside', 'takenUp', 'unread', 'same'] as const;
export type Movement = (typeof MOVEMENTS)[number];

export interface SkillMovement {
  skill: string;
  movement: Movement;
  /** Undefined if not rated. */
  before: HeldLevel | 'unread' | undefined;
  after: HeldLevel | 'unread' | undefined;
  /** Levels gained, negative if lost; 0 unless both are levels. */
  steps: number;
}

/** Levels closer than this are equal. */
const NOISE = 1e-9;

/**
 * Compares every skill that either side has rated. Sorted in the order of `MOVEMENTS`, the most steps first,
 * then by id. To compare with today, pass the person's ratings. Cost: linear in the ratings, plus sorting.
 */
export function compareSnapshots(
  scale: readonly ScaleStep[],
  before: RatedSkills,
  after: RatedSkills,
  order: ViewOrder = AGREED_ELSE_OWN,
): SkillMovement[] {
  const rank = new Map(MOVEMENTS.map((movement, at) => [movement, at]));
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .flatMap((skill): SkillMovement[] => {
      const was = answerFor(scale, before, skill, order)?.value;
      const is = answerFor(scale, after, skill, order)?.value;
      if (was === undefined && is === undefined) return [];
      const steps = typeof was === 'number' && typeof is === 'number' ? is - was : 0;
      return [{ skill, movement: movementOf(was, is), before: was, after: is, steps }];
    })
    .sort(
      (a, b) =>
        (rank.get(a.movement) ?? 0) - (rank.get(b.movement) ?? 0) ||
        Math.abs(b.steps) - Math.abs(a.steps) ||
        compareIds(a.skill, b.skill),
    );
}

function movementOf(was: SkillMovement['before'], is: SkillMovement['after']): Movement {
  if (was === 'unread' || is === 'unread') return 'unread';
  if (was === undefined) return 'new';
  if (is === undefined) return 'gone';
  if (was === 'notApplicable' || is === 'notApplicable') {
    if (was === is) return 'same';
    return is === 'notApplicable' ? 'setAside' : 'takenUp';
  }
  if (Math.abs(is - was) <= NOISE) return 'same';
  return is > was ? 'up' : 'down';
}

export interface ProgressPoint {
  /** The id of the snapshot. */
  id: string;
  date: string;
  label: string;
  /** 0..1, by today's requirements of the ladder. */
  readiness: number;
  /** Readiness if every skill that was unrated then were at its required level, 0..1. */
  readinessAtMost: number;
  /** Levels still to climb. */
  steps: number;
  /**
   * Required skills that were unrated then. They count as 0, so rating one of them is not progress in itself.
   */
  unrated: number;
}

export interface ProgressLine {
  role: RoleNode;
  /** Sorted by date, then in the order given. */
  points: ProgressPoint[];
}

type Dated = Pick<Snapshot, 'id' | 'date' | 'label'> & { ratings: RatedSkills };

/**
 * Returns one line for each target (method 2). For a point of today, pass the person's ratings as one more
 * snapshot. Cost: for each snapshot, linear in the ladder's skills and the targets' requirements.
 */
export function progress(
  graph: CareerGraph,
  snapshots: readonly Dated[],
  targets: readonly RoleNode[],
  order: ViewOrder = AGREED_ELSE_OWN,
): ProgressLine[] {
  const lines = targets.map((role): ProgressLine => ({ role, points: [] }));
  for (const snapshot of [...snapshots].sort((a, b) => compareIds(a.date, b.date))) {
    const skillProfile = personSkillProfile(graph, { ratings: snapshot.ratings }, order);
    const { id, date, label } = snapshot;
    targetReadiness(skillProfile, targets).forEach(({ gap, unrated, readinessAtMost }, at) => {
      const { readiness, steps } = gap;
      lines[at]?.points.push({ id, date, label, readiness, readinessAtMost, steps, unrated: unrated.length });
    });
  }
  return lines;
}
