import { share } from '../analysis/gap';
import { GapIndex } from '../analysis/gapIndex';
import {
  rateFirst,
  standingOf,
  targetsOf,
  targetStandings,
  type PersonStanding,
  type TargetStanding,
} from '../analysis/growthStanding';
import { GATE_BOUNDS, isFounded, nextMoves, type NextMove } from '../analysis/nextMoves';
import { strengthOf } from '../analysis/standing';
import type { RoleNode } from '../graph/careerGraph';
import { PersonKeeper, type Kept, type Trouble } from '../interaction/PersonKeeper';
import { randomName } from '../interaction/personStore';
import { newPerson, ratingOf, type Answer, type PersonDocument } from '../model/person';
import { conflictsOf, settled, type Conflict } from '../model/personChange';
import type { FieldValue } from '../model/personFields';
import { ladderRefOf } from '../model/personLadder';
import type { Explorer } from './Explorer.svelte';
import { ME } from './link';
import {
  carriedTo,
  changeOf,
  fieldChanges,
  heldToday,
  missingFrom,
  withAnswers,
  withFields,
  withRole,
  withTargets,
  type Edit,
  type FieldChange,
} from './growthEdits';

/** So many edits can be taken back. */
const MOST_STEPS = 500;

const NOT_KEPT: Readonly<Record<Trouble, string>> = {
  denied:
    'This browser does not let the page keep your ratings: they stay until the page is closed. Save them to a file to keep them.',
  full: 'This browser has no room left: your last ratings stay until the page is closed. Save them to a file to keep them.',
  unreadable:
    'What this browser keeps of your ratings cannot be read by this page, and is left as it is. New ratings stay until the page is closed.',
};

/**
 * What the reader says of themselves against the ladder that is shown, and what follows from it. It is kept in this
 * browser with every change, and loaded when a link first asks for it.
 */
export class Growth {
  readonly #explorer: Explorer;
  #keeper: PersonKeeper | undefined;
  #kept = $state.raw<Kept | undefined>();
  #past = $state.raw<readonly FieldChange[][]>([]);
  #future = $state.raw<readonly FieldChange[][]>([]);
  #session = $state.raw<readonly string[]>([]);
  #told: Trouble | undefined;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** Undefined until what is kept for the ladder has been read. */
  readonly person: PersonDocument | undefined = $derived.by(() => {
    const { graph } = this.#explorer;
    const person = this.#kept?.person;
    return graph && person?.ladder.id === graph.document.id ? carriedTo(graph, person) : undefined;
  });

  readonly standing: PersonStanding | undefined = $derived.by(() => {
    const { graph } = this.#explorer;
    return graph && this.person && standingOf(graph, this.person);
  });

  /** Skills of the ladder with an answer of one's own, "not applicable" among them. */
  readonly rated: ReadonlySet<string> = $derived.by(
    () =>
      new Set(
        [...(this.#explorer.graph?.skills.keys() ?? [])].filter(
          (skill) => this.person && ratingOf(this.person, skill)?.self !== undefined,
        ),
      ),
  );

  /** The targets in the reader's order, with how ready one is. Those that the ladder does not hold are kept apart. */
  readonly targets: readonly TargetStanding[] = $derived.by(() => {
    const { graph } = this.#explorer;
    if (!graph || !this.person || !this.standing) return [];
    return targetStandings(this.standing, targetsOf(graph, this.person).roles);
  });

  readonly #index = $derived.by(() => this.#explorer.graph && new GapIndex(this.#explorer.graph));

  /** Readiness for every role, 0..1; undefined while nothing is rated. */
  readonly readiness: ReadonlyMap<string, number> | undefined = $derived.by(() => {
    if (!this.#index || !this.standing || this.standing.held.size === 0) return undefined;
    const index = this.#index;
    const held = index.vector(this.standing.held);
    return new Map(index.roles.map(({ id }, row) => [id, share(index.coverage(held, row))]));
  });

  /** Where one could go: what the ladder names from the role one is in, then the others by fit. */
  readonly moves: readonly NextMove[] = $derived.by(() => {
    const { graph } = this.#explorer;
    if (!graph || !this.standing || this.standing.held.size === 0) return [];
    return nextMoves(graph, this.standing, GATE_BOUNDS, this.#index).filter(isFounded);
  });

  /** What was written apart from each other in two copies, and waits to be settled. */
  readonly conflicts: readonly Conflict[] = $derived.by(() => (this.person ? conflictsOf(this.person) : []));

  /** The role one is in, where the ladder holds it. */
  readonly role: RoleNode | undefined = $derived.by(() => this.#explorer.role(this.person?.currentRole));

  /**
   * Oneself as the start of a gap: the name and strength of one's own, and of the role one is in its place, pay and
   * duties. It is not on the ladder, and stands on no rung of it where one is in no role.
   */
  readonly node: RoleNode | undefined = $derived.by(() => {
    if (!this.standing) return undefined;
    const { role } = this.standing;
    const asks = [...strengthOf(this.standing)].map(([skill, { level, weight }]) => {
      return [skill, { skill, level, weight, need: 'required', inferred: false }] as const;
    });
    const place = role ?? { family: '', level: '', rank: -1, lane: -1, pay: [] };
    return { ...place, id: ME, title: 'where I stand', asks: new Map(asks) };
  });

  /** The skills of a short session, which matter most for the targets; they stay while they are rated. */
  get session(): readonly string[] {
    return this.#session;
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
    return trouble === undefined ? '' : NOT_KEPT[trouble];
  }
  /** True once every change is kept. */
  get saved(): boolean {
    return this.#kept?.saved === true && this.#kept.trouble === undefined;
  }

  /** Reads who is kept for the ladder that is shown, where that was not done yet. */
  async follow(): Promise<void> {
    const { graph } = this.#explorer;
    if (!graph) return;
    if (this.#keeper?.ladder !== graph.document.id) {
      const blank = newPerson(`p-${randomName()}`, ladderRefOf(graph.document, []));
      const keeper = new PersonKeeper(blank, (kept) => {
        if (this.#keeper === keeper) this.#take(kept);
      });
      this.#keeper?.close();
      this.#keeper = keeper;
      this.#past = [];
      this.#future = [];
      this.#session = [];
      await keeper.read();
      this.#tellCarried();
    }
    if (this.#session.length === 0) this.beginSession();
  }

  /** Chooses the skills of a short session anew. */
  beginSession(): void {
    const roles = this.targets.map(({ role }) => role);
    this.#session = this.standing ? rateFirst(this.standing, roles).map(({ skill }) => skill) : [];
  }

  /** One's own answer as it is written; undefined where not rated. */
  answer(skill: string): Answer | undefined {
    return this.person && ratingOf(this.person, skill)?.self;
  }

  /** Answers for a skill; undefined takes the answer away. */
  rate(skill: string, answer: Answer | undefined): void {
    this.#edit(withAnswers(new Map([[skill, answer]])));
  }

  /** How many skills a role would fill in. */
  missing(role: RoleNode): number {
    const { graph } = this.#explorer;
    return graph && this.person ? missingFrom(graph, this.person, role).size : 0;
  }

  /** Takes the role as the one held today, and its steps for what is not rated. */
  holdToday(role: RoleNode): void {
    const { graph } = this.#explorer;
    if (graph) this.#edit(heldToday(graph, role));
  }

  setRole(role: string | undefined): void {
    this.#edit(withRole(role));
  }

  addTarget(role: string): void {
    this.#edit(withTargets((targets) => [...targets, role]));
    this.beginSession();
  }

  removeTarget(role: string): void {
    this.#edit(withTargets((targets) => targets.filter((other) => other !== role)));
    this.beginSession();
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
  takeIn(make: (mine: PersonDocument) => PersonDocument): void {
    this.#past = [];
    this.#future = [];
    this.#change(make);
    this.beginSession();
  }

  /** Deletes everything that this browser keeps of anyone, of all ladders. Rejects where it does not let the page. */
  async forgetAll(): Promise<void> {
    await this.#keeper?.forgetAll();
    this.#past = [];
    this.#future = [];
    this.#session = [];
  }

  #edit(edit: Edit): void {
    const { graph } = this.#explorer;
    if (!graph || !this.person) return;
    const changes = fieldChanges(this.person, edit(this.person));
    if (changes.length === 0) return;
    this.#past = [...this.#past, changes].slice(-MOST_STEPS);
    this.#future = [];
    this.#change(changeOf(graph, edit, Date.now()));
  }

  #turn(from: readonly FieldChange[][], to: 'was' | 'now'): string[] {
    const { graph } = this.#explorer;
    const changes = from.at(-1);
    if (!graph || !changes) return [];
    if (to === 'was') [this.#past, this.#future] = [from.slice(0, -1), [...this.#future, changes]];
    else [this.#past, this.#future] = [[...this.#past, changes], from.slice(0, -1)];
    this.#change(changeOf(graph, withFields(changes, to), Date.now()));
    return changes.flatMap(({ path: [part, skill] }) =>
      part === 'ratings' && skill !== undefined ? [skill] : [],
    );
  }

  #change(change: Parameters<PersonKeeper['change']>[0]): void {
    void this.#keeper?.change(change);
  }

  /** Says so where the ratings were made against another edition of the ladder. */
  #tellCarried(): void {
    const before = this.#kept?.person;
    if (!before || !this.person || this.person === before) return;
    const apart = Object.keys(this.person.kept?.ratings ?? {}).length;
    this.#explorer.tell(
      `Your ratings were made against another edition of this ladder, and were carried over.${
        apart > 0 ? ` Of skills that it does not hold, ${apart} are kept apart: see “Kept here”.` : ''
      }`,
    );
  }

  /** What cannot be kept is said once for each reason. */
  #take(kept: Kept): void {
    this.#kept = kept;
    if (kept.trouble !== undefined && kept.trouble !== this.#told)
      this.#explorer.tell(NOT_KEPT[kept.trouble]);
    this.#told = kept.trouble ?? this.#told;
  }
}
