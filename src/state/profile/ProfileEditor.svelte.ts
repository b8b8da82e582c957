import { ProfileSaver, type SaveState, type Trouble } from '../../browser/storage/ProfileSaver';
import type { ProfileDocument, Side } from '../../model/profile/profile';
import { conflictsFor, settled, staysValid, type Conflict } from '../../model/profile/change';
import { changesBetween, type FieldChange, type FieldValue } from '../../model/profile/fields';
import { profileMessages } from '../../i18n/en/profile/messages';
import type { MessagesOf } from '../../i18n/en/catalogue';
import type { Explorer } from '../explorer/Explorer.svelte';
import { carriedTo, changeOf, joined, withFields, type Edit } from './ratingEdits';

/** The number of edits that can be undone. */
const MOST_STEPS = 500;

interface Step {
  changes: readonly FieldChange[];
  /** Consecutive edits with the same value are undone as one, for example while typing. */
  joins: string | undefined;
}

/**
 * Edits the profile of one person from one side. Every change is stored in this browser and can be undone.
 * Readers get the profile migrated to the edition of the ladder that is shown.
 */
export class ProfileEditor {
  readonly side: Side;
  protected readonly explorer: Explorer;
  #saver: ProfileSaver | undefined;
  #state = $state.raw<SaveState | undefined>();
  #past = $state.raw<readonly Step[]>([]);
  #future = $state.raw<readonly Step[]>([]);
  #notified: Trouble | undefined;
  #reading: Promise<void> | undefined;

  constructor(explorer: Explorer, side: Side) {
    this.explorer = explorer;
    this.side = side;
  }

  /** Undefined until the stored profile is loaded, and while another ladder is shown. */
  readonly person: ProfileDocument | undefined = $derived.by(() => {
    const { original: graph } = this.explorer;
    const person = this.#state?.person;
    return graph && person?.ladder.id === graph.document.id ? carriedTo(graph, person) : undefined;
  });

  /** Fields that two copies changed independently, for this side to resolve. */
  readonly conflicts: readonly Conflict[] = $derived.by(() =>
    this.person ? conflictsFor(this.person, this.side) : [],
  );

  get #words(): MessagesOf<'profile'> {
    return this.explorer.language.messages('profile', profileMessages);
  }

  /** The profile as stored, of any edition. */
  get stored(): ProfileDocument | undefined {
    return this.#state?.person;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }
  /** A sentence that says why the last changes are not stored; empty if they are. */
  get saveError(): string {
    const trouble = this.#state?.trouble;
    return trouble === undefined ? '' : this.#words.trouble[trouble];
  }
  /** True once every change is stored. */
  get saved(): boolean {
    return this.#state?.saved === true && this.#state.trouble === undefined;
  }

  /**
   * Loads the profile with this key, or starts with `blank` if none is stored. False if it was already loaded
   * or is being loaded.
   */
  async load(key: string, blank: () => ProfileDocument): Promise<boolean> {
    if (this.#saver?.key === key) {
      await this.#reading;
      return false;
    }
    const saver = new ProfileSaver(key, this.side, blank(), (state) => {
      if (this.#saver === saver) this.#update(state);
    });
    this.#saver?.close();
    this.#saver = saver;
    this.#forgetSteps();
    this.#reading = saver.read();
    await this.#reading;
    return this.#saver === saver;
  }

  /**
   * Makes an edit. Returns false, and changes nothing, if the result would not be a valid document.
   * @param joins consecutive edits with the same value are undone as one
   */
  edit(edit: Edit, joins?: string): boolean {
    const { original: graph } = this.explorer;
    if (!graph || !this.person) return false;
    const after = edit(this.person);
    if (!staysValid(this.person, after)) return false;
    const changes = changesBetween(this.person, after);
    if (changes.length === 0) return true;
    const last = this.#past.at(-1);
    const goesOn = joins !== undefined && last?.joins === joins;
    const step = { changes: goesOn ? joined(last.changes, changes) : changes, joins };
    this.#past = [...(goesOn ? this.#past.slice(0, -1) : this.#past), step].slice(-MOST_STEPS);
    this.#future = [];
    this.#change(changeOf(graph, edit, Date.now()));
    return true;
  }

  /** Undoes the last edit and returns the ids of its skills. */
  undo(): string[] {
    return this.#turn(this.#past, 'was');
  }

  /** Redoes the last undone edit and returns the ids of its skills. */
  redo(): string[] {
    return this.#turn(this.#future, 'now');
  }

  /** Resolves a conflict: this value replaces the field in every copy. */
  settle(path: readonly string[], value: FieldValue): void {
    const at = Date.now();
    this.#change((person, by) => settled(person, { path }, value, by, at));
  }

  /** Merges another copy of the profile; `make` receives the current one. */
  merge(make: (mine: ProfileDocument) => ProfileDocument): void {
    this.#forgetSteps();
    this.#change(make);
  }

  /** Deletes all profiles of all ladders from this browser. Rejects if the browser refuses. */
  async forgetAll(): Promise<void> {
    await this.#saver?.forgetAll();
    this.#forgetSteps();
  }

  /** Deletes this profile from this browser. Rejects if the browser refuses. */
  async forget(): Promise<void> {
    await this.#saver?.forget();
    this.#forgetSteps();
  }

  /** Stops listening to other tabs. */
  close(): void {
    this.#saver?.close();
  }

  #forgetSteps(): void {
    this.#past = [];
    this.#future = [];
  }

  #turn(from: readonly Step[], to: 'was' | 'now'): string[] {
    const { original: graph } = this.explorer;
    const step = from.at(-1);
    if (!graph || !step) return [];
    if (to === 'was') [this.#past, this.#future] = [from.slice(0, -1), [...this.#future, step]];
    else [this.#past, this.#future] = [[...this.#past, step], from.slice(0, -1)];
    this.#change(changeOf(graph, withFields(step.changes, to), Date.now()));
    return step.changes.flatMap(({ path: [part, skill] }) =>
      part === 'ratings' && skill !== undefined ? [skill] : [],
    );
  }

  #change(change: Parameters<ProfileSaver['change']>[0]): void {
    void this.#saver?.change(change);
  }

  /** Shows one notice for each reason that saving fails for, however many changes it affects. */
  #update(state: SaveState): void {
    this.#state = state;
    if (state.trouble !== undefined && state.trouble !== this.#notified)
      this.explorer.notify(this.#words.trouble[state.trouble]);
    this.#notified = state.trouble ?? this.#notified;
  }
}
