/**
 * For each ladder, the edition that the reader last reviewed their ratings against, in its own database, so
 * that the page can show what a later edition changed. It contains no personal data. Nothing is sent
 * anywhere. If the browser refuses storage, every function here rejects.
 */
import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { LadderDocument } from '../../model/ladder/ladder';

export interface StoredEdition {
  /** The ladder's id, which is the key. */
  ladder: string;
  title: string;
  /** Empty if the ladder does not state its edition. */
  edition: string;
  /** The document as JSON. */
  text: string;
  /** When it was stored, as ISO 8601. */
  kept: string;
}

/** An entry in the list of stored editions; `bytes` is the size of its text. */
export type StoredEditionEntry = Omit<StoredEdition, 'text'> & { bytes: number };

/** The most characters of JSON. A larger ladder would take space that the browser needs for profiles. */
const MOST = 4_000_000;

/**
 * Opened for each call: a connection that stays open would prevent another tab from upgrading or deleting the
 * database.
 */
function store(): UseStore {
  return createStore('rungs-editions', 'ladders');
}

/** Undefined if none is stored or it has another form. */
export async function storedEdition(ladder: string): Promise<StoredEdition | undefined> {
  const stored = await get<unknown>(ladder, store());
  return isEdition(stored) ? stored : undefined;
}

/** Sorted by the ladder's id. Entries of another form are skipped. */
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
 * Stores a ladder in place of its earlier edition. Returns false, and changes nothing, if it is too large.
 * @param text the document as JSON
 */
export async function storeEdition(
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
