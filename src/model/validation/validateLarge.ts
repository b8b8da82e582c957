/**
 * The form of a large document, entry by entry. Asked about the whole at once, the schema takes many seconds for
 * a million faults and then runs out of stack.
 */
import type { DocumentPath } from './issue';
import { z } from './zod';

type ZodIssue = z.core.$ZodIssue;

/** Documents of more values are gone through entry by entry. */
export const LARGE = 50_000;

/** A longer list is refused: the largest real framework has 1,016 roles, the longest list of skills 13,900. */
export const MOST_ENTRIES = 20_000;

/** A mapping of more fields is refused. Where the fields are the author's own they are rates, or steps of the scale. */
export const MOST_FIELDS = 200_000;

/** How many values a document holds, and where its lists and mappings that are too long are, at most a few of them. */
export function sizeOf(root: object): { values: number; tooLong: DocumentPath[] } {
  const tooLong: DocumentPath[] = [];
  const open: Open[] = [{ value: root, key: '', parent: undefined }];
  let values = 0;
  for (let one = open.pop(); one; one = open.pop()) {
    const { value } = one;
    const isList = Array.isArray(value);
    const keys = isList ? undefined : Object.keys(value);
    if (isList ? value.length > MOST_ENTRIES : (keys?.length ?? 0) > MOST_FIELDS) {
      if (tooLong.push(pathOf(one)) >= MOST_TOLD) break;
      continue;
    }
    const entries: Iterable<[string | number, unknown]> = isList ? value.entries() : Object.entries(value);
    values += isList ? value.length : (keys?.length ?? 0);
    for (const [key, inner] of entries)
      if (typeof inner === 'object' && inner !== null) open.push({ value: inner, key, parent: one });
  }
  return { values, tooLong };
}

const MOST_TOLD = 20;

interface Open {
  value: object;
  key: string | number;
  parent: Open | undefined;
}

function pathOf(open: Open): DocumentPath {
  const path: (string | number)[] = [];
  for (let one: Open | undefined = open; one?.parent; one = one.parent) path.unshift(one.key);
  return path;
}

/** What the schema finds in the entries of one list. */
export interface EntryFaults {
  /** Positions of the entries without any. */
  sound: number[];
  /** Of those that have faults, the findings with their paths inside the entry; undefined where they are too many to tell. */
  faulty: Map<number, readonly ZodIssue[] | undefined>;
  /** What remains of the room; nothing where the list was not gone through to its end. */
  left: number;
}

/**
 * Goes through a list until there is no more room for findings. A field that nobody knows takes a tenth of the room of
 * any other: it is merely left out, and a later version may add one to every entry there is.
 */
export function faultsOfEntries(
  element: z.core.$ZodType,
  list: readonly unknown[],
  room: number,
): EntryFaults {
  const sound: number[] = [];
  const faulty: EntryFaults['faulty'] = new Map();
  let left = room;
  for (const [at, entry] of list.entries()) {
    if (left <= 0) break;
    const found = findings(element, entry);
    if (found?.length === 0) {
      sound.push(at);
      continue;
    }
    faulty.set(at, found);
    if (!found) left--;
    for (const one of found ?? []) left -= one.code === 'unrecognized_keys' ? one.keys.length / 10 : 1;
  }
  return { sound, faulty, left };
}

/** Undefined where the findings in one value are more than the schema can hand on. */
function findings(schema: z.core.$ZodType, value: unknown): readonly ZodIssue[] | undefined {
  try {
    return z.safeParse(schema, value).error?.issues ?? [];
  } catch (error) {
    // Beyond some hundred thousand the library runs out of stack while it gathers them.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
