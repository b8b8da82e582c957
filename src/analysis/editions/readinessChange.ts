/** What a new edition of a ladder means for someone: readiness before and after, and the contributions that changed. */
import type { RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import type { EditionComparison } from './editions';
import { gapFigures, type GapFigures, type HeldLevel, type SkillGap } from '../gap/gap';
import type { Standing } from '../gap/skillProfile';

/** One row under a readiness, in both editions; null where the edition's role neither asks the skill nor has it. */
export interface ContributionChange {
  /** Id in the edition after, or before where it has gone. */
  skill: string;
  before: SkillGap | null;
  after: SkillGap | null;
}

/** Readiness for one role by both editions; null on the side of the edition that does not hold the role in full. */
export interface RoleEffect {
  before: { role: RoleNode; gap: GapFigures } | null;
  after: { role: RoleNode; gap: GapFigures } | null;
  /**
   * Rows whose contribution, shortfall, level asked or class differs, in the order of the edition after. Readiness
   * after less readiness before is the sum of their contributions after less before, where both roles ask anything.
   */
  contributions: ContributionChange[];
  /** Skills that the role asks in the edition after and that are not among what is held there: for a person, not rated. */
  unrated: string[];
}

export interface CarriedStanding {
  standing: Standing;
  /** Skills held that the edition after has no place for, with their levels: they are in no sum there. */
  outside: ReadonlyMap<string, HeldLevel>;
  /** Skills whose level changed with the scale, by id after: level before and after. */
  moved: ReadonlyMap<string, { before: number; after: number }>;
}

/** Sums of shares carry binary noise. */
const NOISE = 1e-12;

/**
 * A standing on the ladder's edition before, on its edition after. Skills go by pair; one that was merged into
 * another counts there if it says more than what is held there. Levels go by `ScaleBridge.across`. A role that has
 * gone leaves someone outside the ladder. Cost: linear in what is held.
 */
export function carryStanding(comparison: EditionComparison, { role, held }: Standing): CarriedStanding {
  const { pairs, scale, after } = comparison;
  const carried = new Map<string, HeldLevel>();
  const outside = new Map<string, HeldLevel>();
  const moved = new Map<string, { before: number; after: number }>();
  const keep = (skill: string, level: HeldLevel) => {
    const now = level === 'notApplicable' ? level : scale.across(level);
    const there = carried.get(skill);
    // A level says more than "not applicable", and a higher one more than a lower.
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
  const stands = role && after.roles.get(pairs.roles.toAfter.get(role.id) ?? '');
  return { standing: { ...(stands ? { role: stands } : {}), held: carried }, outside, moved };
}

function rank(level: HeldLevel): number {
  return level === 'notApplicable' ? -1 : level;
}

/**
 * For each role that some figure changed for: the gap before and after (method 2). By change of readiness, the
 * largest rise first, roles of one edition alone last; then by id. A caller with a standing of its own on the edition
 * after, from ratings migrated, hands it over; else it is carried over. Cost: linear in the requirements of both
 * editions and, for each role, in what is held.
 */
export function editionEffects(
  comparison: EditionComparison,
  before: Standing,
  after: Standing = carryStanding(comparison, before).standing,
): RoleEffect[] {
  const { roles } = comparison.pairs;
  const effect = (was: RoleEffect['before'], is: RoleEffect['after']): RoleEffect => ({
    before: was,
    after: is,
    contributions: was && is ? contributionChanges(comparison, was.gap, is.gap) : [],
    unrated: (is?.gap.skills ?? []).flatMap((row) =>
      isAsked(row) && !after.held.has(row.skill) ? [row.skill] : [],
    ),
  });
  const at = (role: RoleNode, { held }: Standing) =>
    role.document ? { role, gap: gapFigures(held, role.asks) } : null;
  const all: RoleEffect[] = [
    ...roles.pairs.map(([a, b]) => effect(at(a, before), at(b, after))),
    ...roles.gone.map((a) => effect(at(a, before), null)),
    ...roles.come.map((b) => effect(null, at(b, after))),
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
    if (!isAsked(was) && !isAsked(row)) continue;
    if (!was || differs(was, row) || !scale.isSame(was.asked, row.asked))
      contributions.push({ skill: row.skill, before: was, after: row });
  }
  for (const [skill, row] of rest) {
    if (isAsked(row)) contributions.push({ skill, before: row, after: null });
  }
  return contributions;
}

/** What is held and unused is in no sum. */
function isAsked(row: SkillGap | null): boolean {
  return row !== null && row.asked > 0;
}

/** Levels of two scales are no difference by themselves: what they come to is. */
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
