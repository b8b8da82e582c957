import { compareIds } from '../../model/ladder/id';
import type { Action, Evidence } from '../../model/profile/profile';
import {
  entriesIn,
  entryKey,
  entryName,
  sameEntry,
  samePlace,
  withEntry,
  withoutEntry,
  type ProfileEntry,
  type EntryPlace,
  type EntryRef,
} from './entries';
import type { ProfileEditor } from './ProfileEditor.svelte';

/** What of an entry was changed; undefined takes a part away. */
export type EntryChange = Partial<Omit<Evidence, 'id'> & Omit<Action, 'id'>>;

/**
 * Evidence and actions while they are written: at most one entry is open in fields, and the one removed last can be
 * put back. Every change goes into the document at once. An entry without words cannot stand there: a new one comes
 * with its first sign, and one that was emptied keeps its last words until it is left, and then goes.
 */
export class EntryEditor {
  readonly desk: ProfileEditor;
  #open = $state.raw<EntryRef | undefined>();
  /** The open entry while the document does not hold it. */
  #draft = $state.raw<ProfileEntry | undefined>();
  /** Whether the words of the open entry are gone from its field. */
  #emptied = false;
  #turn = 0;
  #removed = $state.raw<{ ref: EntryRef; entry: ProfileEntry } | undefined>();

  constructor(desk: ProfileEditor) {
    this.desk = desk;
  }

  /** The one removed last, unless it is there again. */
  get removed(): { ref: EntryRef; entry: ProfileEntry } | undefined {
    return this.#removed && !this.#kept(this.#removed.ref) ? this.#removed : undefined;
  }
  get open(): EntryRef | undefined {
    return this.#open;
  }
  isOpen(ref: EntryRef): boolean {
    return this.#open !== undefined && sameEntry(this.#open, ref);
  }

  evidence(skill: string): Evidence[] {
    return this.#entries({ kind: 'evidence', skill }) as Evidence[];
  }
  /** @param skill undefined for the actions that belong to no one skill */
  actions(skill: string | undefined): Action[] {
    return this.#entries({ kind: 'action', skill }) as Action[];
  }

  /** Opens a new entry, of which nothing is kept until something is written. */
  begin(place: EntryPlace): EntryRef {
    const ref = { ...place, id: entryName() };
    this.edit(ref);
    return ref;
  }

  edit(ref: EntryRef): void {
    this.close();
    this.#turn += 1;
    this.#open = ref;
  }

  /** Writes a part of the open entry. Letters of one text are taken back as one. */
  write(change: EntryChange): void {
    const ref = this.#open;
    if (!ref) return;
    const kept = this.#kept(ref);
    // Every part is of the kind of entry that is open.
    const entry = { ...(kept ?? this.#draft ?? this.#blank(ref)), ...change } as ProfileEntry;
    if (change.text !== undefined) this.#emptied = change.text.trim() === '';
    if (entry.text.trim() !== '') {
      this.desk.edit(
        withEntry(ref, entry),
        `${entryKey(ref)}/${this.#turn}/${Object.keys(change).join(' ')}`,
      );
    } else if (!kept) this.#draft = entry;
  }

  /** The reader has left the open entry: it goes where it has no words, and its fields stay. */
  leave(): void {
    const kept = this.#open && this.#kept(this.#open);
    if (!this.#open || !kept) return;
    if (this.#emptied) {
      this.#draft = { ...kept, text: '' };
      // Taken back, it has its words again.
      this.#emptied = false;
      this.desk.edit(withoutEntry(this.#open));
    } else if (kept.text !== kept.text.trim()) this.write({ text: kept.text.trim() });
  }

  close(): void {
    if (this.#open && this.#emptied) this.remove(this.#open);
    else this.leave();
    this.#open = undefined;
    this.#draft = undefined;
    this.#emptied = false;
  }

  remove(ref: EntryRef): void {
    const entry = this.#kept(ref);
    if (this.isOpen(ref)) {
      this.#open = undefined;
      this.#draft = undefined;
      this.#emptied = false;
    }
    if (!entry) return;
    this.#removed = { ref, entry };
    this.desk.edit(withoutEntry(ref));
  }

  /** Puts the one removed last back, whatever was written since. */
  putBack(): void {
    if (this.#removed) this.desk.edit(withEntry(this.#removed.ref, this.#removed.entry));
    this.#removed = undefined;
  }

  /** Offers the one removed last no longer; an undo still brings it back. */
  letGo(): void {
    this.#removed = undefined;
  }

  setDone(ref: EntryRef, done: boolean): void {
    const action = this.#kept(ref);
    if (action) this.desk.edit(withEntry(ref, { ...action, done: done || undefined } as Action));
  }

  #kept(ref: EntryRef): ProfileEntry | undefined {
    return entriesIn(this.desk.person, ref).find(({ id }) => id === ref.id);
  }

  /** The entries of a place, the open one among them also while the document does not hold it. */
  #entries(place: EntryPlace): ProfileEntry[] {
    const kept = entriesIn(this.desk.person, place);
    const [open, draft] = [this.#open, this.#draft];
    if (!open || !samePlace(open, place) || kept.some(({ id }) => id === open.id)) return kept;
    return [...kept, draft ?? this.#blank(open)].sort((a, b) => compareIds(a.id, b.id));
  }

  #blank({ kind, id }: EntryRef): ProfileEntry {
    return kind === 'evidence' ? { id, text: '', by: this.desk.side } : { id, text: '' };
  }
}
