/**
 * Merges two copies of one person's profile, field by field. A field is a multi-value register (Shapiro and
 * others, "A comprehensive study of Convergent and Commutative Replicated Data Types", 2011, section 3.2.2,
 * with version vectors as in section 3.3.5): a value disappears only if the other copy had seen it and has
 * replaced or removed it. Concurrent values are all kept.
 */
import { compareIds } from '../../model/ladder/id';
import type { ProfileDocument, Rival, Side, Stamp } from '../../model/profile/profile';
import { conflictsOf, writtenOf, type Conflict, type Written } from '../../model/profile/change';
import {
  fieldsOf,
  isDerived,
  ownerOf,
  personOf,
  sameFieldValue,
  type Field,
  type FieldKey,
  type FieldValue,
} from '../../model/profile/fields';
import { ownValue } from '../../model/validation/values';

export interface Merged {
  person: ProfileDocument;
  /** Fields with concurrent values. `person` shows its own value, with the others as rivals. */
  conflicts: Conflict[];
  /** Changes against `mine`. `was` is absent for a new field, `now` for a removed one. */
  news: { path: readonly string[]; was?: FieldValue; now?: FieldValue }[];
}

/** Why two documents cannot be merged as they are. */
export type Unmergeable = 'person' | 'ladder' | 'edition';

/**
 * Undefined for two copies of one person against one edition. If the editions differ, migrate the older copy
 * first.
 */
export function unmergeable(mine: ProfileDocument, theirs: ProfileDocument): Unmergeable | undefined {
  if (mine.id !== theirs.id) return 'person';
  if (mine.ladder.id !== theirs.ladder.id) return 'ladder';
  return mine.ladder.edition === theirs.ladder.edition ? undefined : 'edition';
}

/**
 * Merges two copies of one person's profile. Idempotent and, without conflicts, commutative and associative.
 * A field of either copy is in the result unless the other copy had seen it and removed or replaced it. Both
 * copies must be of one edition (see `unmergeable`); otherwise the result keeps the ladder of `mine`. Cost:
 * linear in the fields, plus sorting them.
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
  // Rivals share the path of their value.
  return { person, fields, paths };
}

function valuesAt({ person, fields }: Copy, key: FieldKey): Written[] {
  return writtenOf(person, key, fields.get(key));
}

/** The values of one copy that the other copy also has, or has not seen. */
function surviving(own: Copy, other: Copy, key: FieldKey, path: readonly string[]): Written[] {
  const others = valuesAt(other, key);
  const owner = ownerOf(path);
  return valuesAt(own, key).filter((one) => {
    if (others.some((twin) => sameFieldValue(twin.value, one.value) && sameStamp(twin.stamp, one.stamp)))
      return true;
    if (!one.stamp) return !others.some(({ value, stamp }) => stamp && sameFieldValue(value, one.value));
    // Another value under the same stamp was edited by hand, so the stamp does not say which came first.
    if (others.some(({ stamp }) => stamp && sameStamp(stamp, one.stamp))) return true;
    return !hasSeen(other.person, owner, one.stamp);
  });
}

function hasSeen({ seen }: ProfileDocument, owner: Side | 'both', { at, by }: Stamp): boolean {
  const known = seen?.[owner];
  const until = known && ownValue(known, by);
  return until !== undefined && at <= until;
}

function sameStamp(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.at === b.at && a.by === b.by);
}

/** A derived field. If the copies differ: mine if the editions differ, otherwise the same choice for both. */
function derived(a: Copy, b: Copy, key: FieldKey, [part]: readonly string[]): Written[] {
  const [x, y] = [valuesAt(a, key), valuesAt(b, key)];
  if (part === 'ladder' && unmergeable(a.person, b.person) !== undefined) return x;
  return [...x, ...y].sort(byStampAndValue).slice(0, 1);
}

/** Each pair of value and stamp once. A value without a stamp equals the same value with one. */
function distinct(written: readonly Written[]): Written[] {
  const kept: Written[] = [];
  for (const one of [...written].sort(byStampAndValue)) {
    const isKnown = kept.some(
      ({ value, stamp }) => sameFieldValue(value, one.value) && (!one.stamp || sameStamp(stamp, one.stamp)),
    );
    if (!isKnown) kept.push(one);
  }
  return kept;
}

/** The latest first, then by author and value; values without a stamp last. */
function byStampAndValue(a: Written, b: Written): number {
  return (
    compareIds(b.stamp?.at ?? '', a.stamp?.at ?? '') ||
    compareIds(a.stamp?.by ?? '', b.stamp?.by ?? '') ||
    compareIds(JSON.stringify(a.value), JSON.stringify(b.value))
  );
}

/** An entry is meaningless without these fields. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  evidence: ['text'],
  actions: ['text'],
  snapshots: ['date', 'label'],
  conversations: ['date'],
};

/**
 * The fields of entries that one copy removed while the other changed a part of them. The changed part would
 * lose its text, so we keep the whole entry.
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

/** The index in the path of the list that contains an entry; -1 for a field outside such lists. */
function listAt(path: readonly string[]): number {
  const [part] = path;
  if (part === 'actions' || part === 'snapshots' || part === 'conversations') return 0;
  const at = part === 'kept' ? 3 : 2;
  const isRating = path[at - 2] === 'ratings' && path.length === at + 3;
  return isRating && (path[at] === 'evidence' || path[at] === 'actions') ? at : -1;
}

/** Builds the document from the values. Mine wins if it survives, otherwise theirs. */
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
      .find((value) => value !== undefined && written.some((one) => sameFieldValue(one.value, value)));
    const current = written.find(({ value }) => sameFieldValue(value, first)) ?? written[0];
    if (!current) continue;
    fields.push({ path, value: current.value });
    if (current.stamp) changed.push([key, current.stamp]);
    const others = written.filter((one) => one !== current);
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
  // Only derived fields hold mappings, and they have no rivals.
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
    if (!path || isDerived(path) || sameFieldValue(was?.value, now?.value)) return [];
    return [{ path, ...(was ? { was: was.value } : {}), ...(now ? { now: now.value } : {}) }];
  });
}
