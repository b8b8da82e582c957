import { ProfileSaver, type SaveState, type Trouble } from '../../browser/storage/ProfileSaver';
import type { ProfileDocument, Side } from '../../model/profile/profile';
import { conflictsFor, settled, staysValid, type Conflict } from '../../model/profile/change';
import { changesBetween, type FieldChange, type FieldValue } from '../../model/profile/fields';
import { profileMessages } from '../../i18n/en/profile/messages';
import type { MessagesOf } from '../../i18n/locales/Language';
import type { Explorer } from '../explorer/Explorer.svelte';
import { carriedTo, changeOf, joined, withFields, type Edit } from './ratingEdits';

/** So many edits can be taken back. */
const MOST_STEPS = 500;

interface Step {
  changes: readonly FieldChange[];
  /** Edits in a row that say the same here are taken back as one: the letters of one text. */
  joins: string | undefined;
}

/**
 * One person's document as it is worked on by one side: kept in this browser with every change, each of which can be
 * taken back. What is read of it is carried over to the edition of the ladder that is shown.
 */
export class ProfileEditor {
  readonly side: Side;
  protected readonly explorer: Explorer;
  #keeper: ProfileSaver | undefined;
  #kept = $state.raw<SaveState | undefined>();
  #past = $state.raw<readonly Step[]>([]);
  #future = $state.raw<readonly Step[]>([]);
  #told: Trouble | undefined;
  #reading: Promise<void> | undefined;

  constructor(explorer: Explorer, side: Side) {
    this.explorer = explorer;
    this.side = side;
  }

  /** Undefined until what is kept has been read, or while another ladder than the person's is shown. */
  readonly person: ProfileDocument | undefined = $derived.by(() => {
    const { original: graph } = this.explorer;
    const person = this.#kept?.person;
    return graph && person?.ladder.id === graph.document.id ? carriedTo(graph, person) : undefined;
  });

  /** What was written apart from each other in two copies, and waits to be settled by this side. */
  readonly conflicts: readonly Conflict[] = $derived.by(() =>
    this.person ? conflictsFor(this.person, this.side) : [],
  );

  get #words(): MessagesOf<'profile'> {
    return this.explorer.language.messages('profile', profileMessages);
  }

  /** The person as kept, of whatever edition. */
  get kept(): ProfileDocument | undefined {
    return this.#kept?.person;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }
  /** Why the last changes are not kept, in a sentence; empty where all is well. */
  get notKept(): string {
    const trouble = this.#kept?.trouble;
    return trouble === undefined ? '' : this.#words.trouble[trouble];
  }
  /** True once every change is kept. */
  get saved(): boolean {
    return this.#kept?.saved === true && this.#kept.trouble === undefined;
  }

  /** Reads who is kept under a key, `blank` where nobody is; false where that was done already, or under way. */
  async turnTo(key: string, blank: () => ProfileDocument): Promise<boolean> {
    if (this.#keeper?.key === key) {
      await this.#reading;
      return false;
    }
    const keeper = new ProfileSaver(key, this.side, blank(), (kept) => {
      if (this.#keeper === keeper) this.#take(kept);
    });
    this.#keeper?.close();
    this.#keeper = keeper;
    this.#forgetSteps();
    this.#reading = keeper.read();
    await this.#reading;
    return this.#keeper === keeper;
  }

  /**
   * Makes an edit. What would make a document that cannot be read again is left undone, and false comes back.
   * @param joins edits in a row with the same are taken back as one
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

  /** Takes the last edit back, and gives the skills that it was about. */
  undo(): string[] {
    return this.#turn(this.#past, 'was');
  }

  /** Makes the edit that was taken back last again, and gives the skills that it is about. */
  redo(): string[] {
    return this.#turn(this.#future, 'now');
  }

  /** Settles what two wrote apart from each other: one value stays, in every copy. */
  settle(path: readonly string[], value: FieldValue): void {
    const at = Date.now();
    this.#change((person, by) => settled(person, { path }, value, by, at));
  }

  /** Takes in what another copy of the person says; `make` is given this one. */
  takeIn(make: (mine: ProfileDocument) => ProfileDocument): void {
    this.#forgetSteps();
    this.#change(make);
  }

  /** Deletes everything that this browser keeps of anyone, of all ladders. Rejects where it does not let the page. */
  async forgetAll(): Promise<void> {
    await this.#keeper?.forgetAll();
    this.#forgetSteps();
  }

  /** Deletes this person from this browser. Rejects where it does not let the page. */
  async forget(): Promise<void> {
    await this.#keeper?.forget();
    this.#forgetSteps();
  }

  /** Hears no more of other tabs. */
  close(): void {
    this.#keeper?.close();
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
    void this.#keeper?.change(change);
  }

  /** What cannot be kept is said once for each reason. */
  #take(kept: SaveState): void {
    this.#kept = kept;
    if (kept.trouble !== undefined && kept.trouble !== this.#told)
      this.explorer.tell(this.#words.trouble[kept.trouble]);
    this.#told = kept.trouble ?? this.#told;
  }
}
