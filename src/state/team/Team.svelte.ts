import { mergeProfiles } from '../../analysis/profile/mergeProfiles';
import {
  personSkillProfile,
  targetsOf,
  type PersonSkillProfile,
  type ViewOrder,
} from '../../analysis/growth/readiness';
import type { AimingMember } from '../../analysis/team/mentoring';
import {
  forgetStoredProfile,
  memberKey,
  storedProfiles,
  tabs,
  updateStoredProfile,
} from '../../browser/storage/profileStore';
import type { ProfileDocument } from '../../model/profile/profile';
import { conflictsFor } from '../../model/profile/change';
import type { Explorer } from '../explorer/Explorer.svelte';
import { carriedTo } from '../profile/ratingEdits';
import { ProfileEditor } from '../profile/ProfileEditor.svelte';
import {
  EVERY_SKILL,
  rolesOfTeam,
  skillRows,
  withAlone,
  type RolesThatCount,
  type SkillFilter,
  type SkillRow,
  type SkillSort,
} from './teamLists';
import { troubleOf } from '../../browser/storage/ProfileSaver';
import { teamMessages } from '../../i18n/en/team/messages';
import type { MessagesOf } from '../../i18n/en/catalogue';

/**
 * The agreed rating counts; or else the person's own. The manager's counts if the person has not rated the
 * skill or has not shared.
 */
const VIEWS_OF_A_TEAM: ViewOrder = ['agreed', 'self', 'manager'];

/** A member of the team, on the ladder that is shown. */
export interface TeamMember extends AimingMember {
  /** The profile, migrated to this edition of the ladder. */
  person: ProfileDocument;
  /** The name to show: the person's name, or a number if they have none or names are hidden. */
  name: string;
  skillProfile: PersonSkillProfile;
}

/** The result of adding the file of a person. */
export interface Added {
  /** How many fields are new or changed, and how many conflict. */
  news: number;
  conflicts: number;
  isNew: boolean;
}

/**
 * The people whose files a manager opened for the ladder that is shown. Each is stored in this browser like
 * the reader's own profile. The manager edits one at a time.
 */
export class Team {
  readonly #explorer: Explorer;
  /** Profiles of all ladders, by key. If the browser stores nothing, this is the only copy. */
  #people = $state.raw<ReadonlyMap<string, ProfileDocument>>(new Map());
  /** Profiles with changes that the browser could not store. */
  readonly #alone = new Map<string, ProfileDocument>();
  #listed = $state(false);
  readonly #tabs = tabs(() => void this.list());
  /** True while names are hidden, for sharing the screen. */
  hidesNames = $state(false);
  /** Which roles count for single points of failure and for readiness. */
  counts = $state<RolesThatCount>('team');
  /** The order of the skills table. */
  sort = $state<SkillSort>('group');
  filter = $state.raw<SkillFilter>(EVERY_SKILL);
  /** The editor of the member whose conversation is open, on the manager's side. */
  readonly editor: ProfileEditor;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
    this.editor = new ProfileEditor(explorer, 'manager');
  }

  /**
   * The members by name, those without a name last. While names are hidden they are in the order of their
   * ids, because the alphabetical order would reveal much. Undefined until the store has been read.
   */
  readonly members: readonly TeamMember[] | undefined = $derived.by(() => {
    const { graph } = this.#explorer;
    if (!graph || !this.#listed) return undefined;
    const ladder = graph.document.id;
    const open = this.editor.stored;
    const { compare } = new Intl.Collator();
    const people = [...this.#people.values()]
      .filter((person) => person.ladder.id === ladder)
      .map((person) => carriedTo(graph, open?.id === person.id ? open : person))
      .sort((a, b) => (this.hidesNames ? byId(a, b) : byName(a, b, compare)));
    return people.map((person, at) => ({
      id: person.id,
      person,
      name: (this.hidesNames ? undefined : person.name) ?? this.#words.person(at + 1),
      skillProfile: personSkillProfile(graph, person, VIEWS_OF_A_TEAM),
      targets: targetsOf(graph, person).roles,
    }));
  });

  get #words(): MessagesOf<'team'> {
    return this.#explorer.language.messages('team', teamMessages);
  }

  readonly #byId = $derived(new Map(this.members?.map((member) => [member.id, member])));

  /** The member whose conversation is open; undefined if the link names no member. */
  readonly member: TeamMember | undefined = $derived.by(() =>
    this.#byId.get(this.#explorer.link.member ?? ''),
  );

  /** The current roles and targets of the members. */
  readonly roles = $derived.by(() => {
    const { graph } = this.#explorer;
    return graph && this.members ? rolesOfTeam(graph, this.members) : [];
  });

  /** The skills of the ladder, and how many members hold each level. */
  readonly rows: readonly SkillRow[] = $derived.by(() => {
    const { graph } = this.#explorer;
    return graph && this.members ? skillRows(graph, this.members) : [];
  });

  /** The member with this id; undefined after they were removed. */
  byId(id: string): TeamMember | undefined {
    return this.#byId.get(id);
  }

  /** Reads the stored people, and opens the member that the link names. */
  async follow(): Promise<void> {
    if (!this.#listed) await this.list();
    const { graph, link } = this.#explorer;
    if (!graph || link.member === undefined) return;
    const key = memberKey(graph.document.id, link.member);
    this.#saveOpenMember();
    const person = this.#people.get(key);
    if (person) await this.editor.load(key, () => person);
  }

  /** Reads the stored people. Changes that the browser could not store are kept. */
  async list(): Promise<void> {
    const stored = await storedProfiles().catch(() => undefined);
    this.#saveOpenMember();
    if (stored) {
      const fromStore = stored.flatMap(({ key, own, person }) =>
        own || !person ? [] : [[key, person] as const],
      );
      this.#people = withAlone(
        new Map(fromStore),
        this.#alone,
        (there, here) => this.#joined(there, here).person,
      );
    }
    this.#listed = true;
  }

  /** True if a person with this id is a member for the shown ladder. */
  has(id: string): boolean {
    const { graph } = this.#explorer;
    return graph !== undefined && this.#people.has(memberKey(graph.document.id, id));
  }

  /** Adds a person. If they are already a member, the two copies are merged field by field. */
  async add(theirs: ProfileDocument): Promise<Added> {
    const key = memberKey(theirs.ladder.id, theirs.id);
    let added: Added = { news: 0, conflicts: 0, isNew: true };
    let joined = theirs;
    const join = (mine: ProfileDocument | undefined): ProfileDocument => {
      const { person, news } = mine ? this.#joined(mine, theirs) : { person: theirs, news: [] };
      added = {
        news: news.length,
        conflicts: conflictsFor(person, 'manager').length,
        isNew: mine === undefined,
      };
      return (joined = person);
    };
    this.#saveOpenMember();
    const here = this.#people.get(key);
    const alone = this.#alone.get(key);
    try {
      await updateStoredProfile(key, (stored) =>
        join(stored && alone ? this.#joined(stored, alone).person : (stored ?? here)),
      );
      this.#alone.delete(key);
      this.#tabs.notify(key);
    } catch (error) {
      join(here);
      this.#alone.set(key, joined);
      this.#explorer.notify(this.#words.notKept[troubleOf(error)]);
    }
    this.#people = new Map(this.#people).set(key, joined);
    if (this.editor.stored?.id === theirs.id) this.editor.merge(() => joined);
    return added;
  }

  /** Deletes a person from this browser, or shows a notice if the browser refuses. */
  async remove(id: string): Promise<void> {
    const { graph } = this.#explorer;
    if (!graph) return;
    const key = memberKey(graph.document.id, id);
    const isAlone = this.#alone.delete(key);
    const people = new Map(this.#people);
    people.delete(key);
    this.#people = people;
    try {
      // A save that is under way would store the person again.
      if (this.editor.stored?.id === id) await this.editor.forget();
      else await forgetStoredProfile(key);
      this.#tabs.notify(key);
    } catch {
      if (!isAlone) this.#explorer.notify(this.#words.notDeleted);
    }
  }

  /** Keeps the edits of the open member before another one opens. A removed member stays removed. */
  #saveOpenMember(): void {
    const open = this.editor.stored;
    if (!open) return;
    const key = memberKey(open.ladder.id, open.id);
    if (!this.#people.has(key)) return;
    if (this.editor.saveError !== '') this.#alone.set(key, open);
    else if (this.editor.saved) this.#alone.delete(key);
    this.#people = new Map(this.#people).set(key, open);
  }

  #joined(mine: ProfileDocument, theirs: ProfileDocument): ReturnType<typeof mergeProfiles> {
    const { original: graph } = this.#explorer;
    const carried = (person: ProfileDocument) =>
      graph && person.ladder.id === graph.document.id ? carriedTo(graph, person) : person;
    return mergeProfiles(carried(mine), carried(theirs));
  }
}

function byId(a: ProfileDocument, b: ProfileDocument): number {
  return a.id < b.id ? -1 : 1;
}

function byName(a: ProfileDocument, b: ProfileDocument, compare: (a: string, b: string) => number): number {
  if (a.name === undefined || b.name === undefined)
    return Number(a.name === undefined) - Number(b.name === undefined) || byId(a, b);
  return compare(a.name, b.name) || byId(a, b);
}
