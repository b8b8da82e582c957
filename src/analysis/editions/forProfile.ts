/** What a new edition of a ladder means for one person, by the answers they give today. */
import type { RoleNode } from '../../graph/careerGraph';
import type { ProfileDocument } from '../../model/profile/profile';
import type { EditionComparison } from './editions';
import { editionEffects, type RoleEffect } from './readinessChange';
import { gapFigures } from '../gap/gap';
import { standingOf, targetsOf, type PersonStanding } from '../growth/readiness';
import type { PersonChange } from '../profile/migrateChange';
import { migrateProfile } from '../profile/migrateProfile';

export interface EditionForPerson {
  before: PersonStanding;
  after: PersonStanding;
  /** The role one is in, then the targets in their order, then those that have gone. */
  own: { as: 'current' | 'target'; effect: RoleEffect }[];
  /** Other roles of both editions for which one is more or less ready: the largest rise first. */
  others: RoleEffect[];
  /** What carrying the answers over did. Empty where each means what it meant. */
  carried: PersonChange[];
}

/** Sums of shares carry binary noise. */
const NOISE = 1e-9;

/**
 * The same answers by both editions: readiness for the roles that matter to a person, and what became of their
 * answers. What they said since of skills that only the edition after has is in its figures alone.
 * @param stored as it is kept, of whatever edition
 * Cost: that of `editionEffects`, and of carrying the document over twice.
 */
export function editionForPerson(comparison: EditionComparison, stored: ProfileDocument): EditionForPerson {
  const then = migrateProfile(stored, comparison.before);
  const now = migrateProfile(stored, comparison.after);
  const [before, after] = [
    standingOf(comparison.before, then.person),
    standingOf(comparison.after, now.person),
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

/** Readiness after less before, of a share; 0 where one edition does not hold the role in full. */
export function rise({ before, after }: RoleEffect): number {
  return before && after ? after.gap.readiness - before.gap.readiness : 0;
}

/**
 * A document that was written against the edition after has come the other way: what it remembers of that would
 * now be read as having been there before, and is left out.
 */
function carriedFrom(
  { person, changes }: ReturnType<typeof migrateProfile>,
  { after }: EditionComparison,
): PersonChange[] {
  if (changes.length === 0) return migrateProfile(person, after).changes;
  const { kept: _, ...told } = person;
  return migrateProfile(told, after).changes;
}

function ownRoles(
  { before: was, after: is, pairs: { roles } }: EditionComparison,
  standings: Pick<EditionForPerson, 'before' | 'after'> & { effects: readonly RoleEffect[] },
  { then, now }: Record<'then' | 'now', ProfileDocument>,
): EditionForPerson['own'] {
  const at = (role: RoleNode | undefined, { held }: PersonStanding) =>
    role?.document ? { role, gap: gapFigures(held, role.asks) } : null;
  const own: EditionForPerson['own'] = [];
  const seen = new Set<RoleEffect>();
  const add = (as: 'current' | 'target', a: RoleNode | undefined, b: RoleNode | undefined) => {
    // A role of which nothing changed has no effect, and still a readiness to tell.
    const effect = standings.effects.find(
      ({ before, after }) => (b && after?.role === b) || (a && before?.role === a),
    ) ?? { before: at(a, standings.before), after: at(b, standings.after), contributions: [], unrated: [] };
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
