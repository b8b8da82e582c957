/**
 * What people say of themselves, kept in this browser in a database of its own: for each ladder oneself, under the
 * ladder's id, and those whom a manager opened, under the ladder's id and theirs. Nothing is sent anywhere. A browser
 * may refuse to keep things: then every function here rejects.
 */
import { clear, createStore, del, entries, get, type UseStore } from 'idb-keyval';
import { personSchema, type ProfileDocument } from '../../model/profile/profile';

const DATABASE = 'rungs-people';
const CHANNEL = 'rungs-people';

/** What is kept but cannot be read, because another edition of this page wrote it, say. It is left as it is. */
export class UnreadableProfile extends Error {}

/** What is stored of one person, and how large it is as text, in bytes. */
export interface StoredProfile {
  key: string;
  ladder: string;
  /** Whether it is oneself, or somebody whom a manager opened. */
  own: boolean;
  /** Undefined where it cannot be read. */
  person: ProfileDocument | undefined;
  bytes: number;
  /** As it is kept, indented. */
  text: string;
}

/** Ids have no "/", so that no ladder's id is such a key. */
export function memberKey(ladder: string, person: string): string {
  return `${ladder}/${person}`;
}

/** Opened for each call: a connection that stays open would keep another tab from changing the store. */
function store(): UseStore {
  return createStore(DATABASE, 'people');
}

/** Undefined where nothing is kept under the key. Rejects with `UnreadableProfile` where it cannot be read. */
export async function storedPerson(key: string): Promise<ProfileDocument | undefined> {
  return personIn(await get<unknown>(key, store()));
}

/**
 * Replaces what is kept by what `change` makes of it, in one transaction: what another tab wrote before is what
 * `change` is given, and nothing can come between. Rejects, and keeps what was there, where `change` throws.
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
        const asked = people.get(key) as IDBRequest<unknown>;
        asked.onsuccess = () => {
          try {
            people.put(change(personIn(asked.result)), key);
            // Said at once, not when the browser has answered: a page that is killed in between has kept it.
            transaction.commit();
          } catch (error) {
            reject(error);
            transaction.abort();
          }
        };
      }),
  );
}

/** Deletes one person. */
export function forgetStoredProfile(key: string): Promise<void> {
  return del(key, store());
}

/** Everything that is kept, by key, what cannot be read included. */
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

/** Deletes every person of this browser. */
export function forgetPeople(): Promise<void> {
  return clear(store());
}

export interface OtherTabs {
  /** Without a key, of a change to all. */
  tell: (key?: string) => void;
  close: () => void;
}

/**
 * Tells other tabs of a change, and calls `told` with the key of the person whom another tab changed; undefined for
 * all of them. Where a browser has no channels, tabs still do not overwrite each other: each sees the other's changes
 * with its own next one.
 */
export function tabs(told: (key: string | undefined) => void): OtherTabs {
  const none = { tell: () => undefined, close: () => undefined };
  if (typeof BroadcastChannel === 'undefined') return none;
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<unknown>) =>
      told(typeof data === 'string' ? data : undefined);
    return {
      tell: (key) => channel.postMessage(key ?? null),
      close: () => channel.close(),
    };
  } catch {
    return none;
  }
}

const NAME = 'rungs-browser';

/** A short name without meaning. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What this browser goes by in what it writes: the same for all tabs, and another one in each browser. */
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
    // A browser that keeps nothing has nothing to forget.
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
