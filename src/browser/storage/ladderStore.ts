/**
 * Opened ladders, stored in this browser until the reader removes them. Nothing is sent anywhere. If the
 * browser refuses storage, for example in a frame of another site, every function here rejects.
 */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Issue, IssueCode } from '../../model/validation/issue';
import type { LadderDocument } from '../../model/ladder/ladder';

export interface StoredLadder {
  /** The name of the ladder in links, unique in this browser. */
  key: string;
  document: LadderDocument;
  issues: readonly Issue[];
  silenced: ReadonlyMap<IssueCode, number>;
  /** The source texts that the places of issues refer to, by file. */
  texts: ReadonlyMap<string, string>;
  /** The names of the files that it was read from, in order. */
  files: readonly string[];
  /** When it was opened, as ISO 8601. */
  opened: string;
}

/** An entry in the list of stored ladders. */
export type StoredLadderEntry = Pick<StoredLadder, 'key' | 'files' | 'opened'> & {
  title: string;
  roles: number;
};

/**
 * Opened for each call: a connection that stays open would prevent another tab from upgrading or deleting the
 * database.
 */
function store(): UseStore {
  return createStore('rungs', 'ladders');
}

/** Latest first. Ladders that another version of this page stored in another form are skipped. */
export async function storedLadders(): Promise<StoredLadderEntry[]> {
  const all = await entries<string, StoredLadder>(store());
  return all
    .flatMap(([key, stored]) =>
      isStored(stored)
        ? [
            {
              key,
              files: stored.files,
              opened: stored.opened,
              title: stored.document.title,
              roles: stored.document.roles.length,
            },
          ]
        : [],
    )
    .sort((a, b) => b.opened.localeCompare(a.opened) || a.key.localeCompare(b.key));
}

export async function storedLadder(key: string): Promise<StoredLadder | undefined> {
  const stored = await get<StoredLadder>(key, store());
  return stored && isStored(stored) ? stored : undefined;
}

/** Stores a ladder. It replaces the one with the same key. */
export function storeLadder(ladder: StoredLadder): Promise<void> {
  return set(ladder.key, ladder, store());
}

export function forget(key: string): Promise<void> {
  return del(key, store());
}

/**
 * The key for a newly opened ladder: the key of the ladder previously read from the same files, which it
 * replaces, or else a new one based on its id.
 */
export function keyFor(id: string, files: readonly string[], stored: readonly StoredLadderEntry[]): string {
  const same = stored.find((one) => one.files.join('\n') === files.join('\n') && idOfKey(one.key) === id);
  if (same) return same.key;
  const used = new Set(stored.map(({ key }) => key));
  let key = id;
  for (let number = 2; used.has(key); number++) key = `${id}~${number}`;
  return key;
}

/** The id of the ladder with this key. */
export function idOfKey(key: string): string {
  return key.replace(/~\d+$/, '');
}

function isStored(value: unknown): value is StoredLadder {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['document', 'issues', 'silenced', 'texts', 'files', 'opened'].every((field) => field in value)
  );
}
