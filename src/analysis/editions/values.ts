/** Shared by the comparisons of editions: equality of values, pairing of list items, and change entries. */
import { group } from 'd3-array';
import type { ChangeKind, EditionPart } from './changes';
import type { Pairing } from './pairs';

/** Whether two plain values of a document are deeply equal. An undefined field counts as absent. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => sameValue(item, b[at]))
    );
  }
  const [left, right] = [definedEntries(a), definedEntries(b)];
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
}

function definedEntries(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, item]) => item !== undefined));
}

/** A list item with its index, which distinguishes duplicates. */
export interface Item<T> {
  value: T;
  at: number;
}

/**
 * Pairs the items of two lists without ids: by the first key, the rest by the second key, and so on. Items
 * with equal keys pair in order. An empty key pairs nothing. Cost: linear in both lists for each key.
 */
export function pairItems<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((value: T) => string)[],
): { pairs: [Item<T>, Item<T>][]; removed: Item<T>[]; added: Item<T>[] } {
  const pairs: [Item<T>, Item<T>][] = [];
  let removed = before.map((value, at): Item<T> => ({ value, at }));
  let added = after.map((value, at): Item<T> => ({ value, at }));
  for (const key of keys) {
    const waiting = group(added, ({ value }) => key(value));
    waiting.delete('');
    // `pop` takes from the end, so reverse the queue.
    for (const queue of waiting.values()) queue.reverse();
    const taken = new Set<Item<T>>();
    removed = removed.filter((item) => {
      const other = waiting.get(key(item.value))?.pop();
      if (!other) return true;
      pairs.push([item, other]);
      taken.add(other);
      return false;
    });
    added = added.filter((item) => !taken.has(item));
  }
  return { pairs, removed, added };
}

/** Unique in a list of changes if the items' own ids are: `requirement changed: ["developer","sql"]`. */
export function changeId(part: EditionPart, kind: ChangeKind, ...ids: (string | number)[]): string {
  return `${part} ${kind}: ${JSON.stringify(ids)}`;
}

type Entry<Part extends EditionPart, T, Field> = { id: string; part: Part } & (
  | { kind: 'added'; before: null; after: T; kin?: T }
  | { kind: 'removed'; before: T; after: null; kin?: T }
  | { kind: 'renamed'; before: T; after: T }
  | { kind: 'changed'; before: T; after: T; fields: readonly Field[] }
);

/** The change entries for items of one kind that have ids and names. */
export function changesOf<Part extends EditionPart, T extends { id: string }, Field>(
  part: Part,
  { pairs, removed, added, kinAfter, kinBefore }: Omit<Pairing<T>, 'toAfter' | 'toBefore'>,
  nameOf: (item: T) => string,
  fieldsOf: (before: T, after: T) => readonly Field[],
): Entry<Part, T, Field>[] {
  const related = (other: T | undefined) => (other === undefined ? {} : { kin: other });
  const entries: Entry<Part, T, Field>[] = [
    ...removed.map((before) => {
      const id = changeId(part, 'removed', before.id);
      return { id, part, kind: 'removed', before, after: null, ...related(kinAfter.get(before.id)) } as const;
    }),
    ...added.map((after) => {
      const id = changeId(part, 'added', after.id);
      return { id, part, kind: 'added', before: null, after, ...related(kinBefore.get(after.id)) } as const;
    }),
  ];
  for (const [before, after] of pairs) {
    if (before.id !== after.id || nameOf(before) !== nameOf(after)) {
      entries.push({ id: changeId(part, 'renamed', after.id), part, kind: 'renamed', before, after });
    }
    const fields = fieldsOf(before, after);
    if (fields.length > 0) {
      entries.push({ id: changeId(part, 'changed', after.id), part, kind: 'changed', before, after, fields });
    }
  }
  return entries;
}
