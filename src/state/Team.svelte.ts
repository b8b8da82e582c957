import { mergePersons } from '../analysis/mergePersons';
import { standingOf, targetsOf, type ViewOrder } from '../analysis/growthStanding';
import type { AimingMember } from '../analysis/teamMentoring';
import { forgetPerson, memberKey, storedPeople, tabs, updatePerson } from '../interaction/personStore';
import type { PersonDocument } from '../model/person';
import type { Explorer } from './Explorer.svelte';
import { carriedTo } from './growthEdits';
import { PersonDesk } from './PersonDesk.svelte';

/** What is agreed counts; else what the person says, and of who has not said it or not opened it, the manager. */
const VIEWS_OF_A_TEAM: ViewOrder = ['agreed', 'self', 'manager'];

/** One of a team over the ladder that is shown. */
export interface TeamMember extends AimingMember {
  /** Carried over to this edition of the ladder. */
  person: PersonDocument;
  /** As it is shown: the name, else a number; a number alone while names are hidden. */
  name: string;
}

/** What became of a person whose file was opened. */
export interface Added {
  /** So many fields are new or other than before, and so many wait to be settled. */
  news: number;
  conflicts: number;
  isNew: boolean;
}

/**
 * The people whose files a manager opened over the ladder that is shown. Each is kept in this browser like oneself, and
 * worked on from the manager's side, one at a time.
 */
export class Team {
  readonly #explorer: Explorer;
  /** Documents by key, of every ladder, as this page has them: a browser that keeps nothing has them here alone. */
  #people = $state.raw<ReadonlyMap<string, PersonDocument>>(new Map());
  #listed = $state(false);
  #member = $state<string | undefined>();
  readonly #tabs = tabs(() => void this.list());
  /** While the page is shown to others. */
  hidesNames = $state(false);
  /** The one whose conversation is open, from the manager's side. */
  readonly desk: PersonDesk;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
    this.desk = new PersonDesk(explorer, 'manager');
  }

  /** In the order of their names, those without one last; undefined until what is kept has been read. */
  readonly members: readonly TeamMember[] | undefined = $derived.by(() => {
    const { graph } = this.#explorer;
    if (!graph || !this.#listed) return undefined;
    const ladder = graph.document.id;
    const open = this.desk.kept;
    const people = [...this.#people.values()]
      .filter((person) => person.ladder.id === ladder)
      .map((person) => carriedTo(graph, open?.id === person.id ? open : person))
      .sort((a, b) => byName(a, b));
    return people.map((person, at) => ({
      id: person.id,
      person,
      name: (this.hidesNames ? undefined : person.name) ?? `Person ${at + 1}`,
      standing: standingOf(graph, person, VIEWS_OF_A_TEAM),
      targets: targetsOf(graph, person).roles,
    }));
  });

  /** The one whose conversation is open; undefined where the link names nobody who is here. */
  readonly member: TeamMember | undefined = $derived.by(() =>
    this.members?.find(({ id }) => id === this.#member),
  );

  /** Reads who is kept, and turns to the one whom the link names. */
  async follow(): Promise<void> {
    if (!this.#listed) await this.list();
    const { graph, link } = this.#explorer;
    this.#member = link.member;
    if (!graph || link.member === undefined) return;
    const key = memberKey(graph.document.id, link.member);
    const person = this.#people.get(key);
    if (!person) return;
    this.#keepOpen();
    await this.desk.turnTo(key, () => person);
  }

  /** Reads who is kept. Who is here alone, as the browser keeps nothing, stays. */
  async list(): Promise<void> {
    const stored = await storedPeople().catch(() => undefined);
    if (stored) {
      this.#people = new Map(
        stored.flatMap(({ key, own, person }) => (own || !person ? [] : [[key, person] as const])),
      );
    }
    this.#listed = true;
  }

  /** Whether somebody of this id is here, over the ladder that is shown. */
  has(id: string): boolean {
    const { graph } = this.#explorer;
    return graph !== undefined && this.#people.has(memberKey(graph.document.id, id));
  }

  /** Takes somebody in, joined with what is here of them field by field. */
  async add(theirs: PersonDocument): Promise<Added> {
    const { graph } = this.#explorer;
    const key = memberKey(theirs.ladder.id, theirs.id);
    let added: Added = { news: 0, conflicts: 0, isNew: true };
    let joined = theirs;
    const join = (mine: PersonDocument | undefined): PersonDocument => {
      if (!mine || !graph) {
        added = { news: 0, conflicts: 0, isNew: true };
        return (joined = theirs);
      }
      const { person, news, conflicts } = mergePersons(carriedTo(graph, mine), carriedTo(graph, theirs));
      added = { news: news.length, conflicts: conflicts.length, isNew: false };
      return (joined = person);
    };
    this.#keepOpen();
    const here = this.#people.get(key);
    try {
      await updatePerson(key, (stored) => join(stored ?? here));
      this.#tabs.tell(key);
    } catch {
      join(here);
      this.#explorer.tell(
        'This browser does not let the page keep people: they stay until the page is closed. Save their files to keep them.',
      );
    }
    this.#people = new Map(this.#people).set(key, joined);
    if (this.desk.kept?.id === theirs.id) this.desk.takeIn(() => joined);
    return added;
  }

  /** Deletes somebody from this browser. */
  async remove(id: string): Promise<void> {
    const { graph } = this.#explorer;
    if (!graph) return;
    const key = memberKey(graph.document.id, id);
    await forgetPerson(key).catch(() => undefined);
    const people = new Map(this.#people);
    people.delete(key);
    this.#people = people;
    this.#tabs.tell(key);
  }

  /** What was changed of the one who is open, so that it is here after turning to another. */
  #keepOpen(): void {
    const open = this.desk.kept;
    if (open) this.#people = new Map(this.#people).set(memberKey(open.ladder.id, open.id), open);
  }
}

function byName(a: PersonDocument, b: PersonDocument): number {
  if (a.name === undefined || b.name === undefined)
    return Number(a.name === undefined) - Number(b.name === undefined) || (a.id < b.id ? -1 : 1);
  return a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}
