/**
 * What changes if some skills are at other levels, and which single skill would open most roles (method 6).
 */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import { gapFigures, readinessShare, type GapFigures, type Held } from '../gap/gap';
import { GapIndex, SET_ASIDE } from '../gap/gapIndex';
import { withLevels, type SkillProfile } from '../gap/skillProfile';

/** Levels that replace what is held, by skill id, in 0..n. */
export type Overrides = ReadonlyMap<string, number>;

/** A role's readiness before and after, 0..1. */
export interface ReadinessChange {
  role: RoleNode;
  before: number;
  after: number;
}

export interface WhatIf {
  /** The whole gap to the target, so that both figures open into their rows. */
  before: GapFigures;
  after: GapFigures;
  /** Every other role whose readiness changes, the largest rise first, then by id. */
  elsewhere: ReadinessChange[];
}

export interface Opening {
  skill: string;
  /** The level held and one step more, at most the top of the scale. */
  from: number;
  to: number;
  /** Roles that this raise brings to the threshold, the highest readiness first, then by id. */
  opens: ReadinessChange[];
  /** Readiness gained, summed over all roles. Ranks raises that open equally many roles. */
  gain: number;
}

/** The default readiness from which a role counts as open. */
export const DEFAULT_THRESHOLD = 0.8;

/** Sums of fractional levels carry binary noise. A readiness that misses .7 only by noise has reached it. */
const NOISE = 1e-9;

/** Whether a readiness reaches a threshold, both 0..1. */
export function reaches(readiness: number, threshold: number): boolean {
  return readiness >= threshold - NOISE;
}

/**
 * A held level moved up or down by some steps, within the scale: 0..n. A skill that is set aside counts as 0.
 */
export function levelMoved(graph: CareerGraph, held: Held, skill: string, steps: number): number {
  const have = held.get(skill) ?? 0;
  const level = have === 'notApplicable' ? 0 : have;
  return Math.min(graph.document.scale.length, Math.max(0, level + steps));
}

/**
 * Readiness C to C', each 0..1 by the formula of `gap.ts`, for the target and every other role (method 6).
 * Changes neither argument. Cost: linear in all requirements, plus sorting the roles that change.
 */
export function whatIf(
  graph: CareerGraph,
  from: SkillProfile,
  to: RoleNode,
  overrides: Overrides,
  index: GapIndex = new GapIndex(graph),
): WhatIf {
  const changed = withLevels(from, overrides);
  const before = index.toAll(index.vector(from.held)).readiness;
  const after = index.toAll(index.vector(changed.held)).readiness;
  return {
    before: gapFigures(from.held, to.requirements),
    after: gapFigures(changed.held, to.requirements),
    elsewhere: index.roles
      .map((role, row) => ({ role, before: before[row] ?? 0, after: after[row] ?? 0 }))
      .filter((one) => one.role.id !== to.id && one.role.id !== from.role?.id && one.before !== one.after)
      .sort((a, b) => b.after - b.before - (a.after - a.before) || compareIds(a.role.id, b.role.id)),
  };
}

/**
 * The roles, including the target, that a what-if brings to a threshold (the highest readiness first) or
 * below it (the lowest first); then by id.
 */
export function crossings(
  { before, after, elsewhere }: WhatIf,
  to: RoleNode,
  threshold: number,
): { opens: ReadinessChange[]; closes: ReadinessChange[] } {
  const all = [{ role: to, before: before.readiness, after: after.readiness }, ...elsewhere].sort(
    (a, b) => b.after - a.after || compareIds(a.role.id, b.role.id),
  );
  const was = (one: ReadinessChange) => reaches(one.before, threshold);
  const is = (one: ReadinessChange) => reaches(one.after, threshold);
  return {
    opens: all.filter((one) => is(one) && !was(one)),
    closes: all.filter((one) => was(one) && !is(one)).sort((a, b) => a.after - b.after),
  };
}

/**
 * Ranks the raises of one skill by one step: most roles brought to the threshold first, then most readiness
 * gained, then by id. Leaves out skills that raise no readiness, and the current role (method 6). Raising s
 * by d, at most to the level a role requires, adds `w_s * d / sum w * r` to its readiness. Cost: linear in
 * all requirements, plus sorting the skills and the roles they open.
 */
export function opensMost(
  graph: CareerGraph,
  from: SkillProfile,
  threshold: number,
  index: GapIndex = new GapIndex(graph),
): Opening[] {
  const held = index.vector(from.held);
  const top = graph.document.scale.length;
  const raised = held.map((level) =>
    level === SET_ASIDE ? level : Math.max(level, Math.min(top, level + 1)),
  );
  const openings = index.skills.map((skill, column): Opening => ({
    skill,
    from: held[column] ?? 0,
    to: raised[column] ?? 0,
    opens: [],
    gain: 0,
  }));
  index.roles.forEach((role, row) => {
    if (role.id === from.role?.id) return;
    const sums = index.coverage(held, row);
    const before = readinessShare(sums);
    for (let at = index.starts[row] ?? 0; at < (index.starts[row + 1] ?? 0); at++) {
      const column = index.columns[at] ?? 0;
      const required = index.levels[at] ?? 0;
      const more = Math.min(raised[column] ?? 0, required) - Math.min(held[column] ?? 0, required);
      const opening = openings[column];
      if (!opening || more <= 0 || sums.required === 0) continue;
      const after = readinessShare({ ...sums, covered: sums.covered + (index.weights[at] ?? 0) * more });
      opening.gain += after - before;
      if (!reaches(before, threshold) && reaches(after, threshold))
        opening.opens.push({ role, before, after });
    }
  });
  for (const { opens } of openings) {
    opens.sort((a, b) => b.after - a.after || compareIds(a.role.id, b.role.id));
  }
  return openings
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.opens.length - a.opens.length || b.gain - a.gain || compareIds(a.skill, b.skill));
}
