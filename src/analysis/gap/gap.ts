/**
 * What stands between what is held and a role (method 1, 2). Every figure here can be rebuilt by
 * hand from the rows: contributions add up to readiness, contributions and shortfalls to 1.
 */
import type { RoleNode } from '../../graph/careerGraph';

/** A level held, in 0..n and possibly fractional, or "not applicable", which leaves both sums. */
export type HeldLevel = number | 'notApplicable';
/** What is held, by skill id. A skill that is absent counts as 0. */
export type Held = ReadonlyMap<string, HeldLevel>;
/** What is asked, by skill id: a level above 0 and a weight of 0 or more. */
export type Asked = ReadonlyMap<string, { level: number; weight: number }>;

/**
 * The five groups of the gap view. `met` here means exactly met; `beyond` is met with more to spare.
 * `notApplicable` is set aside by the person.
 */
export type SkillClass = 'learn' | 'deepen' | 'met' | 'beyond' | 'unused' | 'notApplicable';

export interface SkillGap {
  skill: string;
  /** Level held, 0 where none. */
  held: number;
  /** Level asked, 0 where the role does not name the skill. */
  asked: number;
  weight: number;
  class: SkillClass;
  /** Levels still to climb: max(0, asked - held). */
  step: number;
  /** Share of all that is asked which this skill already covers, 0..1. */
  contribution: number;
  /** Share of all that is asked which this skill still lacks, 0..1. */
  shortfall: number;
}

/** The two sums behind readiness, in weighted levels: what is covered of what is asked. */
export interface Coverage {
  covered: number;
  asked: number;
}

export interface GapFigures {
  skills: SkillGap[];
  /** Levels to climb over all skills. */
  steps: number;
  /** Number of skills with a step above 0. */
  skillsShort: number;
  /** Share of what is asked that is already held, 0..1; 1 where nothing is asked. */
  readiness: number;
  coverage: Coverage;
}

/**
 * How a skill stands (method 2), by two levels in 0..n: learn `h = 0 < r`, deepen `0 < h < r`,
 * met `h = r`, beyond `h > r`, unused `r = 0`. Callers pass a skill that is held or asked.
 */
export function classify(held: HeldLevel, asked: number): SkillClass {
  if (held === 'notApplicable') return 'notApplicable';
  if (asked <= 0) return 'unused';
  if (held <= 0) return 'learn';
  if (held < asked) return 'deepen';
  return held > asked ? 'beyond' : 'met';
}

/** Readiness as a share: 1 where nothing is asked (method 2). */
export function share({ covered, asked }: Coverage): number {
  return asked === 0 ? 1 : covered / asked;
}

/**
 * The two sums of readiness, in weighted levels, 0 or more: `covered = sum w * min(h, r)` of `asked = sum w * r`
 * (method 2). A skill that is set aside is in neither. Cost: linear in the skills asked.
 */
export function coverage(held: Held, asked: Asked): Coverage {
  const sums = { covered: 0, asked: 0 };
  for (const [skill, { level, weight }] of asked) {
    const have = held.get(skill) ?? 0;
    if (have === 'notApplicable') continue;
    sums.covered += weight * Math.min(have, level);
    sums.asked += weight * level;
  }
  return sums;
}

/**
 * Readiness `C = sum w * min(h, r) / sum w * r`, 0..1; 1 where nothing is asked (method 2). With every
 * level and weight 1 it is the share of skills in common that the NICE career pathway tool publishes.
 * Cost: linear in the skills asked.
 */
export function readiness(held: Held, asked: Asked): number {
  return share(coverage(held, asked));
}

/**
 * Fit `F = 2CR / (C + R)` of two shares, 0..1: high only where much is held and much of it stays in use; 0
 * where both are 0 (method 2, with how well it finds what is published as related). It is the harmonic
 * mean, as in the F-measure (van Rijsbergen, Information Retrieval, 1979).
 */
export function fit(ready: number, retained: number): number {
  return ready + retained === 0 ? 0 : (2 * ready * retained) / (ready + retained);
}

/**
 * The gap, skill by skill: first what is asked, in the role's order, then what is held and unused. A step is
 * `max(0, r - h)` in levels, a contribution `w * min(h, r) / sum w * r` and a shortfall `w * step / sum w * r` as
 * shares, 0..1 (method 2). Levels are never rounded. Cost: linear in the skills held and asked.
 */
export function gapFigures(held: Held, asked: Asked): GapFigures {
  const sums = coverage(held, asked);
  const part = (value: number) => (sums.asked === 0 ? 0 : value / sums.asked);
  const skills: SkillGap[] = [];
  for (const [skill, { level, weight }] of asked) {
    const have = held.get(skill) ?? 0;
    const aside = have === 'notApplicable';
    const level0 = aside ? 0 : have;
    const step = aside ? 0 : Math.max(0, level - have);
    skills.push({
      skill,
      held: level0,
      asked: level,
      weight,
      class: classify(have, level),
      step,
      contribution: aside ? 0 : part(weight * Math.min(level0, level)),
      shortfall: part(weight * step),
    });
  }
  for (const [skill, have] of held) {
    if (asked.has(skill) || have === 'notApplicable' || have <= 0) continue;
    skills.push({
      skill,
      held: have,
      asked: 0,
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
    readiness: share(sums),
    coverage: sums,
  };
}

/** What holding a role means: each skill at the level the role asks. */
export function heldBy(role: Pick<RoleNode, 'asks'>): Map<string, number> {
  const held = new Map<string, number>();
  for (const { skill, level } of role.asks.values()) held.set(skill, level);
  return held;
}
