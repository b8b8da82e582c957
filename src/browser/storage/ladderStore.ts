/**
 * Opened ladders, kept in this browser until they are removed. Nothing is sent anywhere. A browser may refuse to
 * keep things, in a frame of another site for example: then every function here rejects.
 */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Issue, IssueCode } from '../../model/validation/issue';
import type { LadderDocument } from '../../model/ladder/ladder';

export interface StoredLadder {
  /** The name it goes by in links, unique in this browser. */
  key: string;
  document: LadderDocument;
  issues: readonly Issue[];
  silenced: ReadonlyMap<IssueCode, number>;
  /** The texts that faults point into. */
  texts: ReadonlyMap<string, string>;
  /** The names of what it was read from, in order. */
  files: readonly string[];
  /** When it was opened, as ISO 8601. */
  opened: string;
}

/** What a list of kept ladders says of each. */
export type StoredLadderEntry = Pick<StoredLadder, 'key' | 'files' | 'opened'> & {
  title: string;
  roles: number;
};

/** Opened for each call: a connection that stays open would keep another tab from changing the store. */
function store(): UseStore {
  return createStore('rungs', 'ladders');
}

/** The latest first. What another edition of this page kept in another form is passed over. */
export async function storedLadders(): Promise<StoredLadderEntry[]> {
  const all = await entries<string, StoredLadder>(store());
  return all
    .flatMap(([key, kept]) =>
      isKept(kept)
        ? [
            {
              key,
              files: kept.files,
              opened: kept.opened,
              title: kept.document.title,
              roles: kept.document.roles.length,
            },
          ]
        : [],
    )
    .sort((a, b) => b.opened.localeCompare(a.opened) || a.key.localeCompare(b.key));
}

export async function storedLadder(key: string): Promise<StoredLadder | undefined> {
  const kept = await get<StoredLadder>(key, store());
  return kept && isKept(kept) ? kept : undefined;
}

/** Keeps a ladder; one that was kept under this key before is replaced. */
export function keep(ladder: StoredLadder): Promise<void> {
  return set(ladder.key, ladder, store());
}

export function forget(key: string): Promise<void> {
  return del(key, store());
}

/**
 * The key for a newly opened ladder: that of the one read from the same files before, which it replaces, else
 * a new one made from its id.
 */
export function keyFor(id: string, files: readonly string[], kept: readonly StoredLadderEntry[]): string {
  const same = kept.find((one) => one.files.join('\n') === files.join('\n') && idOfKey(one.key) === id);
  if (same) return same.key;
  const used = new Set(kept.map(({ key }) => key));
  let key = id;
  for (let number = 2; used.has(key); number++) key = `${id}~${number}`;
  return key;
}

/** The id of the ladder that goes by a key. */
export function idOfKey(key: string): string {
  return key.replace(/~\d+$/, '');
}

function isKept(value: unknown): value is StoredLadder {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['document', 'issues', 'silenced', 'texts', 'files', 'opened'].every((field) => field in value)
  );
}
