/**
 * Validates a large document entry by entry. Given the whole document, the schema takes many seconds for a
 * million findings and then overflows the stack.
 */
import type { DocumentPath } from './issue';
import { z } from './zod';

type ZodIssue = z.core.$ZodIssue;

/** Documents with more values than this are validated entry by entry. */
export const LARGE = 50_000;

/**
 * Longer lists are rejected. The largest real framework has 1,016 roles; the longest list of skills has
 * 13,900.
 */
export const MAX_ENTRIES = 20_000;

/**
 * Mappings with more fields are rejected. The only mappings with free keys are rates and steps of the scale.
 */
export const MAX_FIELDS = 200_000;

/** Counts the values of a document, and finds the first few lists and mappings that are too long. */
export function sizeOf(root: object): { values: number; tooLong: DocumentPath[] } {
  const tooLong: DocumentPath[] = [];
  const open: Open[] = [{ value: root, key: '', parent: undefined }];
  let values = 0;
  for (let one = open.pop(); one; one = open.pop()) {
    const { value } = one;
    const isList = Array.isArray(value);
    const keys = isList ? undefined : Object.keys(value);
    if (isList ? value.length > MAX_ENTRIES : (keys?.length ?? 0) > MAX_FIELDS) {
      if (tooLong.push(pathOf(one)) >= MAX_REPORTED) break;
      continue;
    }
    const entries: Iterable<[string | number, unknown]> = isList ? value.entries() : Object.entries(value);
    values += isList ? value.length : (keys?.length ?? 0);
    for (const [key, inner] of entries)
      if (typeof inner === 'object' && inner !== null) open.push({ value: inner, key, parent: one });
  }
  return { values, tooLong };
}

const MAX_REPORTED = 20;

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

/** The findings of the schema in the entries of one list. */
export interface EntryFaults {
  /** Indexes of the entries without findings. */
  sound: number[];
  /** Findings by entry, with paths inside the entry; undefined if there are too many to report. */
  faulty: Map<number, readonly ZodIssue[] | undefined>;
  /** The remaining budget; 0 or less if the list was not read to its end. */
  left: number;
}

/**
 * Validates a list until the budget for findings is used up. An unknown field costs a tenth of any other
 * finding: it is only left out, and a later version may add one to every entry.
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

/** Undefined if one value has more findings than the schema can return. */
function findings(schema: z.core.$ZodType, value: unknown): readonly ZodIssue[] | undefined {
  try {
    return z.safeParse(schema, value).error?.issues ?? [];
  } catch (error) {
    // Beyond some hundred thousand findings, the library overflows the stack while collecting them.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
