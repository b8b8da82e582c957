/** A copy of a person document without some of its parts, made so that merging it back removes nothing. */
import type { ProfileDocument, Rival, Stamp } from './profile';
import { aboutOf, fieldsOf, ownerOf, personOf, type FieldKey } from './fields';

/** What somebody may leave out of a copy. Answers, role and targets are what it is about, and stay. */
export const PARTS = ['name', 'evidence', 'actions', 'notes', 'conversations', 'snapshots'] as const;
export type PersonPart = (typeof PARTS)[number];

/**
 * The document without those parts. What a copy lacks although it had seen it counts as removed when copies are
 * merged: so what the copy has seen of each author ends before the first of their changes that is left out. What is
 * left out is then new to it, and merged back nothing is lost; at the most something waits to be settled.
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
      const until = Object.hasOwn(owner, by) ? owner[by] : undefined;
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

/** The parts that a field belongs to: a note of a conversation goes with the notes and with the conversation. */
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
