/** The reference from a profile to its ladder: what its ids mean. */
import type { LadderDocument } from '../ladder/ladder';
import type { LadderRef, ProfileDocument } from './profile';

type Titled = Pick<LadderDocument, 'id' | 'title' | 'edition' | 'scale' | 'skills'>;

/** The ids of the skills that a profile names, including former ids. */
function skillsNamed({ ratings, snapshots, kept }: ProfileDocument): Set<string> {
  return new Set([
    ...Object.keys(ratings),
    ...snapshots.flatMap((snapshot) => Object.keys(snapshot.ratings)),
    ...Object.values(kept?.skills ?? {}).flat(),
  ]);
}

/** The ids of the roles that a profile names, including former ids. */
export function rolesNamed({ currentRole, targetRoles, conversations, kept }: ProfileDocument): Set<string> {
  return new Set([
    ...(currentRole === undefined ? [] : [currentRole]),
    ...targetRoles,
    ...conversations.flatMap(({ role }) => role ?? []),
    ...Object.values(kept?.roles ?? {}).flat(),
  ]);
}

/**
 * The reference to a ladder, with the names that the profile uses. Names that the ladder no longer has are in
 * `kept` instead.
 */
export function ladderRefOf(
  ladder: Titled,
  roles: Iterable<{ id: string; title: string }>,
  person?: ProfileDocument,
): LadderRef {
  const skills = person ? skillsNamed(person) : new Set<string>();
  const named = person ? rolesNamed(person) : new Set<string>();
  const skillNames = ladder.skills.filter(({ id }) => skills.has(id)).map(({ id, name }) => [id, name]);
  const titles = [...roles].filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]);
  return {
    id: ladder.id,
    ...(ladder.edition === undefined || ladder.edition === '' ? {} : { edition: ladder.edition }),
    title: ladder.title,
    scale: ladder.scale.map(({ id, name }) => ({ id, name })),
    ...(skillNames.length === 0 ? {} : { skills: Object.fromEntries(skillNames) }),
    ...(titles.length === 0 ? {} : { roles: Object.fromEntries(titles) }),
  };
}
