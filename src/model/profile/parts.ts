/** Copies a profile without some of its parts, so that merging the copy back removes nothing. */
import type { ProfileDocument, Rival, Stamp } from './profile';
import { aboutOf, fieldsOf, ownerOf, personOf, type FieldKey } from './fields';
import { ownValue } from '../validation/values';

/**
 * The parts that a person may leave out of a copy. Ratings, role and targets are the purpose of a profile and
 * always stay.
 */
export const PARTS = ['name', 'evidence', 'actions', 'notes', 'conversations', 'snapshots'] as const;
export type PersonPart = (typeof PARTS)[number];

/**
 * The profile without these parts. When copies are merged, a field counts as removed if a copy had seen it
 * and lacks it. So for each author, we set what the copy has seen to just before their first omitted change.
 * The omitted fields are then new to the copy, and merging it back loses nothing; at most it creates a
 * conflict.
 */
export function withoutParts(person: ProfileDocument, parts: ReadonlySet<PersonPart>): ProfileDocument {
  const isLeft = (path: readonly string[]) => partsOf(path).some((part) => parts.has(part));
  const fields = [...fieldsOf(person).values()].filter(({ path }) => !isLeft(path));
  const { changed = {}, rivals = {}, seen = {}, ...about } = aboutOf(person);
  const isKept = ([key]: [FieldKey, Stamp | Rival[]]) => !isLeft(key.split('/'));
  const stamps: [FieldKey, { at?: string | undefined; by?: string | undefined }[]][] = [
    ...Object.entries(changed).map(([key, stamp]): [FieldKey, Stamp[]] => [key, [stamp]]),
    ...Object.entries(rivals),
  ];
  const known = { self: { ...seen.self }, manager: { ...seen.manager }, both: { ...seen.both } };
  for (const [key, written] of stamps) {
    const path = key.split('/');
    if (!isLeft(path)) continue;
    const owner = known[ownerOf(path)];
    for (const { at, by } of written) {
      if (at === undefined || by === undefined) continue;
      const before = new Date(Date.parse(at) - 1).toISOString();
      const until = ownValue(owner, by);
      if (until !== undefined && until > before) owner[by] = before;
    }
  }
  return personOf(fields, {
    ...about,
    changed: Object.fromEntries(Object.entries(changed).filter(isKept)),
    rivals: Object.fromEntries(Object.entries(rivals).filter(isKept)),
    seen: known,
  });
}

/**
 * The parts that a field belongs to. A note of a conversation belongs to both the notes and the
 * conversations.
 */
function partsOf(path: readonly string[]): PersonPart[] {
  const [part = '', , inner = ''] = path[0] === 'kept' ? path.slice(1) : path;
  switch (part) {
    case 'name':
    case 'actions':
    case 'notes':
    case 'snapshots':
      return [part];
    case 'conversations':
      return inner === 'notes' || inner === 'outcome' ? ['conversations', 'notes'] : ['conversations'];
    case 'ratings':
      return inner === 'evidence' || inner === 'actions' || inner === 'notes' ? [inner] : [];
    default:
      return [];
  }
}
