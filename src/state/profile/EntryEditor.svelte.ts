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

/** Changes to parts of an entry; undefined removes a part. */
export type EntryChange = Partial<Omit<Evidence, 'id'> & Omit<Action, 'id'>>;

/**
 * Edits evidence and actions: at most one entry is open in fields, and the last one removed can be restored.
 * Every change is written to the document at once. The document cannot have an entry without text, so a new
 * entry is added with its first character. An entry whose text was cleared keeps its last text until the
 * reader leaves it, and is then removed.
 */
export class EntryEditor {
  readonly editor: ProfileEditor;
  #open = $state.raw<EntryRef | undefined>();
  /** The open entry while it is not in the document. */
  #draft = $state.raw<ProfileEntry | undefined>();
  /** True if the reader cleared the text of the open entry. */
  #emptied = false;
  #turn = 0;
  #removed = $state.raw<{ ref: EntryRef; entry: ProfileEntry } | undefined>();

  constructor(editor: ProfileEditor) {
    this.editor = editor;
  }

  /** The last entry removed, unless the document has it again. */
  get removed(): { ref: EntryRef; entry: ProfileEntry } | undefined {
    return this.#removed && !this.#stored(this.#removed.ref) ? this.#removed : undefined;
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
  /** @param skill undefined for general actions */
  actions(skill: string | undefined): Action[] {
    return this.#entries({ kind: 'action', skill }) as Action[];
  }

  /** Opens a new entry. Nothing is stored until the reader types. */
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

  /** Writes a part of the open entry. Consecutive changes of the same text are undone as one. */
  write(change: EntryChange): void {
    const ref = this.#open;
    if (!ref) return;
    const stored = this.#stored(ref);
    // The caller changes only parts that this kind of entry has.
    const entry = { ...(stored ?? this.#draft ?? this.#blank(ref)), ...change } as ProfileEntry;
    if (change.text !== undefined) this.#emptied = change.text.trim() === '';
    if (entry.text.trim() !== '') {
      this.editor.edit(
        withEntry(ref, entry),
        `${entryKey(ref)}/${this.#turn}/${Object.keys(change).join(' ')}`,
      );
    } else if (!stored) this.#draft = entry;
  }

  /** Called when the reader leaves the open entry: without text it is removed, but its fields stay open. */
  leave(): void {
    const stored = this.#open && this.#stored(this.#open);
    if (!this.#open || !stored) return;
    if (this.#emptied) {
      this.#draft = { ...stored, text: '' };
      // An undo restores the text.
      this.#emptied = false;
      this.editor.edit(withoutEntry(this.#open));
    } else if (stored.text !== stored.text.trim()) this.write({ text: stored.text.trim() });
  }

  close(): void {
    if (this.#open && this.#emptied) this.remove(this.#open);
    else this.leave();
    this.#open = undefined;
    this.#draft = undefined;
    this.#emptied = false;
  }

  remove(ref: EntryRef): void {
    const entry = this.#stored(ref);
    if (this.isOpen(ref)) {
      this.#open = undefined;
      this.#draft = undefined;
      this.#emptied = false;
    }
    if (!entry) return;
    this.#removed = { ref, entry };
    this.editor.edit(withoutEntry(ref));
  }

  /** Restores the last entry removed. Changes made since then stay. */
  putBack(): void {
    if (this.#removed) this.editor.edit(withEntry(this.#removed.ref, this.#removed.entry));
    this.#removed = undefined;
  }

  /** Stops offering to restore the last entry removed. Undo still restores it. */
  letGo(): void {
    this.#removed = undefined;
  }

  setDone(ref: EntryRef, done: boolean): void {
    const action = this.#stored(ref);
    if (action) this.editor.edit(withEntry(ref, { ...action, done: done || undefined } as Action));
  }

  #stored(ref: EntryRef): ProfileEntry | undefined {
    return entriesIn(this.editor.person, ref).find(({ id }) => id === ref.id);
  }

  /** The entries of a place, including the open one while it is not in the document. */
  #entries(place: EntryPlace): ProfileEntry[] {
    const stored = entriesIn(this.editor.person, place);
    const [open, draft] = [this.#open, this.#draft];
    if (!open || !samePlace(open, place) || stored.some(({ id }) => id === open.id)) return stored;
    return [...stored, draft ?? this.#blank(open)].sort((a, b) => compareIds(a.id, b.id));
  }

  #blank({ kind, id }: EntryRef): ProfileEntry {
    return kind === 'evidence' ? { id, text: '', by: this.editor.side } : { id, text: '' };
  }
}
