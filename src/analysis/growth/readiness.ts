/**
 * Reads a person's ratings: what they hold by the views that count, and which skills are unrated (method 1).
 */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import type { Answers, ProfileDocument, View } from '../../model/profile/profile';
import { answerValue } from '../../model/profile/answers';
import type { ScaleStep } from '../../model/ladder/scale';
import { coverage, gapFigures, type GapFigures, type HeldLevel } from '../gap/gap';
import type { SkillProfile } from '../gap/skillProfile';
import { ownValue } from '../../model/validation/values';

/**
 * The views that count. For each skill, the first view with a rating wins: `['self']` uses only self ratings;
 * `['agreed', 'self']` uses the agreed rating, or else the self rating.
 */
export type ViewOrder = readonly View[];

export const AGREED_ELSE_OWN: ViewOrder = ['agreed', 'self'];

/** Ratings by skill id, of a person or of a snapshot. */
export type RatedSkills = Readonly<Record<string, Answers>>;

/** `unread` marks a rating that names a step which the scale does not have. */
export interface ReadAnswer {
  view: View;
  value: HeldLevel | 'unread';
}

/** The rating that counts for a skill; undefined if no view of the order has one. */
export function answerFor(
  scale: readonly ScaleStep[],
  ratings: RatedSkills,
  skill: string,
  order: ViewOrder,
): ReadAnswer | undefined {
  const answers = ownValue(ratings, skill);
  for (const view of order) {
    const answer = answers?.[view];
    if (answer !== undefined) return { view, value: answerValue(scale, answer) ?? 'unread' };
  }
  return undefined;
}

/**
 * A skill profile from ratings. A skill absent from `held` is unrated: it counts as 0 and is listed in
 * `unrated`.
 */
export interface PersonSkillProfile extends SkillProfile {
  /** The view that each rating in `held` comes from. */
  views: ReadonlyMap<string, View>;
  /** Skills of the ladder without a readable rating, in the ladder's order. */
  unrated: readonly string[];
  /** Skills, inside or outside the ladder, whose rating names a step that the scale does not have. */
  unread: readonly string[];
  /** Ratings of skills outside the ladder. They are in no sum. */
  outside: ReadonlyMap<string, HeldLevel>;
}

type Rated = Pick<ProfileDocument, 'currentRole'> & { ratings: RatedSkills };

/**
 * Where someone is, from their ratings. Levels are in 0..n; "not applicable" leaves both sums of every
 * readiness. A current role that is not in the ladder is dropped, so the person may enter anywhere. Cost:
 * linear in the ladder's skills and the ratings.
 */
export function personSkillProfile(
  graph: CareerGraph,
  { ratings, currentRole }: Rated,
  order: ViewOrder = AGREED_ELSE_OWN,
): PersonSkillProfile {
  const held = new Map<string, HeldLevel>();
  const views = new Map<string, View>();
  const outside = new Map<string, HeldLevel>();
  const unread: string[] = [];
  for (const skill of Object.keys(ratings)) {
    const answer = answerFor(graph.document.scale, ratings, skill, order);
    if (!answer) continue;
    if (answer.value === 'unread') unread.push(skill);
    else if (graph.skills.has(skill)) {
      held.set(skill, answer.value);
      views.set(skill, answer.view);
    } else outside.set(skill, answer.value);
  }
  const role = graph.roles.get(currentRole ?? '');
  return {
    ...(role ? { role } : {}),
    held,
    views,
    unrated: [...graph.skills.keys()].filter((skill) => !held.has(skill)),
    unread,
    outside,
  };
}

/** A required skill that is unrated. */
interface UnratedRequirement {
  skill: string;
  /** The level required, 1..n. */
  required: number;
  weight: number;
  /** Share of all requirements of the target, 0..1. This is its shortfall, because it counts as 0. */
  share: number;
}

export interface TargetReadiness {
  role: RoleNode;
  gap: GapFigures;
  /** Sorted by share, the largest first, then by id. */
  unrated: UnratedRequirement[];
  /** Share of the target's requirements that is rated or set aside, 0..1; 1 if it requires nothing. */
  rated: number;
  /** Readiness if every unrated skill were at its required level, 0..1: `C` plus the shares above. */
  readinessAtMost: number;
}

/**
 * Readiness for each target, with the skills that count as 0 because they are unrated (method 1, 2). The true
 * readiness is between `gap.readiness` and `readinessAtMost`. Cost: for each target, linear in what is held
 * and required.
 */
export function targetReadiness(skillProfile: SkillProfile, targets: readonly RoleNode[]): TargetReadiness[] {
  return targets.map((role) => {
    const gap = gapFigures(skillProfile.held, role.requirements);
    const unrated = gap.skills
      .filter(({ skill, required }) => required > 0 && !skillProfile.held.has(skill))
      .map(({ skill, required, weight, shortfall }): UnratedRequirement => ({
        skill,
        required,
        weight,
        share: shortfall,
      }))
      .sort((a, b) => b.share - a.share || compareIds(a.skill, b.skill));
    const missing = unrated.reduce((sum, { share }) => sum + share, 0);
    return {
      role,
      gap,
      unrated,
      rated: Math.max(0, 1 - missing),
      readinessAtMost: Math.min(1, gap.readiness + missing),
    };
  });
}

export interface SkillToRate {
  skill: string;
  /** The current rating; undefined if unrated. */
  held: HeldLevel | undefined;
  /** Share of the targets' requirements, 0..1: the mean over the targets of `w * r / sum w * r`. */
  share: number;
  /** The targets that require it, in their order. */
  targets: RoleNode[];
}

/** The number of skills in a short session. */
const SHORT_SESSION = 12;

/**
 * The skills that matter most for the targets, at most `count`: unrated before rated, then by their share of
 * the requirements, then by id. Skills that are set aside are left out. Cost: linear in the targets'
 * requirements, plus sorting.
 */
export function rateFirst(
  skillProfile: SkillProfile,
  targets: readonly RoleNode[],
  count = SHORT_SESSION,
): SkillToRate[] {
  const skills = new Map<string, SkillToRate>();
  for (const role of targets) {
    const { required } = coverage(skillProfile.held, role.requirements);
    for (const { skill, level, weight } of role.requirements.values()) {
      const held = skillProfile.held.get(skill);
      if (held === 'notApplicable' || level <= 0) continue;
      const known = skills.get(skill) ?? { skill, held, share: 0, targets: [] };
      known.share += required === 0 ? 0 : (weight * level) / required / targets.length;
      known.targets.push(role);
      skills.set(skill, known);
    }
  }
  return [...skills.values()]
    .sort(
      (a, b) =>
        Number(a.held !== undefined) - Number(b.held !== undefined) ||
        roundedShare(b.share) - roundedShare(a.share) ||
        compareIds(a.skill, b.skill),
    )
    .slice(0, count);
}

/** Rounds a share to nine places: sums of shares carry binary noise, which must not decide an order. */
export function roundedShare(share: number): number {
  return Math.round(share * 1e9);
}

/**
 * The targets that are in the ladder, without duplicates and in the person's order, and the ids of those that
 * are not.
 */
export function targetsOf(
  graph: CareerGraph,
  { targetRoles }: Pick<ProfileDocument, 'targetRoles'>,
): { roles: RoleNode[]; unknown: string[] } {
  const ids = [...new Set(targetRoles)];
  return {
    roles: ids.flatMap((id) => graph.roles.get(id) ?? []),
    unknown: ids.filter((id) => !graph.roles.has(id)),
  };
}
