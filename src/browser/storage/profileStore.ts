/**
 * Profiles in this browser, in their own database. For each ladder it has the reader's own profile, with the
 * ladder's id as its key, and those that a manager opened, with the ids of ladder and profile as key. Nothing
 * is sent anywhere. If the browser refuses storage, every function here rejects.
 */
import { clear, createStore, del, entries, get, type UseStore } from 'idb-keyval';
import { personSchema, type ProfileDocument } from '../../model/profile/profile';

const DATABASE = 'rungs-people';
const CHANNEL = 'rungs-people';

/**
 * A stored profile that this page cannot read, for example because another version wrote it. It is not
 * overwritten.
 */
export class UnreadableProfile extends Error {}

/** A stored profile, and the size of its text in bytes. */
export interface StoredProfile {
  key: string;
  ladder: string;
  /** True for the reader's own profile, false for one that a manager opened. */
  own: boolean;
  /** Undefined if it cannot be read. */
  person: ProfileDocument | undefined;
  bytes: number;
  /** The stored profile as indented JSON. */
  text: string;
}

/** Ids have no "/", so no ladder's id can equal such a key. */
export function memberKey(ladder: string, person: string): string {
  return `${ladder}/${person}`;
}

/**
 * Opened for each call: a connection that stays open would prevent another tab from upgrading or deleting the
 * database.
 */
function store(): UseStore {
  return createStore(DATABASE, 'people');
}

/** Undefined if nothing is stored under the key. Rejects with `UnreadableProfile` if it cannot be read. */
export async function storedPerson(key: string): Promise<ProfileDocument | undefined> {
  return personIn(await get<unknown>(key, store()));
}

/**
 * Replaces a stored profile by the result of `change`, in one transaction. `change` receives what is stored
 * at that moment, including writes of other tabs. If it throws, the function rejects and the stored profile
 * stays as it is.
 */
export function updateStoredProfile(
  key: string,
  change: (stored: ProfileDocument | undefined) => ProfileDocument,
): Promise<void> {
  return store()(
    'readwrite',
    (people) =>
      new Promise<void>((resolve, reject) => {
        const { transaction } = people;
        transaction.oncomplete = () => resolve();
        transaction.onerror = transaction.onabort = () =>
          reject(transaction.error ?? new DOMException('', 'AbortError'));
        const request = people.get(key) as IDBRequest<unknown>;
        request.onsuccess = () => {
          try {
            people.put(change(personIn(request.result)), key);
            // Commits at once, without waiting for the browser's response: if the page is closed meanwhile,
            // the profile is stored.
            transaction.commit();
          } catch (error) {
            reject(error);
            transaction.abort();
          }
        };
      }),
  );
}

export function forgetStoredProfile(key: string): Promise<void> {
  return del(key, store());
}

/** All stored profiles by key, including those that cannot be read. */
export async function storedProfiles(): Promise<StoredProfile[]> {
  const all = await entries<string, unknown>(store());
  return all
    .map(([key, value]) => {
      const [ladder = '', member] = key.split('/');
      const text = JSON.stringify(value, undefined, 2);
      const read = personSchema.safeParse(value);
      const person = read.success ? read.data : undefined;
      return { key, ladder, own: member === undefined, person, bytes: sizeOf(text), text };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Deletes every profile in this browser. */
export function forgetPeople(): Promise<void> {
  return clear(store());
}

export interface OtherTabs {
  /** Without a key: all profiles have changed. */
  notify: (key?: string) => void;
  close: () => void;
}

/**
 * Notifies other tabs of changes, and calls `onchange` with the key of the profile that another tab changed;
 * undefined for all profiles. Without broadcast channels tabs still do not overwrite each other: each merges
 * the other's changes with its own next one.
 */
export function tabs(onchange: (key: string | undefined) => void): OtherTabs {
  const none = { notify: () => undefined, close: () => undefined };
  if (typeof BroadcastChannel === 'undefined') return none;
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<unknown>) =>
      onchange(typeof data === 'string' ? data : undefined);
    return {
      notify: (key) => channel.postMessage(key ?? null),
      close: () => channel.close(),
    };
  } catch {
    return none;
  }
}

const NAME = 'rungs-browser';

/** A short random name. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The name of this browser as an author of changes: the same in all tabs, different in every browser. */
export function browserName(): string {
  try {
    const known = localStorage.getItem(NAME);
    if (known !== null && /^[a-z0-9]{8,40}$/.test(known)) return known;
    const name = randomName();
    localStorage.setItem(NAME, name);
    return name;
  } catch {
    return randomName();
  }
}

export function forgetBrowserName(): void {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // A browser without storage has nothing to delete.
  }
}

function personIn(value: unknown): ProfileDocument | undefined {
  if (value === undefined) return undefined;
  const read = personSchema.safeParse(value);
  if (!read.success) throw new UnreadableProfile();
  return read.data;
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
