/**
 * The growth plan: open actions, sorted by how much they help, and the skills without an action that would
 * help most.
 */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import type { Action, ProfileDocument, Rating } from '../../model/profile/profile';
import { coverage, readinessShare } from '../gap/gap';
import { GapIndex } from '../gap/gapIndex';
import { roundedShare } from './readiness';
import type { SkillProfile } from '../gap/skillProfile';
import { DEFAULT_THRESHOLD, levelMoved, opensMost, type ReadinessChange } from '../next/whatIf';

/** What one more step in a skill would add. The step is at most one level and stays within the scale. */
export interface StepAhead {
  skill: string;
  /** False for a skill outside the ladder, which adds nothing. */
  inLadder: boolean;
  /**
   * Level held (0 if not rated) and one step more, 0..n. Equal at the top of the scale, or if the skill is
   * set aside.
   */
  from: number;
  to: number;
  rating: 'rated' | 'unrated' | 'setAside';
  /** Readiness gained by the step, summed over the targets: 0..number of targets. */
  gain: number;
  /** The targets that gain, in their order. */
  targets: ReadinessChange[];
  /** Roles that this step brings to the threshold, the highest readiness first. Excludes the current role. */
  opens: ReadinessChange[];
}

export interface PlannedAction extends StepAhead {
  action: Action;
}

export interface GrowthPlan {
  /** Open actions: by gain, then by number of roles opened, then by due date; actions without a date last. */
  open: PlannedAction[];
  /** Skills without an open action whose step would add something, in the same order. */
  withoutAction: StepAhead[];
  /** Completed actions, by skill, in the order of the document. */
  done: { skill: string; action: Action }[];
  /** Actions that belong to no skill: open ones by due date, then completed ones. */
  general: Action[];
}

type Planned = Pick<ProfileDocument, 'actions'> & {
  ratings: Readonly<Record<string, Pick<Rating, 'actions'>>>;
};

export interface PlanAim {
  targets: readonly RoleNode[];
  /** The readiness from which a role counts as open, 0..1. */
  threshold?: number;
}

/**
 * Raising s by d, at most to the level a target requires, adds `w_s * d / sum w * r` to its readiness (method
 * 2, 6). An action that adds nothing stays in the plan and comes last. Ties are broken by due date, then
 * skill id, then the order of the document. Cost: linear in all requirements, plus sorting.
 *
 * @param index of the graph, if the caller already has one
 */
export function growthPlan(
  graph: CareerGraph,
  person: Planned,
  skillProfile: SkillProfile,
  { targets, threshold = DEFAULT_THRESHOLD }: PlanAim,
  index: GapIndex = new GapIndex(graph),
): GrowthPlan {
  const steps = stepsAhead(graph, skillProfile, { targets, threshold }, index);
  const all = Object.entries(person.ratings).flatMap(([skill, { actions }]) =>
    actions.map((action) => ({ skill, action })),
  );
  const open = all
    .filter(({ action }) => !action.done)
    .map(({ skill, action }): PlannedAction => {
      return { ...(steps.get(skill) ?? stepIn(graph, skillProfile, skill)), action };
    });
  const planned = new Set(open.map(({ skill }) => skill));
  return {
    open: open.sort((a, b) => byGain(a, b) || byDue(a.action, b.action) || compareIds(a.skill, b.skill)),
    withoutAction: [...steps.values()]
      .filter(({ skill, gain, opens }) => !planned.has(skill) && (gain > 0 || opens.length > 0))
      .sort((a, b) => byGain(a, b) || compareIds(a.skill, b.skill)),
    done: all.filter(({ action }) => action.done),
    general: [...person.actions].sort(
      (a, b) => Number(a.done ?? false) - Number(b.done ?? false) || byDue(a, b),
    ),
  };
}

/**
 * What one more step would add, for every skill of the ladder in its order. Cost: linear in all requirements.
 */
export function stepsAhead(
  graph: CareerGraph,
  skillProfile: SkillProfile,
  { targets, threshold = DEFAULT_THRESHOLD }: PlanAim,
  index: GapIndex = new GapIndex(graph),
): Map<string, StepAhead> {
  const steps = new Map([...graph.skills.keys()].map((skill) => [skill, stepIn(graph, skillProfile, skill)]));
  for (const { skill, opens } of opensMost(graph, skillProfile, threshold, index)) {
    const step = steps.get(skill);
    if (step) step.opens = opens;
  }
  for (const role of targets) {
    const sums = coverage(skillProfile.held, role.requirements);
    const before = readinessShare(sums);
    for (const { skill, level, weight } of role.requirements.values()) {
      const step = steps.get(skill);
      if (!step || sums.required === 0) continue;
      const more = weight * (Math.min(step.to, level) - Math.min(step.from, level));
      if (more <= 0) continue;
      const after = readinessShare({ ...sums, covered: sums.covered + more });
      step.gain += more / sums.required;
      step.targets.push({ role, before, after });
    }
  }
  return steps;
}

function stepIn(graph: CareerGraph, { held }: SkillProfile, skill: string): StepAhead {
  const have = held.get(skill);
  const inLadder = graph.skills.has(skill);
  const from = typeof have === 'number' ? have : 0;
  const stays = have === 'notApplicable' || !inLadder;
  return {
    skill,
    inLadder,
    from,
    to: stays ? from : Math.max(from, levelMoved(graph, held, skill, 1)),
    rating: have === undefined ? 'unrated' : have === 'notApplicable' ? 'setAside' : 'rated',
    gain: 0,
    targets: [],
    opens: [],
  };
}

function byGain(a: StepAhead, b: StepAhead): number {
  return roundedShare(b.gain) - roundedShare(a.gain) || b.opens.length - a.opens.length;
}

/** Days as YYYY-MM-DD sort as text. An action without a date comes last. */
function byDue(a: Action, b: Action): number {
  if (a.due === undefined || b.due === undefined) {
    return Number(a.due === undefined) - Number(b.due === undefined);
  }
  return compareIds(a.due, b.due);
}
