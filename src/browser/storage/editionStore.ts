/**
 * For each ladder the edition of it that somebody last looked at their own ratings by, kept in this browser in a
 * database of its own, so that a later edition can say what changed. It holds nothing of a person. Nothing is sent
 * anywhere. A browser may refuse to keep things: then every function here rejects.
 */
import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { LadderDocument } from '../../model/ladder/ladder';

export interface StoredEdition {
  /** The ladder's id, which it is stored under. */
  ladder: string;
  title: string;
  /** Empty where the ladder does not say. */
  edition: string;
  /** The document as JSON. */
  text: string;
  /** When it was kept, as ISO 8601. */
  kept: string;
}

/** What a list of stored editions says of each; `bytes` is the size as text. */
export type StoredEditionEntry = Omit<StoredEdition, 'text'> & { bytes: number };

/** Signs of JSON. A larger ladder is not worth the room that a browser has for what somebody says. */
const MOST = 4_000_000;

/** Opened for each call: a connection that stays open would keep another tab from changing the store. */
function store(): UseStore {
  return createStore('rungs-editions', 'ladders');
}

/** Undefined where none is stored, or what is stored has another form. */
export async function storedEdition(ladder: string): Promise<StoredEdition | undefined> {
  const stored = await get<unknown>(ladder, store());
  return isEdition(stored) ? stored : undefined;
}

/** By the ladder's id, in order. What has another form is passed over. */
export async function storedEditions(): Promise<StoredEditionEntry[]> {
  const all = await entries<string, unknown>(store());
  return all
    .flatMap(([, stored]) => {
      if (!isEdition(stored)) return [];
      const { text, ...about } = stored;
      return [{ ...about, bytes: new TextEncoder().encode(text).length }];
    })
    .sort((a, b) => (a.ladder < b.ladder ? -1 : 1));
}

/**
 * Stores a ladder in place of the edition that was stored of it; false where it is too large, and nothing changes.
 * @param text the document as JSON
 */
export async function keepEdition(
  { id, title, edition = '' }: LadderDocument,
  text: string,
): Promise<boolean> {
  if (text.length > MOST) return false;
  const stored: StoredEdition = { ladder: id, title, edition, text, kept: new Date().toISOString() };
  await set(id, stored, store());
  return true;
}

export function forgetEdition(ladder: string): Promise<void> {
  return del(ladder, store());
}

/** Deletes every edition that is stored here. */
export function forgetEditions(): Promise<void> {
  return clear(store());
}

function isEdition(value: unknown): value is StoredEdition {
  return (
    typeof value === 'object' &&
    value !== null &&
    (['ladder', 'title', 'edition', 'text', 'kept'] as const).every(
      (field) => field in value && typeof (value as Record<string, unknown>)[field] === 'string',
    )
  );
}
