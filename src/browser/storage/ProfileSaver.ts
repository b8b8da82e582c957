import type { ProfileDocument, Side } from '../../model/profile/profile';
import {
  browserName,
  forgetBrowserName,
  forgetPeople,
  forgetStoredProfile,
  randomName,
  storedPerson,
  tabs,
  UnreadableProfile,
  updateStoredProfile,
} from './profileStore';
import { leaveUnsaved, removeUnsaved, unsavedProfile } from './unsavedProfile';

/** A change to a profile by one author. The same input gives the same document. */
export type Change = (person: ProfileDocument, by: string) => ProfileDocument;

/**
 * Why the last changes are not stored: the browser refuses storage, it is out of space, or the stored profile
 * cannot be read and must not be overwritten.
 */
export type Trouble = 'denied' | 'full' | 'unreadable';

/** The profile after each change and each attempt to store it. */
export interface SaveState {
  person: ProfileDocument;
  trouble: Trouble | undefined;
  /** True once every change is stored. */
  saved: boolean;
}

/**
 * Stores one profile. A change counts at once, and is applied again to the stored profile inside the
 * transaction that stores it, so changes from other tabs are not lost. Changes that cannot be stored wait in
 * memory and are retried with the next change, so nothing is lost while the page is open. A page that closes
 * before a save has finished leaves the profile for the next page, which merges it in.
 * Waiting changes have an author name of this page, stored ones that of this browser. Times order the changes
 * of one author, and a file saved from a page without storage must not look older than what the browser
 * stores next.
 */
export class ProfileSaver {
  /** The key that the profile is stored under. */
  readonly key: string;
  readonly #side: Side;
  readonly #blank: ProfileDocument;
  readonly #onchange: (state: SaveState) => void;
  readonly #page: string;
  readonly #tabs = tabs((key) => {
    if (key === undefined || key === this.key) void this.read();
  });
  /** The stored profile with the waiting changes. */
  #now: ProfileDocument;
  #waiting: readonly Change[] = [];
  #trouble: Trouble | undefined;
  #saving: Promise<void> | undefined;
  /**
   * True once the profile was left for the next page. A page that returns from the back/forward cache
   * continues with it.
   */
  #left = false;
  readonly #closing = new AbortController();

  /**
   * @param side the side that makes the changes
   * @param blank the profile to start with if none is stored
   * @param onchange called after every change, including those from other tabs
   */
  constructor(key: string, side: Side, blank: ProfileDocument, onchange: (state: SaveState) => void) {
    this.key = key;
    this.#side = side;
    this.#page = `${side}-${randomName()}`;
    this.#blank = blank;
    this.#now = blank;
    this.#onchange = onchange;
    // Outside a page there is nothing that closes early.
    if (typeof window !== 'undefined')
      window.addEventListener('pagehide', () => this.#leave(), { signal: this.#closing.signal });
  }

  /** Loads the stored profile. Changes that are not yet stored stay. */
  async read(): Promise<void> {
    try {
      await this.#recover();
      this.#apply(await storedPerson(this.key));
      if (this.#waiting.length === 0) this.#trouble = undefined;
    } catch (error) {
      this.#trouble = troubleOf(error);
    }
    this.#notify();
  }

  /** Makes a change and stores it. Resolves when it is stored, or known to have failed. */
  change(change: Change): Promise<void> {
    this.#waiting = [...this.#waiting, change];
    this.#now = change(this.#now, this.#page);
    this.#notify();
    this.#saving ??= this.#save();
    return this.#saving;
  }

  /** Deletes all profiles, here and in other tabs. Rejects if the browser refuses. */
  async forgetAll(): Promise<void> {
    await this.#saving;
    await forgetPeople();
    forgetBrowserName();
    removeUnsaved();
    this.#forgotten();
    this.#tabs.notify();
  }

  /** Deletes this profile, here and in other tabs. Rejects if the browser refuses. */
  async forget(): Promise<void> {
    await this.#saving;
    await forgetStoredProfile(this.key);
    removeUnsaved(this.key);
    this.#forgotten();
    this.#tabs.notify(this.key);
  }

  #forgotten(): void {
    this.#waiting = [];
    this.#trouble = undefined;
    this.#apply(undefined);
    this.#notify();
  }

  /** Stops listening to other tabs. A save that is under way still finishes. */
  close(): void {
    this.#tabs.close();
    if (this.#waiting.length === 0) this.#closing.abort();
  }

  /**
   * Changes that cannot be stored at all are not left either: the page has reported them and offers a file
   * instead.
   */
  #leave(): void {
    if (this.#waiting.length === 0 || this.#trouble !== undefined) return;
    this.#left = leaveUnsaved(this.key, this.#now);
  }

  /**
   * Merges the profile that a page left when it closed. Merging twice changes nothing, so it is removed last.
   */
  async #recover(): Promise<void> {
    const unsaved = unsavedProfile(this.key);
    if (!unsaved) return;
    const { mergeProfiles } = await import('../../analysis/profile/mergeProfiles');
    await updateStoredProfile(this.key, (stored) =>
      // Two pages that began a profile at the same time gave it two ids; under one key it is one person.
      stored ? mergeProfiles(stored, { ...unsaved, id: stored.id }).person : unsaved,
    );
    removeUnsaved(this.key);
  }

  /** Called with at least one waiting change. */
  async #save(): Promise<void> {
    const by = `${this.#side}-${browserName()}`;
    try {
      while (this.#waiting.length > 0) {
        let batch: readonly Change[] = [];
        let result = this.#blank;
        await updateStoredProfile(this.key, (stored) => {
          // Includes changes that arrived while the store was being opened.
          batch = this.#waiting;
          return (result = made(stored ?? this.#blank, batch, by));
        });
        this.#waiting = this.#waiting.slice(batch.length);
        this.#trouble = undefined;
        this.#apply(result);
        this.#tabs.notify(this.key);
        this.#notify();
      }
      if (this.#left) removeUnsaved(this.key);
      this.#left = false;
    } catch (error) {
      this.#trouble = troubleOf(error);
      this.#notify();
    } finally {
      this.#saving = undefined;
    }
  }

  #apply(stored: ProfileDocument | undefined): void {
    this.#now = made(stored ?? this.#blank, this.#waiting, this.#page);
  }

  #notify(): void {
    this.#onchange({ person: this.#now, trouble: this.#trouble, saved: this.#waiting.length === 0 });
  }
}

function made(person: ProfileDocument, changes: readonly Change[], by: string): ProfileDocument {
  return changes.reduce((before, change) => change(before, by), person);
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof UnreadableProfile) return 'unreadable';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
}
