/**
 * Combines lists of two ladders: entries with the same name become one, and conflicting ids stay distinct.
 */
import { titleKey } from '../../model/ladder/id';
import { isRecord } from '../../model/validation/values';

interface Entry {
  id: string;
}

export interface United<T> {
  list: T[];
  /** Index in the combined list of each entry of the second ladder. */
  at: number[];
  /** The origin of each entry. An entry of both ladders is from the first. */
  origin: { second: boolean; index: number }[];
  /** Id in the combined list of each id of the second ladder. */
  ids: ReadonlyMap<string, string>;
}

export interface ImportConflict {
  /** For example "Planning: summary". */
  entry: string;
  /** Index in the second ladder's list. */
  index: number;
}

/**
 * Merges entries with the same name. `onconflict` is called for each value of the second ladder that differs
 * from the first and is left out.
 */
export function unite<T extends Entry>(
  first: readonly T[],
  second: readonly T[],
  nameOf: (entry: T) => string,
  onconflict: (conflict: ImportConflict) => void,
): United<T> {
  const keyOf = (entry: T) => titleKey(nameOf(entry)) || entry.id;
  const list = [...first];
  const origin = first.map((_, index) => ({ second: false, index }));
  const known = new Map<string, number>();
  for (const [index, entry] of first.entries()) if (!known.has(keyOf(entry))) known.set(keyOf(entry), index);
  const taken = new Set(list.map(({ id }) => id));
  const ids = new Map<string, string>();
  const at = second.map((entry, index) => {
    const same = known.get(keyOf(entry));
    const before = same === undefined ? undefined : list[same];
    if (same !== undefined && before) {
      const { id: _, ...said } = entry;
      const conflict = (key: string) => {
        // The same name can have two spellings.
        if (key !== 'name' && key !== 'title') onconflict({ entry: `${nameOf(entry)}: ${key}`, index });
      };
      // Only fields of the type, each from one of the two entries.
      list[same] = merged(before, said, conflict) as T;
      ids.set(entry.id, before.id);
      return same;
    }
    const id = freeId(entry.id, taken);
    taken.add(id);
    if (!ids.has(entry.id)) ids.set(entry.id, id);
    origin.push({ second: true, index });
    return list.push({ ...entry, id }) - 1;
  });
  return { list, at, origin, ids };
}

/** The id, or the id with the first free number. Short enough for the schema. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id.slice(0, 100)}-${number}`)) number++;
  return `${id.slice(0, 100)}-${number}`;
}

/** Merges two mappings: lists are combined, and of two different values the first counts. */
export function merged(
  first: Readonly<Record<string, unknown>> | object,
  second: Readonly<Record<string, unknown>> | object,
  onconflict: (key: string) => void,
): Record<string, unknown> {
  const result = new Map<string, unknown>(Object.entries(first));
  for (const [key, value] of Object.entries(second) as [string, unknown][]) {
    const own = result.get(key);
    if (own === undefined) result.set(key, value);
    else if (Array.isArray(own) && Array.isArray(value)) result.set(key, joinLists(own, value));
    else if (isRecord(own) && isRecord(value)) {
      result.set(
        key,
        merged(own, value, (inner) => {
          onconflict(`${key}.${inner}`);
        }),
      );
    } else if (value !== undefined && differs(own, value)) onconflict(key);
  }
  // Unlike an assignment, `fromEntries` creates an own property for a key such as `__proto__`.
  return Object.fromEntries(result);
}

function joinLists(first: readonly unknown[], second: readonly unknown[]): unknown[] {
  const all = [...first, ...second].map((value): [string, unknown] => [JSON.stringify(value), value]);
  return [...new Map(all).values()];
}

export function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
