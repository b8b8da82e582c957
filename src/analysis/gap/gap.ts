/**
 * The gap between what is held and a role (method 1, 2). A reader can rebuild every figure by hand from the
 * rows: contributions add up to readiness; contributions and shortfalls add up to 1.
 */
import type { RoleNode } from '../../graph/careerGraph';

/** A level held, in 0..n and possibly fractional. "Not applicable" removes the skill from both sums. */
export type HeldLevel = number | 'notApplicable';
/** Levels held, by skill id. An absent skill counts as 0. */
export type Held = ReadonlyMap<string, HeldLevel>;
/**
 * Requirements, by skill id: a level above 0, a weight of 0 or more, and the role that an inherited one comes from
 * (method 2a).
 */
export type RequiredLevels = ReadonlyMap<string, { level: number; weight: number; from?: string }>;

/**
 * The five groups of the gap view, plus `notApplicable` for a skill that the person has set aside. `met`
 * means exactly met; `beyond` means more than required.
 */
export type SkillClass = 'learn' | 'deepen' | 'met' | 'beyond' | 'unused' | 'notApplicable';

export interface SkillGap {
  skill: string;
  /** Level held; 0 if not held. */
  held: number;
  /** Level required; 0 if the role does not name the skill. */
  required: number;
  weight: number;
  class: SkillClass;
  /** Levels still to climb: `max(0, required - held)`. */
  step: number;
  /** Share of all requirements that this skill already covers, 0..1. */
  contribution: number;
  /** Share of all requirements that this skill still lacks, 0..1. */
  shortfall: number;
  /** The id of the role that the requirement comes from, if it is inherited. */
  from?: string;
}

/** The two sums behind readiness, in weighted levels: what is covered, and what is required. */
export interface Coverage {
  covered: number;
  required: number;
}

export interface GapFigures {
  skills: SkillGap[];
  /** Levels to climb over all skills. */
  steps: number;
  /** Number of skills with a step above 0. */
  skillsShort: number;
  /** Share of the requirements that is already held, 0..1; 1 if nothing is required. */
  readiness: number;
  coverage: Coverage;
}

/**
 * The group of a skill (method 2), from two levels in 0..n: learn `h = 0 < r`, deepen `0 < h < r`, met `h =
 * r`, beyond `h > r`, unused `r = 0`. The skill must be held or required.
 */
export function classify(held: HeldLevel, required: number): SkillClass {
  if (held === 'notApplicable') return 'notApplicable';
  if (required <= 0) return 'unused';
  if (held <= 0) return 'learn';
  if (held < required) return 'deepen';
  return held > required ? 'beyond' : 'met';
}

/** Readiness as a share: 1 if nothing is required (method 2). */
export function readinessShare({ covered, required }: Coverage): number {
  return required === 0 ? 1 : covered / required;
}

/**
 * The two sums of readiness, in weighted levels, 0 or more: `covered = sum w * min(h, r)` and `required = sum
 * w * r` (method 2). A skill that is set aside is in neither. Cost: linear in the requirements.
 */
export function coverage(held: Held, required: RequiredLevels): Coverage {
  const sums = { covered: 0, required: 0 };
  for (const [skill, { level, weight }] of required) {
    const have = held.get(skill) ?? 0;
    if (have === 'notApplicable') continue;
    sums.covered += weight * Math.min(have, level);
    sums.required += weight * level;
  }
  return sums;
}

/**
 * Readiness `C = sum w * min(h, r) / sum w * r`, 0..1; 1 if nothing is required (method 2). If every level
 * and weight is 1, it is the share of common skills that the NICE career pathway tool publishes. Cost: linear
 * in the requirements.
 */
export function readiness(held: Held, required: RequiredLevels): number {
  return readinessShare(coverage(held, required));
}

/**
 * Fit `F = 2CR / (C + R)` of readiness and retention, 0..1; 0 if both are 0. It is high only if both are
 * high. Method 2 reports how well it finds published related roles. Fit is the harmonic mean, as in the
 * F-measure (van Rijsbergen, Information Retrieval, 1979).
 */
export function fit(ready: number, retained: number): number {
  return ready + retained === 0 ? 0 : (2 * ready * retained) / (ready + retained);
}

/**
 * The gap, skill by skill: first the requirements, in the role's order, then skills that are held but not
 * used. A step is `max(0, r - h)` in levels; a contribution `w * min(h, r) / sum w * r` and a shortfall `w *
 * step / sum w * r` are shares, 0..1 (method 2). Levels are never rounded. Cost: linear in the skills held
 * and required.
 */
export function gapFigures(held: Held, required: RequiredLevels): GapFigures {
  const sums = coverage(held, required);
  const part = (value: number) => (sums.required === 0 ? 0 : value / sums.required);
  const skills: SkillGap[] = [];
  for (const [skill, { level, weight, from }] of required) {
    // A line with level 0 drops the skill (method 2a).
    if (level <= 0) continue;
    const have = held.get(skill) ?? 0;
    const aside = have === 'notApplicable';
    const heldLevel = aside ? 0 : have;
    const step = aside ? 0 : Math.max(0, level - have);
    skills.push({
      skill,
      held: heldLevel,
      required: level,
      weight,
      class: classify(have, level),
      step,
      contribution: aside ? 0 : part(weight * Math.min(heldLevel, level)),
      shortfall: part(weight * step),
      ...(from === undefined ? {} : { from }),
    });
  }
  for (const [skill, have] of held) {
    if ((required.get(skill)?.level ?? 0) > 0 || have === 'notApplicable' || have <= 0) continue;
    skills.push({
      skill,
      held: have,
      required: 0,
      weight: 0,
      class: 'unused',
      step: 0,
      contribution: 0,
      shortfall: 0,
    });
  }
  return {
    skills,
    steps: skills.reduce((sum, { step }) => sum + step, 0),
    skillsShort: skills.filter(({ step }) => step > 0).length,
    readiness: readinessShare(sums),
    coverage: sums,
  };
}

/** What holding a role means: every skill at the level that the role requires. */
export function heldBy(role: Pick<RoleNode, 'requirements'>): Map<string, number> {
  const held = new Map<string, number>();
  for (const { skill, level } of role.requirements.values()) held.set(skill, level);
  return held;
}
