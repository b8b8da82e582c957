/** Validates a document: turns all findings of zod into issues, each with the path of the invalid value. */
import { isError, issue, type DocumentPath, type Issue } from './issue';
import { TEXT_FORMS, valueKind, type ValueKind } from './reasons';
import { faultsOfEntries, LARGE, MAX_ENTRIES, MAX_FIELDS, sizeOf } from './validateLarge';
import { z } from './zod';
import { shortText, valueAt } from './values';

type ZodIssue = z.core.$ZodIssue;

/** Finds the known name that the author most likely meant. */
export type Nearest = (name: string, known: readonly string[]) => string | undefined;

export interface Validated<T> {
  /** Absent if there is an error. */
  document?: T;
  issues: Issue[];
}

/**
 * Validates a value, which must be a mapping of fields. Unknown fields are warnings and are left out, so that
 * a document of a later version still opens.
 */
export function validate<S extends z.core.$ZodType>(
  schema: S,
  value: object,
  nearest: Nearest,
): Validated<z.output<S>> {
  const { values, tooLong } = sizeOf(value);
  if (tooLong.length > 0) {
    return {
      issues: tooLong.map((path) => {
        const given = valueAt(value, path);
        const most = Array.isArray(given) ? MAX_ENTRIES : MAX_FIELDS;
        return refused(path, valueKindOf(given), valueKind('AT_MOST_ENTRIES', { limit: most }));
      }),
    };
  }
  if (values > LARGE) return validateByEntry(schema, value, nearest);
  const first = z.safeParse(schema, value);
  if (first.success) return { document: first.data, issues: [] };
  const issues = first.error.issues.flatMap((found) => translate(found, [], { schema, value, nearest }));
  if (issues.some(isError)) return { issues };
  const second = z.safeParse(schema, without(value, issues));
  return second.success ? { document: second.data, issues } : { issues };
}

/**
 * Maximum number of issues of a large document. Beyond this, they are usually one or two problems repeated.
 */
const MAX_FAULTS = 20_000;

/** Like `validate`, but checks the entries of the document's own lists one by one, then the rest. */
function validateByEntry<S extends z.core.$ZodType>(
  schema: S,
  value: object,
  nearest: Nearest,
): Validated<z.output<S>> {
  const context: Context = { schema, value, nearest };
  const issues: Issue[] = [];
  const rest = new Map<string, unknown>(Object.entries(value));
  let room = MAX_FAULTS;
  for (const [key, list] of Object.entries(value) as [string, unknown][]) {
    const element = Array.isArray(list) ? step(unwrap(step(unwrap(schema), key)), 0) : undefined;
    if (!Array.isArray(list) || !isSchema(element)) continue;
    const { sound, faulty, left } = faultsOfEntries(element, list, room);
    for (const [at, found] of faulty) {
      for (const one of found ?? [])
        issues.push(...translate({ ...one, path: [key, at, ...one.path] }, [], context));
      if (!found)
        issues.push(
          refused([key, at], valueKind('FAULTY_ENTRY'), valueKind('FEWER_FAULTS', { limit: 100_000 })),
        );
    }
    const entries: readonly unknown[] = list;
    if (faulty.size > 0)
      rest.set(
        key,
        sound.map((at) => entries[at]),
      );
    room = left;
    if (left <= 0) {
      issues.push(
        refused([key], valueKind('FAULTY_LIST'), valueKind('AT_MOST_FAULTS', { limit: MAX_FAULTS })),
      );
      break;
    }
  }
  const isSound = !issues.some(isError);
  const whole = z.safeParse(schema, isSound ? without(value, issues) : Object.fromEntries(rest));
  if (isSound && whole.success) return { document: whole.data, issues };
  const others = (whole.error?.issues ?? [])
    .flatMap((found) => translate(found, [], context))
    // The issues of a shortened list were already reported.
    .filter(({ path: [key] }) => isSound || rest.get(String(key)) === Reflect.get(value, String(key)));
  const all = [...issues, ...others];
  if (all.some(isError)) return { issues: all };
  const last = z.safeParse(schema, without(value, all));
  return last.success ? { document: last.data, issues: all } : { issues: all };
}

function refused(path: DocumentPath, value: ValueKind, rule: ValueKind): Issue {
  return issue('FIELD_VALUE', path, { field: fieldName(path), value, rule });
}

interface Context {
  schema: unknown;
  value: object;
  nearest: Nearest;
}

function translate(found: ZodIssue, base: DocumentPath, context: Context): Issue[] {
  const path = [...base, ...found.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const field = fieldName(path);
  const given = valueAt(context.value, path);
  switch (found.code) {
    case 'unrecognized_keys': {
      const known = knownFields(context.schema, path);
      return found.keys.map((key) => {
        const nearest = context.nearest(key, known);
        return issue('FIELD_UNKNOWN', [...path, key], { field: key, ...(nearest ? { nearest } : {}) });
      });
    }
    case 'invalid_key': {
      const key = String(path.at(-1));
      const [first] = found.issues;
      return [
        issue('FIELD_VALUE', path, {
          field,
          value: quoted(key),
          rule: first ? ruleOf(first) : valueKind('VALID'),
        }),
      ];
    }
    case 'invalid_union': {
      if (given === undefined) {
        const expected = found.errors.map((errors) => expectation(errors[0]));
        return [issue('FIELD_MISSING', path, { field, expected })];
      }
      // If a field has two forms, such as a move, report on the form that the value has: a mapping was meant
      // to be a mapping.
      const branch =
        typeof given === 'object' && given !== null
          ? found.errors.find((errors) =>
              errors.some(({ path: inner, code }) => inner.length > 0 || code === 'unrecognized_keys'),
            )
          : undefined;
      if (branch) return branch.flatMap((inner) => translate(inner, path, context));
      const options = found.errors.map((errors) => expectation(errors[0]));
      return [issue('FIELD_TYPE', path, { field, expected: options, found: valueKindOf(given) })];
    }
    case 'invalid_type':
      return given === undefined
        ? [issue('FIELD_MISSING', path, { field, expected: expectation(found) })]
        : [issue('FIELD_TYPE', path, { field, expected: expectation(found), found: valueKindOf(given) })];
    default:
      return given === undefined
        ? [issue('FIELD_MISSING', path, { field, expected: expectation(found) })]
        : [issue('FIELD_VALUE', path, { field, value: quoted(given), rule: ruleOf(found) })];
  }
}

const TYPES: ReadonlyMap<string, ValueKind> = new Map([
  ['string', valueKind('TEXT')],
  ['number', valueKind('NUMBER')],
  ['boolean', valueKind('BOOLEAN')],
  ['array', valueKind('LIST')],
  ['object', valueKind('FIELDS')],
  ['record', valueKind('MAPPING')],
]);

/** What would be valid in place of the finding. */
function expectation(found: ZodIssue | undefined): ValueKind {
  if (!found) return valueKind('ANY');
  return found.code === 'invalid_type' ? (TYPES.get(found.expected) ?? valueKind('ANY')) : ruleOf(found);
}

function ruleOf(found: ZodIssue): ValueKind {
  switch (found.code) {
    case 'invalid_value':
      return valueKind('ONE_OF', { values: found.values.map(String) });
    case 'too_small': {
      const limit = Number(found.minimum);
      if (found.origin === 'string' || found.origin === 'array')
        return limit === 1 ? valueKind('NOT_EMPTY') : valueKind('AT_LEAST_CHARACTERS', { limit });
      return valueKind(found.inclusive ? 'AT_LEAST' : 'MORE_THAN', { limit });
    }
    case 'too_big': {
      const limit = Number(found.maximum);
      if (found.origin === 'string') return valueKind('AT_MOST_CHARACTERS', { limit });
      return valueKind(found.origin === 'array' ? 'AT_MOST_ENTRIES' : 'AT_MOST', { limit });
    }
    default: {
      // A check of a text's form uses the code of the form as its message.
      const form = TEXT_FORMS.find((one) => one === found.message);
      return valueKind(form ?? 'VALID');
    }
  }
}

/** The fields that the schema knows at a path; none if the path leaves the schema. */
function knownFields(root: unknown, path: DocumentPath): string[] {
  let schema = root;
  for (const key of path) schema = step(unwrap(schema), key);
  const inner = unwrap(schema);
  return isObjectSchema(inner) ? Object.keys(inner.shape) : [];
}

interface Wrapped {
  def: { innerType?: unknown; element?: unknown; valueType?: unknown; options?: unknown[] };
}

function isWrapped(schema: unknown): schema is Wrapped {
  return typeof schema === 'object' && schema !== null && 'def' in schema;
}

function isSchema(schema: unknown): schema is z.core.$ZodType {
  return typeof schema === 'object' && schema !== null && '_zod' in schema;
}

function isObjectSchema(schema: unknown): schema is { shape: Record<string, unknown> } {
  return typeof schema === 'object' && schema !== null && 'shape' in schema;
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (isWrapped(inner)) {
    const { innerType, options } = inner.def;
    if (innerType !== undefined) inner = innerType;
    else if (options) inner = options.find(isObjectSchema);
    else break;
  }
  return inner;
}

function step(schema: unknown, key: string | number): unknown {
  if (isObjectSchema(schema)) return schema.shape[key];
  return isWrapped(schema) ? (schema.def.element ?? schema.def.valueType) : undefined;
}

/**
 * The value without the fields that the issues point at. Copies only the containers on the way to them,
 * because a recursive copy would overflow the stack on a deeply nested unknown field.
 */
function without(value: object, issues: readonly Issue[]): unknown {
  const copies = new Map<unknown, object>();
  const copyOf = (original: object): object => {
    const known = copies.get(original);
    if (known) return known;
    const copy = Array.isArray(original) ? [...(original as unknown[])] : { ...original };
    copies.set(original, copy);
    copies.set(copy, copy);
    return copy;
  };
  const root = copyOf(value);
  for (const { path } of issues) {
    let parent = root;
    for (const key of path.slice(0, -1)) {
      const child: unknown = Reflect.get(parent, key);
      if (typeof child !== 'object' || child === null) break;
      const copy = copyOf(child);
      Reflect.set(parent, key, copy);
      parent = copy;
    }
    const last = path.at(-1);
    if (last !== undefined) Reflect.deleteProperty(parent, last);
  }
  return root;
}

/** The path within the role or skill: `pay[0].min` for `['roles', 3, 'pay', 0, 'min']`. */
function fieldName(path: DocumentPath): string {
  const own = typeof path[1] === 'number' && path.length > 2 ? path.slice(2) : path;
  return own
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key))
    .join('');
}

export function valueKindOf(value: unknown): ValueKind {
  if (value === undefined) return valueKind('NOTHING');
  if (value === null) return valueKind('NULL');
  if (Array.isArray(value)) return valueKind('LIST');
  if (value instanceof Date) return valueKind('DATE_UNQUOTED');
  if (typeof value === 'object') return valueKind('FIELDS');
  const text = brief(value);
  if (typeof value === 'string') return valueKind('THE_TEXT', { text });
  return valueKind(typeof value === 'number' ? 'THE_NUMBER' : 'THE_VALUE', { text });
}

/** A value to quote in a sentence; lists and mappings by their kind. */
function quoted(value: unknown): ValueKind {
  return typeof value === 'object' ? valueKindOf(value) : valueKind('THE_VALUE', { text: brief(value) });
}

function brief(value: unknown): string {
  return shortText(typeof value === 'string' ? JSON.stringify(value) : String(value));
}
