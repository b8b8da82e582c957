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

/** A change to a person, written as this author's: given the same it makes the same document. */
export type Change = (person: ProfileDocument, by: string) => ProfileDocument;

/**
 * Why the last changes are not kept: the browser keeps nothing, it is out of room, or what it holds of this person
 * cannot be read and must not be written over.
 */
export type Trouble = 'denied' | 'full' | 'unreadable';

/** How one person stands, after every change and every attempt to keep it. */
export interface SaveState {
  person: ProfileDocument;
  trouble: Trouble | undefined;
  /** True once every change is in the store. */
  saved: boolean;
}

/**
 * Keeps one person. A change counts at once, and is made again on what is stored in the transaction
 * that keeps it: what another tab wrote meanwhile stays. What cannot be kept waits in memory, and is tried again
 * with each further change, so that a store without room loses nothing while the page is open. A page that is closed
 * or reloaded within the moment that storing takes leaves the person for the next page, which merges it in.
 *
 * What waits is written under a name of this page's own, what is kept under this browser's: times order one author's
 * changes, and a file saved from a page that could keep nothing must not seem older than what the browser keeps next.
 */
export class ProfileSaver {
  /** What the person is stored under. */
  readonly key: string;
  readonly #side: Side;
  readonly #blank: ProfileDocument;
  readonly #told: (kept: SaveState) => void;
  readonly #page: string;
  readonly #tabs = tabs((key) => {
    if (key === undefined || key === this.key) void this.read();
  });
  /** What is stored, with what waits. */
  #now: ProfileDocument;
  #waiting: readonly Change[] = [];
  #trouble: Trouble | undefined;
  #saving: Promise<void> | undefined;
  /** True once the person was left for the next page; a page that comes back from the browser's cache goes on. */
  #left = false;
  readonly #closing = new AbortController();

  /**
   * `side` is whose changes these are; `blank` is who there is where nothing is kept; `told` hears of every change,
   * by whomever.
   */
  constructor(key: string, side: Side, blank: ProfileDocument, told: (kept: SaveState) => void) {
    this.key = key;
    this.#side = side;
    this.#page = `${side}-${randomName()}`;
    this.#blank = blank;
    this.#now = blank;
    this.#told = told;
    // Outside a page nothing is closed before it is done.
    if (typeof window !== 'undefined')
      window.addEventListener('pagehide', () => this.#leave(), { signal: this.#closing.signal });
  }

  /** Takes in what is kept. Changes that are not yet kept stay. */
  async read(): Promise<void> {
    try {
      await this.#recover();
      this.#takeIn(await storedPerson(this.key));
      if (this.#waiting.length === 0) this.#trouble = undefined;
    } catch (error) {
      this.#trouble = troubleOf(error);
    }
    this.#tell();
  }

  /** Makes a change, and keeps it; resolves when it is kept, or when it is known that it cannot be. */
  change(change: Change): Promise<void> {
    this.#waiting = [...this.#waiting, change];
    this.#now = change(this.#now, this.#page);
    this.#tell();
    this.#saving ??= this.#save();
    return this.#saving;
  }

  /** Deletes everybody, here and in other tabs. Rejects where the browser does not let it. */
  async forgetAll(): Promise<void> {
    await this.#saving;
    await forgetPeople();
    forgetBrowserName();
    removeUnsaved();
    this.#forgotten();
    this.#tabs.tell();
  }

  /** Deletes this person, here and in other tabs. Rejects where the browser does not let it. */
  async forget(): Promise<void> {
    await this.#saving;
    await forgetStoredProfile(this.key);
    removeUnsaved(this.key);
    this.#forgotten();
    this.#tabs.tell(this.key);
  }

  #forgotten(): void {
    this.#waiting = [];
    this.#trouble = undefined;
    this.#takeIn(undefined);
    this.#tell();
  }

  /** Hears no more of other tabs. What is being kept is still kept. */
  close(): void {
    this.#tabs.close();
    if (this.#waiting.length === 0) this.#closing.abort();
  }

  /** What cannot be stored at all is not left either: the page has said so, and offers a file instead. */
  #leave(): void {
    if (this.#waiting.length === 0 || this.#trouble !== undefined) return;
    this.#left = leaveUnsaved(this.key, this.#now);
  }

  /** Merges in what a page left that closed too soon. Merging twice changes nothing, so it is removed last. */
  async #recover(): Promise<void> {
    const left = unsavedProfile(this.key);
    if (!left) return;
    const { mergeProfiles } = await import('../../analysis/profile/mergeProfiles');
    await updateStoredProfile(this.key, (stored) =>
      // Two pages that began a profile at once each gave it an id; under one key it is one person.
      stored ? mergeProfiles(stored, { ...left, id: stored.id }).person : left,
    );
    removeUnsaved(this.key);
  }

  /** Starts with at least one change that waits. */
  async #save(): Promise<void> {
    const by = `${this.#side}-${browserName()}`;
    try {
      while (this.#waiting.length > 0) {
        let batch: readonly Change[] = [];
        let kept = this.#blank;
        await updateStoredProfile(this.key, (stored) => {
          // What came while the store was being opened goes along.
          batch = this.#waiting;
          return (kept = made(stored ?? this.#blank, batch, by));
        });
        this.#waiting = this.#waiting.slice(batch.length);
        this.#trouble = undefined;
        this.#takeIn(kept);
        this.#tabs.tell(this.key);
        this.#tell();
      }
      if (this.#left) removeUnsaved(this.key);
      this.#left = false;
    } catch (error) {
      this.#trouble = troubleOf(error);
      this.#tell();
    } finally {
      this.#saving = undefined;
    }
  }

  #takeIn(stored: ProfileDocument | undefined): void {
    this.#now = made(stored ?? this.#blank, this.#waiting, this.#page);
  }

  #tell(): void {
    this.#told({ person: this.#now, trouble: this.#trouble, saved: this.#waiting.length === 0 });
  }
}

function made(person: ProfileDocument, changes: readonly Change[], by: string): ProfileDocument {
  return changes.reduce((before, change) => change(before, by), person);
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof UnreadableProfile) return 'unreadable';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
}
