/** Edits a profile and stamps each change with its author and time, so that copies can be merged. */
import { personSchema, type ProfileDocument, type Rival, type Side, type Stamp } from './profile';
import {
  aboutOf,
  changesBetween,
  fieldKey,
  fieldsOf,
  ownerOf,
  personOf,
  sameFieldValue,
  tidyAfterEdit,
  type About,
  type Field,
  type FieldChange,
  type FieldKey,
  type FieldValue,
} from './fields';
import { ownValue } from '../validation/values';

type Seen = NonNullable<ProfileDocument['seen']>;

/**
 * Whether the schema accepts `after`, given that it accepts `before`. Skips parts that are the same object in
 * both, so that the cost does not grow with the history.
 */
export function staysValid(before: ProfileDocument, after: ProfileDocument): boolean {
  const known = new Map<string, unknown>(Object.entries(before));
  const fresh = Object.entries(after).filter(([key, part]) => NEEDED.has(key) || known.get(key) !== part);
  return personSchema.safeParse(Object.fromEntries(fresh)).success;
}

/** Parts that every profile must have. */
const NEEDED: ReadonlySet<string> = new Set(['schemaVersion', 'id', 'ladder']);

/**
 * Returns `after` with a stamp of the author on every field that differs from `before`; derived ladder names
 * get no stamp. `at` is the current time in milliseconds. If the author's last change is not before it (a
 * clock was set back), the stamp is one millisecond after that change. A change of a field with rivals
 * resolves its conflict. The result is sorted and without empty parts if `before` is; it is `before` itself
 * if nothing differs. Cost: linear in the parts that are not the same object in both, and in the stamps.
 */
export function stamped(
  before: ProfileDocument,
  after: ProfileDocument,
  by: string,
  at: number,
): ProfileDocument {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return before;
  return tidyAfterEdit(after, before, marked(after, changes, by, at));
}

/**
 * Sets one field, usually to resolve a conflict; `undefined` removes it. The choice is a change of its own
 * and replaces all values of the field in every copy it is merged with. Do not remove parts of list entries
 * this way: entries need their text or date, and are removed whole by `stamped`.
 */
export function settled(
  person: ProfileDocument,
  field: Pick<Field, 'path'>,
  value: FieldValue | undefined,
  by: string,
  at: number,
): ProfileDocument {
  const fields = fieldsOf(person);
  const key = fieldKey(field.path);
  if (value === undefined) fields.delete(key);
  else fields.set(key, { path: field.path, value });
  return personOf(fields.values(), marked(person, [{ path: field.path, now: value }], by, at));
}

/** The metadata of the document, with the changes stamped. */
function marked(
  person: ProfileDocument,
  changes: readonly Pick<FieldChange, 'path' | 'now'>[],
  by: string,
  at: number,
): About {
  const last = Math.max(
    ...Object.values(person.seen ?? {}).map((seen) => Date.parse(seen?.[by] ?? '') || 0),
    0,
  );
  const stamp: Stamp = { at: new Date(Math.max(at, last + 1)).toISOString(), by };
  const changed = new Map(Object.entries(person.changed ?? {}));
  const rivals = new Map(Object.entries(person.rivals ?? {}));
  const seen: Seen = { ...person.seen };
  for (const { path, now } of changes) {
    const key = fieldKey(path);
    rivals.delete(key);
    if (now === undefined) changed.delete(key);
    else changed.set(key, stamp);
    const owner = ownerOf(path);
    // Also for removed fields: a copy that still has the field is then known to be older.
    seen[owner] = { ...seen[owner], [by]: stamp.at };
  }
  return { ...person, changed: plain(changed), seen, rivals: plain(rivals) };
}

/** The document in canonical order, without empty parts. */
export function tidy(person: ProfileDocument): ProfileDocument {
  return personOf(fieldsOf(person).values(), person);
}

/** A field with concurrent values. */
export interface Conflict {
  path: readonly string[];
  /** The value in the document. */
  mine: Written;
  /** The other values, all different from `mine` and from each other. Not empty. */
  theirs: readonly Written[];
}

/**
 * The conflicts that a side may resolve: in its own ratings and notes, and in shared fields. The other side
 * resolves its own.
 */
export function conflictsFor(person: ProfileDocument, side: Side): Conflict[] {
  return conflictsOf(person).filter(({ path }) => [side, 'both'].includes(ownerOf(path)));
}

/** A value and its author; without a stamp if the author is unknown. */
export interface Written {
  value: FieldValue;
  stamp?: Stamp | undefined;
}

/** All conflicts, in the order of the field keys. */
export function conflictsOf(person: ProfileDocument): Conflict[] {
  if (!person.rivals) return [];
  const fields = fieldsOf(person);
  return Object.keys(person.rivals).flatMap((key): Conflict[] => {
    const field = fields.get(key);
    const [mine, ...others] = writtenOf(person, key, field);
    if (!field || !mine) return [];
    const theirs = others.filter(
      ({ value }, at) =>
        !sameFieldValue(value, mine.value) &&
        others.findIndex((one) => sameFieldValue(one.value, value)) === at,
    );
    return theirs.length === 0 ? [] : [{ path: field.path, mine, theirs }];
  });
}

/** Every value of a field: the one in the document, then its rivals. */
export function writtenOf(person: ProfileDocument, key: FieldKey, field: Field | undefined): Written[] {
  const { changed = {}, rivals = {} } = person;
  const own = ownValue(changed, key);
  const others = ownValue(rivals, key) ?? [];
  return [
    ...(field ? [{ value: field.value, stamp: own }] : []),
    ...others.map(({ value, at, by }) => ({
      value,
      stamp: at === undefined || by === undefined ? undefined : { at, by },
    })),
  ];
}

/**
 * The document without one side's ratings and notes, including those in snapshots and kept ratings. This is
 * what the other side receives before this side has shared. Evidence and actions stay, because they describe
 * work and not a rating. Merging the copy with the full document later removes nothing.
 */
export function withoutSide(person: ProfileDocument, side: Side): ProfileDocument {
  const fields = [...fieldsOf(person).values()].filter(({ path }) => ownerOf(path) !== side);
  const { changed = {}, rivals = {}, seen = {}, withheld = [], ...about } = aboutOf(person);
  const isOthers = ([key]: [FieldKey, Stamp | Rival[]]) => ownerOf(key.split('/')) !== side;
  const { [side]: _left, ...others } = seen;
  return personOf(fields, {
    ...about,
    changed: Object.fromEntries(Object.entries(changed).filter(isOthers)),
    rivals: Object.fromEntries(Object.entries(rivals).filter(isOthers)),
    seen: others,
    withheld: [...withheld, side],
  });
}

/**
 * The copy that `reader` may receive: without the other side's ratings and notes until that side has shared
 * them.
 */
export function copyFor(person: ProfileDocument, reader: Side): ProfileDocument {
  const writer = reader === 'self' ? 'manager' : 'self';
  return person.shared?.[writer] === true ? tidy(person) : withoutSide(person, writer);
}

function plain<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries(map);
}
