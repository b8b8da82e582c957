/**
 * What a new edition of a ladder means for one person: readiness before and after, and the contributions that
 * changed.
 */
import type { RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import type { EditionComparison } from './editions';
import { gapFigures, type GapFigures, type HeldLevel, type SkillGap } from '../gap/gap';
import type { SkillProfile } from '../gap/skillProfile';

/**
 * One row of a readiness, in both editions. A side is null if the role of that edition does not require the
 * skill and nothing is held.
 */
export interface ContributionChange {
  /** Id in the later edition, or in the earlier one if the skill was removed. */
  skill: string;
  before: SkillGap | null;
  after: SkillGap | null;
}

/**
 * Readiness for one role in both editions. A side is null if that edition does not describe the role in full.
 */
export interface RoleEffect {
  before: { role: RoleNode; gap: GapFigures } | null;
  after: { role: RoleNode; gap: GapFigures } | null;
  /**
   * Rows whose contribution, shortfall, required level or class differs, in the order of the later edition.
   * If both roles require anything, their contributions after minus before add up to the change of readiness.
   */
  contributions: ContributionChange[];
  /**
   * Skills that the later edition requires and that are missing from its `held`: for a person, the unrated
   * ones.
   */
  unrated: string[];
}

export interface CarriedSkillProfile {
  skillProfile: SkillProfile;
  /** Held skills that the later edition does not have, with their levels. They are in none of its sums. */
  outside: ReadonlyMap<string, HeldLevel>;
  /** Skills whose level changed with the scale, by their id in the later edition. */
  moved: ReadonlyMap<string, { before: number; after: number }>;
}

/** Sums of shares carry binary noise. */
const NOISE = 1e-12;

/**
 * Converts a skill profile from the earlier edition of a ladder to the later one. Skills follow their pairs;
 * a skill that was merged into another counts there if its level is higher. Levels follow
 * `ScaleBridge.across`. If the current role was removed, the person is outside the ladder. Cost: linear in
 * what is held.
 */
export function carrySkillProfile(
  comparison: EditionComparison,
  { role, held }: SkillProfile,
): CarriedSkillProfile {
  const { pairs, scale, after } = comparison;
  const carried = new Map<string, HeldLevel>();
  const outside = new Map<string, HeldLevel>();
  const moved = new Map<string, { before: number; after: number }>();
  const keep = (skill: string, level: HeldLevel) => {
    const now = level === 'notApplicable' ? level : scale.across(level);
    const there = carried.get(skill);
    // A level takes precedence over "not applicable", and a higher level over a lower one.
    if (there !== undefined && rank(there) >= rank(now)) return;
    carried.set(skill, now);
    moved.delete(skill);
    if (level !== 'notApplicable' && now !== 'notApplicable' && level !== now)
      moved.set(skill, { before: level, after: now });
  };
  for (const [id, level] of held) {
    const now = pairs.skills.toAfter.get(id) ?? pairs.skills.kinAfter.get(id)?.id;
    if (now === undefined) outside.set(id, level);
    else keep(now, level);
  }
  const current = role && after.roles.get(pairs.roles.toAfter.get(role.id) ?? '');
  return { skillProfile: { ...(current ? { role: current } : {}), held: carried }, outside, moved };
}

function rank(level: HeldLevel): number {
  return level === 'notApplicable' ? -1 : level;
}

/**
 * Computes the gap before and after (method 2) for each role with a changed figure. Sorted by change of
 * readiness, the largest rise first; roles of only one edition last; then by id. A caller that has migrated
 * the ratings passes its own profile for the later edition; otherwise we convert `before`. Cost: linear in
 * the requirements of both editions plus, for each role, in what is held.
 */
export function editionEffects(
  comparison: EditionComparison,
  before: SkillProfile,
  after: SkillProfile = carrySkillProfile(comparison, before).skillProfile,
): RoleEffect[] {
  const { roles } = comparison.pairs;
  const effect = (was: RoleEffect['before'], is: RoleEffect['after']): RoleEffect => ({
    before: was,
    after: is,
    contributions: was && is ? contributionChanges(comparison, was.gap, is.gap) : [],
    unrated: (is?.gap.skills ?? []).flatMap((row) =>
      isRequired(row) && !after.held.has(row.skill) ? [row.skill] : [],
    ),
  });
  const at = (role: RoleNode, { held }: SkillProfile) =>
    role.document ? { role, gap: gapFigures(held, role.requirements) } : null;
  const all: RoleEffect[] = [
    ...roles.pairs.map(([a, b]) => effect(at(a, before), at(b, after))),
    ...roles.removed.map((a) => effect(at(a, before), null)),
    ...roles.added.map((b) => effect(null, at(b, after))),
  ];
  return all
    .filter((one) => !one.before !== !one.after || one.contributions.length > 0)
    .sort((a, b) => rise(b) - rise(a) || compareIds(idOf(a), idOf(b)));
}

function contributionChanges(
  { pairs: { skills }, scale }: EditionComparison,
  before: GapFigures,
  after: GapFigures,
): ContributionChange[] {
  const rest = new Map(before.skills.map((row) => [skills.toAfter.get(row.skill) ?? row.skill, row]));
  const contributions: ContributionChange[] = [];
  for (const row of after.skills) {
    const was = rest.get(row.skill) ?? null;
    rest.delete(row.skill);
    if (!isRequired(was) && !isRequired(row)) continue;
    if (!was || differs(was, row) || !scale.isSame(was.required, row.required))
      contributions.push({ skill: row.skill, before: was, after: row });
  }
  for (const [skill, row] of rest) {
    if (isRequired(row)) contributions.push({ skill, before: row, after: null });
  }
  return contributions;
}

/** A skill that is held but not required is in no sum. */
function isRequired(row: SkillGap | null): boolean {
  return row !== null && row.required > 0;
}

/** Levels on two scales are not a difference in themselves; only what they contribute counts. */
function differs(a: SkillGap, b: SkillGap): boolean {
  return (
    a.class !== b.class ||
    a.weight !== b.weight ||
    Math.abs(a.contribution - b.contribution) > NOISE ||
    Math.abs(a.shortfall - b.shortfall) > NOISE
  );
}

function rise({ before, after }: RoleEffect): number {
  return before && after ? after.gap.readiness - before.gap.readiness : -Infinity;
}

function idOf({ before, after }: RoleEffect): string {
  return after?.role.id ?? before?.role.id ?? '';
}
