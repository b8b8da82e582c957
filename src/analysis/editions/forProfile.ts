/** What a new edition of a ladder means for one person, given their current ratings. */
import type { RoleNode } from '../../graph/careerGraph';
import type { ProfileDocument } from '../../model/profile/profile';
import type { EditionComparison } from './editions';
import { editionEffects, type RoleEffect } from './readinessChange';
import { gapFigures } from '../gap/gap';
import { personSkillProfile, targetsOf, type PersonSkillProfile } from '../growth/readiness';
import type { PersonChange } from '../profile/migrateChange';
import { migrateProfile } from '../profile/migrateProfile';

export interface EditionForPerson {
  before: PersonSkillProfile;
  after: PersonSkillProfile;
  /** The current role, then the targets in their order, then the targets that were removed. */
  own: { as: 'current' | 'target'; effect: RoleEffect }[];
  /** Other roles of both editions whose readiness changed, the largest rise first. */
  others: RoleEffect[];
  /** What the migration of the ratings changed. Empty if every rating still means the same. */
  carried: PersonChange[];
}

/** Sums of shares carry binary noise. */
const NOISE = 1e-9;

/**
 * Compares the same ratings under both editions: readiness for the person's roles, and what happened to their
 * ratings. Ratings of skills that only the later edition has count only in its figures.
 *
 * @param stored the document as stored, of any edition
 *
 * Cost: `editionEffects`, plus migrating the document twice.
 */
export function editionForPerson(comparison: EditionComparison, stored: ProfileDocument): EditionForPerson {
  const then = migrateProfile(stored, comparison.before);
  const now = migrateProfile(stored, comparison.after);
  const [before, after] = [
    personSkillProfile(comparison.before, then.person),
    personSkillProfile(comparison.after, now.person),
  ];
  const effects = editionEffects(comparison, before, after);
  const own = ownRoles(comparison, { before, after, effects }, { then: then.person, now: now.person });
  const mine = new Set(own.map(({ effect }) => effect));
  return {
    before,
    after,
    own,
    others: effects.filter((effect) => !mine.has(effect) && Math.abs(rise(effect)) > NOISE),
    carried: carriedFrom(then, comparison),
  };
}

/** Readiness after minus before, as a share; 0 if one edition does not describe the role in full. */
export function rise({ before, after }: RoleEffect): number {
  return before && after ? after.gap.readiness - before.gap.readiness : 0;
}

/**
 * A document written against the later edition was migrated backwards. Its memory of that edition would now
 * count as history, so we drop it.
 */
function carriedFrom(
  { person, changes }: ReturnType<typeof migrateProfile>,
  { after }: EditionComparison,
): PersonChange[] {
  if (changes.length === 0) return migrateProfile(person, after).changes;
  const { kept: _, ...rest } = person;
  return migrateProfile(rest, after).changes;
}

function ownRoles(
  { before: was, after: is, pairs: { roles } }: EditionComparison,
  profiles: Pick<EditionForPerson, 'before' | 'after'> & { effects: readonly RoleEffect[] },
  { then, now }: Record<'then' | 'now', ProfileDocument>,
): EditionForPerson['own'] {
  const at = (role: RoleNode | undefined, { held }: PersonSkillProfile) =>
    role?.document ? { role, gap: gapFigures(held, role.requirements) } : null;
  const own: EditionForPerson['own'] = [];
  const seen = new Set<RoleEffect>();
  const add = (as: 'current' | 'target', a: RoleNode | undefined, b: RoleNode | undefined) => {
    // A role without changes has no effect, but the person still wants to see its readiness.
    const effect = profiles.effects.find(
      ({ before, after }) => (b && after?.role === b) || (a && before?.role === a),
    ) ?? { before: at(a, profiles.before), after: at(b, profiles.after), contributions: [], unrated: [] };
    const known = own.some((one) => (b ? one.effect.after?.role === b : one.effect.before?.role === a));
    if ((effect.before ?? effect.after) === null || seen.has(effect) || known) return;
    seen.add(effect);
    own.push({ as, effect });
  };
  const both = (role: RoleNode) => was.roles.get(roles.toBefore.get(role.id) ?? '');
  const held = is.roles.get(now.currentRole ?? '');
  if (held) add('current', both(held), held);
  else if (then.currentRole !== undefined) {
    const role = was.roles.get(then.currentRole);
    add('current', role, is.roles.get(roles.toAfter.get(then.currentRole) ?? ''));
  }
  for (const role of targetsOf(is, now).roles) add('target', both(role), role);
  for (const role of targetsOf(was, then).roles)
    add('target', role, is.roles.get(roles.toAfter.get(role.id) ?? ''));
  return own;
}
