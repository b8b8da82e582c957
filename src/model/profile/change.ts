/** Changes to a person document, stamped with who made them and when, so that copies of it can be merged. */
import { personSchema, type ProfileDocument, type Rival, type Side, type Stamp } from './profile';
import {
  aboutOf,
  changesBetween,
  fieldKey,
  fieldsOf,
  ownerOf,
  personOf,
  sameValue,
  tidiedAfter,
  type About,
  type Field,
  type FieldChange,
  type FieldKey,
  type FieldValue,
} from './fields';

type Seen = NonNullable<ProfileDocument['seen']>;

/**
 * True where the schema takes `after`, `before` being a document that it takes: parts that are the very same object in
 * both are not looked at again, so that the cost does not grow with what was kept of earlier days.
 */
export function staysSound(before: ProfileDocument, after: ProfileDocument): boolean {
  const known = new Map<string, unknown>(Object.entries(before));
  const fresh = Object.entries(after).filter(([key, part]) => NEEDED.has(key) || known.get(key) !== part);
  return personSchema.safeParse(Object.fromEntries(fresh)).success;
}

/** Parts without which nothing is a document. */
const NEEDED: ReadonlySet<string> = new Set(['schemaVersion', 'id', 'ladder']);

/**
 * `after` with every field that differs from `before` stamped as the author's; what the ladder's names are is
 * nobody's to stamp. `at` is now, as milliseconds: where this author's last change is not before it (a clock that
 * was set back), the stamp is a millisecond after that one. A changed field that had rivals is settled by it.
 * In one order and without empty parts where `before` is; `before` itself where nothing differs. Cost: linear in the
 * parts that are not the same object in both, and in the stamps there are.
 */
export function stamped(
  before: ProfileDocument,
  after: ProfileDocument,
  by: string,
  at: number,
): ProfileDocument {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return before;
  return tidiedAfter(after, before, marked(after, changes, by, at));
}

/**
 * The document with one value chosen for a field that has rivals, or for any other; `undefined` removes it. The
 * choice is a change of its own, which replaces all that stood there in every copy it is merged with. Entries of
 * lists need their text or date and are removed whole, by `stamped`.
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

/** What the document is besides its fields, with the changes stamped. */
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
    // Also for what was removed: a copy that has the field is then known to be older.
    seen[owner] = { ...seen[owner], [by]: stamp.at };
  }
  return { ...person, changed: plain(changed), seen, rivals: plain(rivals) };
}

/** The document in its one order and without parts that say nothing. */
export function tidy(person: ProfileDocument): ProfileDocument {
  return personOf(fieldsOf(person).values(), person);
}

/** A field whose values were written apart from each other. */
export interface Conflict {
  path: readonly string[];
  /** The value that stands in the document. */
  mine: Written;
  /** The other values, none of which equals `mine` or another. Not empty. */
  theirs: readonly Written[];
}

/** What a side may settle: its own answers and notes, and what is both's. The other settles theirs. */
export function conflictsFor(person: ProfileDocument, side: Side): Conflict[] {
  return conflictsOf(person).filter(({ path }) => [side, 'both'].includes(ownerOf(path)));
}

/** A value with who wrote it; without a stamp where nobody knows. */
export interface Written {
  value: FieldValue;
  stamp?: Stamp | undefined;
}

/** What is to be settled, in order of the fields' keys. */
export function conflictsOf(person: ProfileDocument): Conflict[] {
  if (!person.rivals) return [];
  const fields = fieldsOf(person);
  return Object.keys(person.rivals).flatMap((key): Conflict[] => {
    const field = fields.get(key);
    const [mine, ...others] = writtenOf(person, key, field);
    if (!field || !mine) return [];
    const theirs = others.filter(
      ({ value }, at) =>
        !sameValue(value, mine.value) && others.findIndex((one) => sameValue(one.value, value)) === at,
    );
    return theirs.length === 0 ? [] : [{ path: field.path, mine, theirs }];
  });
}

/** Every value of a field: first the one that stands in the document, then its rivals. */
export function writtenOf(person: ProfileDocument, key: FieldKey, field: Field | undefined): Written[] {
  const { changed = {}, rivals = {} } = person;
  const own = Object.hasOwn(changed, key) ? changed[key] : undefined;
  const others = (Object.hasOwn(rivals, key) ? rivals[key] : undefined) ?? [];
  return [
    ...(field ? [{ value: field.value, stamp: own }] : []),
    ...others.map(({ value, at, by }) => ({
      value,
      stamp: at === undefined || by === undefined ? undefined : { at, by },
    })),
  ];
}

/**
 * The document without one side's answers and notes, those of snapshots and former ratings included: what the
 * other side is sent before this one opens. Evidence and actions stay, as they say what was done and not how it is
 * rated. Merged with the full document later, nothing counts as removed.
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

/** What `reader` may be sent: without the other side's answers and notes until that side has opened them. */
export function copyFor(person: ProfileDocument, reader: Side): ProfileDocument {
  const writer = reader === 'self' ? 'manager' : 'self';
  return person.shared?.[writer] === true ? tidy(person) : withoutSide(person, writer);
}

function plain<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries(map);
}
