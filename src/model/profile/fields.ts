/**
 * Divides a profile into fields: the units that are stamped, merged and resolved. A field is the path to an
 * undivided value. List entries are addressed by id, so that a path stays the same when other entries are
 * added or removed. Ids contain no "/", so joining a path by "/" is unique.
 */
import { compareIds } from '../ladder/id';
import { PERSON_VERSION, personSchema, type ProfileDocument, type Side, type View } from './profile';
import { ownValue } from '../validation/values';

/** A path joined by "/": `ratings/sql/self`, `ratings/sql/evidence/e1/text`. */
export type FieldKey = string;
/** A list or mapping is a single value if its parts have no meaning of their own. */
export type FieldValue = string | number | boolean | object;

export interface Field {
  path: readonly string[];
  value: FieldValue;
}

/**
 * How a part divides: into named fields, a record of parts by id, or a list of entries by id; otherwise it is
 * a single value.
 */
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

/** Lists that a part always has, even if empty. */
const LISTS: ReadonlyMap<Shape, object> = new Map([
  [RATING, { evidence: [], actions: [] }],
  [SNAPSHOT, { ratings: {} }],
]);

/**
 * The order of fields within parts; the rest follows by name. The most important fields come first, for
 * readers of the file.
 */
const FIELD_ORDER = [
  ...['id', 'edition', 'title', 'scale', 'date', 'label', 'text', 'link', 'due', 'done', 'role'],
  ...['self', 'manager', 'agreed', 'by', 'evidence', 'actions', 'notes', 'outcome', 'ratings'],
];

/** Metadata of the document, which are not fields. */
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

/** Every non-empty field, in document order. Empty texts, lists and parts are not fields. */
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
      // The schema guarantees that anything other than a part or a list of entries is a `FieldValue`.
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
  return ownValue(fields, key) ?? 'value';
}

/** A field before and after a change; undefined if it did not exist. */
export interface FieldChange {
  path: readonly string[];
  was: FieldValue | undefined;
  now: FieldValue | undefined;
}

/**
 * The differences between two documents, without derived fields. Skips parts that are the same object in
 * both, so the cost is linear in the parts that an edit replaced.
 */
export function changesBetween(before: ProfileDocument, after: ProfileDocument): FieldChange[] {
  const was = fieldsOf(partsNotIn(before, after));
  const now = fieldsOf(partsNotIn(after, before));
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((key): FieldChange[] => {
    const path = (now.get(key) ?? was.get(key))?.path ?? [];
    const change = { path, was: was.get(key)?.value, now: now.get(key)?.value };
    return isDerived(path) || sameFieldValue(change.was, change.now) ? [] : [change];
  });
}

/** The parts of a document that are not the same object in another one; ratings are compared one by one. */
function partsNotIn(person: ProfileDocument, other: ProfileDocument): ProfileDocument {
  const notShared = <T extends object>(own: T, theirs: object): T => {
    const known = new Map<string, unknown>(Object.entries(theirs));
    return Object.fromEntries(Object.entries(own).filter(([key, part]) => known.get(key) !== part)) as T;
  };
  const parts = notShared(person, other);
  return 'ratings' in parts ? { ...parts, ratings: notShared(person.ratings, other.ratings) } : parts;
}

/**
 * `after` in canonical order without empty parts, as `personOf` builds it. Parts that are the same object in
 * `before` are reused: they are in order if `before` is.
 */
export function tidyAfterEdit(
  after: ProfileDocument,
  before: ProfileDocument,
  about: About,
): ProfileDocument {
  const made = new Map<string, unknown>();
  const same = new Map<string, unknown>();
  const known = new Map<string, unknown>(Object.entries(before));
  for (const [key, part] of Object.entries(after)) {
    if (ABOUT.has(key)) continue;
    (known.get(key) === part ? same : made).set(key, part);
  }
  // The schema guarantees that the replaced parts form a valid document.
  const fresh = personOf(fieldsOf(Object.fromEntries(made) as ProfileDocument).values(), about);
  const person = { ...fresh, ...Object.fromEntries(same) };
  return inOrder(person, Object.keys(personSchema.shape)) as ProfileDocument;
}

/** The metadata of a document. */
export type About = Pick<ProfileDocument, 'id'> &
  Partial<Pick<ProfileDocument, '$schema' | 'withheld' | 'changed' | 'seen' | 'rivals'>>;

type Branch = Map<string, Branch | FieldValue>;

/**
 * Builds a document from fields: the inverse of `fieldsOf`. The order is canonical, whatever the order of the
 * fields: names as in the schema, ids by code unit, entries by date if they have one, then by id.
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
  // The fields come from documents that the schema has accepted.
  return inOrder(person, Object.keys(personSchema.shape)) as ProfileDocument;
}

function built(part: Branch | FieldValue, shape: Shape): unknown {
  if (!(part instanceof Map) || shape === 'value') return part;
  if ('entries' in shape) return entriesOf(part, shape.entries, shape.dated === true);
  const values = [...part].map(([key, value]): [string, unknown] => [
    key,
    built(value, 'each' in shape ? shape.each : partShape(shape.fields, key)),
  ]);
  // `fromEntries` defines own properties, so no key can reach a prototype.
  const whole: object = Object.fromEntries(values);
  if ('each' in shape) return inOrder(whole, []);
  return inOrder({ ...LISTS.get(shape), ...whole }, FIELD_ORDER);
}

function entriesOf(part: Branch, shape: Shape, isDated: boolean): unknown[] {
  const entries = [...part].map(([id, entry]) => ({ id, ...(built(entry, shape) as { date?: string }) }));
  const date = (entry: { date?: string }) => (isDated ? (entry.date ?? '') : '');
  return entries.sort((a, b) => compareIds(date(a), date(b)) || compareIds(a.id, b.id));
}

/** The metadata of a document in canonical order, without empty parts. */
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
  // Sorted, so that equal documents are equal as text. A computed key widens to string without the assertion.
  if (part === undefined || isEmpty(part)) return {};
  return { [key]: Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) } as {
    [P in K]: T;
  };
}

function isEmpty(part: object | undefined): boolean {
  return part === undefined || Object.keys(part).length === 0;
}

/** The object with the known keys first, in their order. */
function inOrder(object: object, keys: readonly string[]): object {
  const own = Object.entries(object).filter(([, value]) => value !== undefined);
  const rank = new Map(keys.map((key, index) => [key, index]));
  const at = (key: string) => rank.get(key) ?? keys.length;
  return Object.fromEntries(own.sort(([a], [b]) => at(a) - at(b) || compareIds(a, b)));
}

/** Who owns a field: one side, for its own ratings and notes, which a copy can leave out; otherwise both. */
export function ownerOf(path: readonly string[]): Side | 'both' {
  const [part, inner] = path;
  if (part === 'shared' || part === 'ladder') return 'both';
  if (part === 'kept' && inner !== 'ratings' && inner !== 'levels') return 'both';
  // For kept levels, the last part of the path is itself the key of a field.
  const last = path.at(-1)?.split('/').at(-1);
  return last === 'self' || last === 'manager' ? last : 'both';
}

/** True for fields derived from other fields and the ladder. Nobody writes them, so they cannot conflict. */
export function isDerived([part, inner]: readonly string[]): boolean {
  return part === 'ladder' || (part === 'kept' && inner !== 'ratings');
}

/** True for a profile without any content. Cost: linear in the fields. */
export function isEmptyProfile(person: ProfileDocument): boolean {
  return [...fieldsOf(person).values()].every(({ path }) => isDerived(path));
}

/** The view of a rating; undefined for any other field. Includes kept ratings and those in snapshots. */
export function viewOf(path: readonly string[]): View | undefined {
  const own = path[0] === 'kept' ? path.slice(1) : path[0] === 'snapshots' ? path.slice(2) : path;
  const [ratings, , view] = own;
  if (own.length !== 3 || ratings !== 'ratings') return undefined;
  return view === 'self' || view === 'manager' || view === 'agreed' ? view : undefined;
}

/** Whether two values of a field are equal. The order of lists matters. */
export function sameFieldValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
