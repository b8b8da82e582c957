/**
 * Two copies of one person's document made one, field by field. A field is a register of several values (Shapiro
 * and others, "A comprehensive study of Convergent and Commutative Replicated Data Types", 2011, section 3.2.2,
 * with version vectors as in section 3.3.5): a value goes only where the other copy had seen it and has
 * something else, or nothing, in its place. Values written apart from each other all stay.
 */
import { compareIds } from '../../model/ladder/id';
import type { ProfileDocument, Rival, Side, Stamp } from '../../model/profile/profile';
import { conflictsOf, writtenOf, type Conflict, type Written } from '../../model/profile/change';
import {
  fieldsOf,
  isDerived,
  ownerOf,
  personOf,
  sameValue,
  type Field,
  type FieldKey,
  type FieldValue,
} from '../../model/profile/fields';

export interface Merged {
  person: ProfileDocument;
  /** What two wrote apart from each other; in `person` one's own value stands, with the others beside it. */
  conflicts: Conflict[];
  /** What is new against `mine`: `was` and `now` are absent where the field was not there, or went. */
  news: { path: readonly string[]; was?: FieldValue; now?: FieldValue }[];
}

/** Why two documents are not to be merged as they are. */
export type Unmergeable = 'person' | 'ladder' | 'edition';

/** Undefined for copies of one person against one edition; of two editions the older is migrated first. */
export function unmergeable(mine: ProfileDocument, theirs: ProfileDocument): Unmergeable | undefined {
  if (mine.id !== theirs.id) return 'person';
  if (mine.ladder.id !== theirs.ladder.id) return 'ladder';
  return mine.ladder.edition === theirs.ladder.edition ? undefined : 'edition';
}

/**
 * Merges two copies of one person's document. Idempotent and, where nothing is in conflict, commutative and
 * associative; a field that either copy has is in the result, unless the other copy knew it and removed or
 * replaced it. Both copies are to be of one edition (see `unmergeable`); else the ladder stays mine.
 * Cost: linear in the fields, but for sorting them.
 */
export function mergeProfiles(mine: ProfileDocument, theirs: ProfileDocument): Merged {
  const [a, b] = [copyOf(mine), copyOf(theirs)];
  const values = new Map<FieldKey, { path: readonly string[]; written: Written[] }>();
  for (const [key, path] of [...b.paths, ...a.paths]) {
    if (values.has(key)) continue;
    const written = isDerived(path)
      ? derived(a, b, key, path)
      : [...surviving(a, b, key, path), ...surviving(b, a, key, path)];
    values.set(key, { path, written: distinct(written) });
  }
  for (const key of lostParts(values)) {
    const found = values.get(key);
    if (found) found.written = distinct([...valuesAt(a, key), ...valuesAt(b, key)]);
  }
  const person = written(values, a, b);
  return { person, conflicts: conflictsOf(person), news: newsOf(a.fields, fieldsOf(person)) };
}

interface Copy {
  person: ProfileDocument;
  fields: Map<FieldKey, Field>;
  paths: Map<FieldKey, readonly string[]>;
}

function copyOf(person: ProfileDocument): Copy {
  const fields = fieldsOf(person);
  const paths = new Map([...fields].map(([key, { path }]) => [key, path]));
  // A rival stands beside a value, so that the value's path is its own.
  return { person, fields, paths };
}

function valuesAt({ person, fields }: Copy, key: FieldKey): Written[] {
  return writtenOf(person, key, fields.get(key));
}

/** The values of one copy that the other has as well, or does not know. */
function surviving(own: Copy, other: Copy, key: FieldKey, path: readonly string[]): Written[] {
  const others = valuesAt(other, key);
  const owner = ownerOf(path);
  return valuesAt(own, key).filter((one) => {
    if (others.some((twin) => sameValue(twin.value, one.value) && sameStamp(twin.stamp, one.stamp)))
      return true;
    if (!one.stamp) return !others.some(({ value, stamp }) => stamp && sameValue(value, one.value));
    // Another value under the same stamp was written by hand, and says nothing of which came first.
    if (others.some(({ stamp }) => stamp && sameStamp(stamp, one.stamp))) return true;
    return !hasSeen(other.person, owner, one.stamp);
  });
}

function hasSeen({ seen }: ProfileDocument, owner: Side | 'both', { at, by }: Stamp): boolean {
  const known = seen?.[owner];
  const until = known && Object.hasOwn(known, by) ? known[by] : undefined;
  return until !== undefined && at <= until;
}

function sameStamp(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.at === b.at && a.by === b.by);
}

/** What follows from other fields: where the two differ, mine of another edition, else the same of both. */
function derived(a: Copy, b: Copy, key: FieldKey, [part]: readonly string[]): Written[] {
  const [x, y] = [valuesAt(a, key), valuesAt(b, key)];
  if (part === 'ladder' && unmergeable(a.person, b.person) !== undefined) return x;
  return [...x, ...y].sort(byStampAndValue).slice(0, 1);
}

/** Each value with each stamp once. A value without a stamp is no other than the same with one. */
function distinct(written: readonly Written[]): Written[] {
  const kept: Written[] = [];
  for (const one of [...written].sort(byStampAndValue)) {
    const isKnown = kept.some(
      ({ value, stamp }) => sameValue(value, one.value) && (!one.stamp || sameStamp(stamp, one.stamp)),
    );
    if (!isKnown) kept.push(one);
  }
  return kept;
}

/** The latest first, then by author and value; those without a stamp last. */
function byStampAndValue(a: Written, b: Written): number {
  return (
    compareIds(b.stamp?.at ?? '', a.stamp?.at ?? '') ||
    compareIds(a.stamp?.by ?? '', b.stamp?.by ?? '') ||
    compareIds(JSON.stringify(a.value), JSON.stringify(b.value))
  );
}

/** Without these an entry says nothing. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  evidence: ['text'],
  actions: ['text'],
  snapshots: ['date', 'label'],
  conversations: ['date'],
};

/**
 * The fields of entries that one copy removed while the other changed a part: what was changed would stand
 * without its text. The entry stays whole.
 */
function lostParts(
  values: ReadonlyMap<FieldKey, { path: readonly string[]; written: Written[] }>,
): FieldKey[] {
  const entries = new Map<string, { list: string; alive: Set<string>; lost: FieldKey[] }>();
  for (const [key, { path, written }] of values) {
    const at = listAt(path);
    if (at < 0) continue;
    const id = path.slice(0, at + 2).join('/');
    const entry = entries.get(id) ?? { list: path[at] ?? '', alive: new Set(), lost: [] };
    entries.set(id, entry);
    if (written.length > 0) entry.alive.add(path.slice(at + 2).join('/'));
    else entry.lost.push(key);
  }
  return [...entries.values()].flatMap(({ list, alive, lost }) =>
    alive.size > 0 && NEEDED[list]?.some((field) => !alive.has(field)) ? lost : [],
  );
}

/** Where in the path the list of an entry stands; -1 for a field of none. */
function listAt(path: readonly string[]): number {
  const [part] = path;
  if (part === 'actions' || part === 'snapshots' || part === 'conversations') return 0;
  const at = part === 'kept' ? 3 : 2;
  const isRating = path[at - 2] === 'ratings' && path.length === at + 3;
  return isRating && (path[at] === 'evidence' || path[at] === 'actions') ? at : -1;
}

/** The document of the values: mine stands where it is still there, else theirs. */
function written(
  values: ReadonlyMap<FieldKey, { path: readonly string[]; written: Written[] }>,
  a: Copy,
  b: Copy,
): ProfileDocument {
  const fields: Field[] = [];
  const changed: [FieldKey, Stamp][] = [];
  const rivals: [FieldKey, Rival[]][] = [];
  for (const [key, { path, written }] of values) {
    const first = [a, b]
      .map(({ fields: own }) => own.get(key)?.value)
      .find((value) => value !== undefined && written.some((one) => sameValue(one.value, value)));
    const standing = written.find(({ value }) => sameValue(value, first)) ?? written[0];
    if (!standing) continue;
    fields.push({ path, value: standing.value });
    if (standing.stamp) changed.push([key, standing.stamp]);
    const others = written.filter((one) => one !== standing);
    if (others.length > 0) rivals.push([key, others.map(rivalOf)]);
  }
  const [mine, theirs] = [a.person, b.person];
  return personOf(fields, {
    id: mine.id,
    $schema: mine.$schema ?? theirs.$schema,
    withheld: (mine.withheld ?? []).filter((side) => theirs.withheld?.includes(side)),
    changed: Object.fromEntries(changed),
    seen: seenByEither(mine.seen ?? {}, theirs.seen ?? {}),
    rivals: Object.fromEntries(rivals),
  });
}

function rivalOf({ value, stamp }: Written): Rival {
  // Only what follows from other fields holds mappings, and that has no rivals.
  return { value: value as Rival['value'], ...stamp };
}

type Seen = NonNullable<ProfileDocument['seen']>;

function seenByEither(a: Seen, b: Seen): Seen {
  const later = (x: Record<string, string> = {}, y: Record<string, string> = {}) => {
    const all = new Map(Object.entries(x));
    for (const [by, at] of Object.entries(y)) if (at > (all.get(by) ?? '')) all.set(by, at);
    return Object.fromEntries([...all].sort(([p], [q]) => compareIds(p, q)));
  };
  return { self: later(a.self, b.self), manager: later(a.manager, b.manager), both: later(a.both, b.both) };
}

function newsOf(before: ReadonlyMap<FieldKey, Field>, after: ReadonlyMap<FieldKey, Field>): Merged['news'] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, now] = [before.get(key), after.get(key)];
    const path = (now ?? was)?.path;
    if (!path || isDerived(path) || sameValue(was?.value, now?.value)) return [];
    return [{ path, ...(was ? { was: was.value } : {}), ...(now ? { now: now.value } : {}) }];
  });
}
