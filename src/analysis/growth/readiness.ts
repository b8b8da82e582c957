/** A person as a standing: what they hold by the views that count, and what is not rated, by name (method 1). */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import type { Answers, ProfileDocument, View } from '../../model/profile/profile';
import { answerValue } from '../../model/profile/answers';
import type { ScaleStep } from '../../model/ladder/scale';
import { coverage, gapFigures, type GapFigures, type HeldLevel } from '../gap/gap';
import type { Standing } from '../gap/skillProfile';

/**
 * The views that count, the first that has an answer for a skill before the others: `['self']` is one's own view,
 * `['agreed', 'self']` what is agreed and for the rest one's own.
 */
export type ViewOrder = readonly View[];

export const AGREED_ELSE_OWN: ViewOrder = ['agreed', 'self'];

/** Answers by skill id: the ratings of a person, or of a snapshot. */
export type RatedSkills = Readonly<Record<string, Answers>>;

/** `unread` is an answer that names a step which the scale does not have. */
export interface ReadAnswer {
  view: View;
  value: HeldLevel | 'unread';
}

/** The answer that counts for a skill; undefined where no view of the order has one: not rated. */
export function answerFor(
  scale: readonly ScaleStep[],
  ratings: RatedSkills,
  skill: string,
  order: ViewOrder,
): ReadAnswer | undefined {
  const answers = Object.hasOwn(ratings, skill) ? ratings[skill] : undefined;
  for (const view of order) {
    const answer = answers?.[view];
    if (answer !== undefined) return { view, value: answerValue(scale, answer) ?? 'unread' };
  }
  return undefined;
}

/** A standing by ratings. A skill absent from `held` is not rated: it counts as 0 and is in `unrated`. */
export interface PersonStanding extends Standing {
  /** The view that each answer in `held` comes from. */
  views: ReadonlyMap<string, View>;
  /** Skills of the ladder without an answer that can be read, in its order. */
  unrated: readonly string[];
  /** Those of them, and skills outside the ladder, whose answer names a step that the scale does not have. */
  unread: readonly string[];
  /** Answers for skills that the ladder does not hold: in no sum. */
  outside: ReadonlyMap<string, HeldLevel>;
}

type Rated = Pick<ProfileDocument, 'currentRole'> & { ratings: RatedSkills };

/**
 * Where someone stands by their ratings. Levels in 0..n; "not applicable" leaves both sums of every readiness. A
 * current role that the ladder does not hold is left out: they may then enter anywhere. Cost: linear in the
 * ladder's skills and the ratings.
 */
export function standingOf(
  graph: CareerGraph,
  { ratings, currentRole }: Rated,
  order: ViewOrder = AGREED_ELSE_OWN,
): PersonStanding {
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

/** A skill that a target asks and that is not rated. */
interface UnratedAsk {
  skill: string;
  /** The level asked, 1..n. */
  asked: number;
  weight: number;
  /** Share of all that the target asks, 0..1: its shortfall, as it counts as 0. */
  share: number;
}

export interface TargetStanding {
  role: RoleNode;
  gap: GapFigures;
  /** By share, the largest first, then by id. */
  unrated: UnratedAsk[];
  /** Share of all that the target asks which is rated or set aside, 0..1; 1 where it asks nothing. */
  rated: number;
  /** Readiness were every skill that is not rated held as asked, 0..1: `C` and the shares above. */
  readinessAtMost: number;
}

/**
 * Readiness for each target with the skills it counts as 0 for want of a rating (method 1, 2). The true
 * readiness lies between `gap.readiness` and `readinessAtMost`. Cost: linear in what is held and asked, for each target.
 */
export function targetStandings(standing: Standing, targets: readonly RoleNode[]): TargetStanding[] {
  return targets.map((role) => {
    const gap = gapFigures(standing.held, role.asks);
    const unrated = gap.skills
      .filter(({ skill, asked }) => asked > 0 && !standing.held.has(skill))
      .map(({ skill, asked, weight, shortfall }): UnratedAsk => ({ skill, asked, weight, share: shortfall }))
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
  /** The answer that is there; undefined where not rated. */
  held: HeldLevel | undefined;
  /** Share of what the targets ask, 0..1: the mean over the targets of `w * r / sum w * r`. */
  share: number;
  /** Those of the targets that ask it, in their order. */
  targets: RoleNode[];
}

/** How many skills make a short session. */
const SHORT_SESSION = 12;

/**
 * The skills that matter most for some targets: not rated before rated, then by their share of what the targets
 * ask, then by id; at most `count`. A skill set aside has left the sums and is not among them. Cost: linear in what
 * the targets ask, and the sorting.
 */
export function rateFirst(
  standing: Standing,
  targets: readonly RoleNode[],
  count = SHORT_SESSION,
): SkillToRate[] {
  const skills = new Map<string, SkillToRate>();
  for (const role of targets) {
    const { asked } = coverage(standing.held, role.asks);
    for (const { skill, level, weight } of role.asks.values()) {
      const held = standing.held.get(skill);
      if (held === 'notApplicable' || level <= 0) continue;
      const known = skills.get(skill) ?? { skill, held, share: 0, targets: [] };
      known.share += asked === 0 ? 0 : (weight * level) / asked / targets.length;
      known.targets.push(role);
      skills.set(skill, known);
    }
  }
  return [...skills.values()]
    .sort(
      (a, b) =>
        Number(a.held !== undefined) - Number(b.held !== undefined) ||
        finer(b.share) - finer(a.share) ||
        compareIds(a.skill, b.skill),
    )
    .slice(0, count);
}

/** A share to nine places: sums of shares carry binary noise, which must not decide an order. */
export function finer(share: number): number {
  return Math.round(share * 1e9);
}

/** The targets that the ladder holds, each once and in the person's order, and the ids of those it does not. */
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
