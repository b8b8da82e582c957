/**
 * A person document as single fields: what is stamped, merged and settled one by one. A field is the path to a
 * value that is not divided further; entries of lists stand in it by their id, so that it stays the same when
 * entries before it come or go. Ids have no "/", so that a path joined by it is one field's alone.
 */
import { compareIds } from '../ladder/id';
import { PERSON_VERSION, personSchema, type ProfileDocument, type Side, type View } from './profile';

/** A path joined by "/": `ratings/sql/self`, `ratings/sql/evidence/e1/text`. */
export type FieldKey = string;
/** A list or a mapping is one value where its parts mean nothing alone. */
export type FieldValue = string | number | boolean | object;

export interface Field {
  path: readonly string[];
  value: FieldValue;
}

/** How a part divides: named fields, a record of parts by id, a list of entries by id; else it is one value. */
type Shape =
  { fields: Readonly<Record<string, Shape>> } | { each: Shape } | { entries: Shape; dated?: true } | 'value';

const PLAIN: Shape = { fields: {} };
const BY_ID: Shape = { each: 'value' };
const ACTIONS: Shape = { entries: PLAIN };
const RATING: Shape = { fields: { evidence: { entries: PLAIN }, actions: ACTIONS, notes: PLAIN } };
const RATINGS: Shape = { each: RATING };
const SNAPSHOT: Shape = { fields: { ratings: { each: PLAIN } } };
const PERSON: Shape = {
  fields: {
    ladder: { fields: { skills: BY_ID, roles: BY_ID } },
    ratings: RATINGS,
    actions: ACTIONS,
    snapshots: { entries: SNAPSHOT, dated: true },
    conversations: { entries: { fields: { notes: PLAIN } }, dated: true },
    notes: PLAIN,
    shared: PLAIN,
    kept: {
      fields: {
        ratings: RATINGS,
        targetRoles: BY_ID,
        names: BY_ID,
        titles: BY_ID,
        skills: BY_ID,
        roles: BY_ID,
        levels: BY_ID,
      },
    },
  },
};

/** What stands in a part also where it is empty. */
const LISTS: ReadonlyMap<Shape, object> = new Map([
  [RATING, { evidence: [], actions: [] }],
  [SNAPSHOT, { ratings: {} }],
]);

/** Of parts; the rest follows by name. A reader of the file meets first what the rest is about. */
const FIELD_ORDER = [
  ...['id', 'edition', 'title', 'scale', 'date', 'label', 'text', 'link', 'due', 'done', 'role'],
  ...['self', 'manager', 'agreed', 'by', 'evidence', 'actions', 'notes', 'outcome', 'ratings'],
];

/** What tells of the document itself and is no field of it. */
const ABOUT: ReadonlySet<string> = new Set([
  '$schema',
  'schemaVersion',
  'id',
  'withheld',
  'changed',
  'seen',
  'rivals',
]);

export function fieldKey(path: readonly string[]): FieldKey {
  return path.join('/');
}

/** Every field that says something, in the document's order. Empty texts, lists and parts say nothing. */
export function fieldsOf(person: ProfileDocument): Map<FieldKey, Field> {
  const fields = new Map<FieldKey, Field>();
  const walk = (value: unknown, shape: Shape, path: readonly string[]): void => {
    if (value === undefined || value === '') return;
    if (shape !== 'value' && 'entries' in shape) {
      for (const { id, ...entry } of value as readonly { id: string }[])
        walk(entry, shape.entries, [...path, id]);
      return;
    }
    if (shape === 'value' || typeof value !== 'object' || Array.isArray(value)) {
      if (Array.isArray(value) && value.length === 0) return;
      // The schema has seen to it that what is neither a part nor a list of entries is one of these.
      fields.set(fieldKey(path), { path, value: value as FieldValue });
      return;
    }
    for (const [key, part] of Object.entries(value as object)) {
      if (path.length === 0 && ABOUT.has(key)) continue;
      walk(part, 'each' in shape ? shape.each : partShape(shape.fields, key), [...path, key]);
    }
  };
  walk(person, PERSON, []);
  return fields;
}

function partShape(fields: Readonly<Record<string, Shape>>, key: string): Shape {
  return (Object.hasOwn(fields, key) ? fields[key] : undefined) ?? 'value';
}

/** A field before and after a change; undefined where it was not there. */
export interface FieldChange {
  path: readonly string[];
  was: FieldValue | undefined;
  now: FieldValue | undefined;
}

/**
 * What differs between two documents, but for what follows from other fields. A part that is one object in both is
 * not looked into, so that the cost is linear in the parts that an edit made anew.
 */
export function changesBetween(before: ProfileDocument, after: ProfileDocument): FieldChange[] {
  const was = fieldsOf(partsBeside(before, after));
  const now = fieldsOf(partsBeside(after, before));
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((key): FieldChange[] => {
    const path = (now.get(key) ?? was.get(key))?.path ?? [];
    const change = { path, was: was.get(key)?.value, now: now.get(key)?.value };
    return isDerived(path) || sameValue(change.was, change.now) ? [] : [change];
  });
}

/** The parts of a document that are not the very same in another; of ratings, each by itself. */
function partsBeside(person: ProfileDocument, other: ProfileDocument): ProfileDocument {
  const apart = <T extends object>(own: T, theirs: object): T => {
    const known = new Map<string, unknown>(Object.entries(theirs));
    return Object.fromEntries(Object.entries(own).filter(([key, part]) => known.get(key) !== part)) as T;
  };
  const parts = apart(person, other);
  return 'ratings' in parts ? { ...parts, ratings: apart(person.ratings, other.ratings) } : parts;
}

/**
 * `after` in the one order and without parts that say nothing, as `personOf` makes it. Parts that are the very same
 * in `before` stay as they are: they are in order where `before` is.
 */
export function tidiedAfter(after: ProfileDocument, before: ProfileDocument, about: About): ProfileDocument {
  const made = new Map<string, unknown>();
  const same = new Map<string, unknown>();
  const known = new Map<string, unknown>(Object.entries(before));
  for (const [key, part] of Object.entries(after)) {
    if (ABOUT.has(key)) continue;
    (known.get(key) === part ? same : made).set(key, part);
  }
  // The schema has seen to it that what is made anew is a document's.
  const fresh = personOf(fieldsOf(Object.fromEntries(made) as ProfileDocument).values(), about);
  const person = { ...fresh, ...Object.fromEntries(same) };
  return inOrder(person, Object.keys(personSchema.shape)) as ProfileDocument;
}

/** What a document is besides its fields. */
export type About = Pick<ProfileDocument, 'id'> &
  Partial<Pick<ProfileDocument, '$schema' | 'withheld' | 'changed' | 'seen' | 'rivals'>>;

type Branch = Map<string, Branch | FieldValue>;

/**
 * The document of fields. The inverse of `fieldsOf`, in one order whatever the fields' own: names as the schema
 * has them, ids by code unit, entries by id, those with a date by date first.
 */
export function personOf(fields: Iterable<Field>, about: About): ProfileDocument {
  const root: Branch = new Map();
  for (const { path, value } of fields) {
    let branch = root;
    for (const key of path.slice(0, -1)) {
      const found = branch.get(key);
      if (found instanceof Map) branch = found;
      else {
        const next: Branch = new Map();
        branch.set(key, next);
        branch = next;
      }
    }
    branch.set(path.at(-1) ?? '', value);
  }
  const whole = built(root, PERSON) as Record<string, unknown>;
  const { ladder = { id: '' }, ...parts } = whole;
  const person = {
    ...aboutOf(about),
    schemaVersion: PERSON_VERSION,
    ladder,
    targetRoles: [],
    ratings: {},
    actions: [],
    snapshots: [],
    conversations: [],
    ...parts,
  };
  // Built from the fields of documents that the schema has seen.
  return inOrder(person, Object.keys(personSchema.shape)) as ProfileDocument;
}

function built(part: Branch | FieldValue, shape: Shape): unknown {
  if (!(part instanceof Map) || shape === 'value') return part;
  if ('entries' in shape) return entriesOf(part, shape.entries, shape.dated === true);
  const values = [...part].map(([key, value]): [string, unknown] => [
    key,
    built(value, 'each' in shape ? shape.each : partShape(shape.fields, key)),
  ]);
  // `fromEntries` defines properties, so that no key can reach a prototype.
  const whole: object = Object.fromEntries(values);
  if ('each' in shape) return inOrder(whole, []);
  return inOrder({ ...LISTS.get(shape), ...whole }, FIELD_ORDER);
}

function entriesOf(part: Branch, shape: Shape, isDated: boolean): unknown[] {
  const entries = [...part].map(([id, entry]) => ({ id, ...(built(entry, shape) as { date?: string }) }));
  const date = (entry: { date?: string }) => (isDated ? (entry.date ?? '') : '');
  return entries.sort((a, b) => compareIds(date(a), date(b)) || compareIds(a.id, b.id));
}

/** What the document is besides its fields, without parts that say nothing and in one order. */
export function aboutOf({ id, $schema, withheld, changed, seen, rivals }: About): About {
  const sides = [...new Set(withheld)].sort();
  return {
    ...($schema === undefined ? {} : { $schema }),
    id,
    ...(sides.length === 0 ? {} : { withheld: sides }),
    ...filled('changed', changed),
    ...filled('seen', seen && Object.fromEntries(Object.entries(seen).filter(([, by]) => !isEmpty(by)))),
    ...filled('rivals', rivals),
  };
}

function filled<K extends string, T extends object>(key: K, part: T | undefined): { [P in K]?: T } {
  // Sorted, so that equal documents are equal as text; a computed key widens to string without the assertion.
  if (part === undefined || isEmpty(part)) return {};
  return { [key]: Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) } as {
    [P in K]: T;
  };
}

function isEmpty(part: object | undefined): boolean {
  return part === undefined || Object.keys(part).length === 0;
}

/** The object with the known keys first and in their order. */
function inOrder(object: object, keys: readonly string[]): object {
  const own = Object.entries(object).filter(([, value]) => value !== undefined);
  const rank = new Map(keys.map((key, index) => [key, index]));
  const at = (key: string) => rank.get(key) ?? keys.length;
  return Object.fromEntries(own.sort(([a], [b]) => at(a) - at(b) || compareIds(a, b)));
}

/** Whose the field is: a side's own answer or note, which a copy can be made without, or both's. */
export function ownerOf(path: readonly string[]): Side | 'both' {
  const [part, inner] = path;
  if (part === 'shared' || part === 'ladder') return 'both';
  if (part === 'kept' && inner !== 'ratings' && inner !== 'levels') return 'both';
  // Of levels that are kept the path ends in the field they are of.
  const last = path.at(-1)?.split('/').at(-1);
  return last === 'self' || last === 'manager' ? last : 'both';
}

/** True for what follows from other fields and the ladder: nobody writes it, and it can have no conflict. */
export function isDerived([part, inner]: readonly string[]): boolean {
  return part === 'ladder' || (part === 'kept' && inner !== 'ratings');
}

/** True for a person of whom nothing is said yet. Cost: linear in the fields. */
export function saysNothing(person: ProfileDocument): boolean {
  return [...fieldsOf(person).values()].every(({ path }) => isDerived(path));
}

/** The view of an answer; undefined for a field that is none. Answers are those of ratings, kept ones and snapshots. */
export function viewOf(path: readonly string[]): View | undefined {
  const own = path[0] === 'kept' ? path.slice(1) : path[0] === 'snapshots' ? path.slice(2) : path;
  const [ratings, , view] = own;
  if (own.length !== 3 || ratings !== 'ratings') return undefined;
  return view === 'self' || view === 'manager' || view === 'agreed' ? view : undefined;
}

/** True for equal values of a field: single ones, or lists whose order counts. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
