import { mergeProfiles } from '../../analysis/profile/mergeProfiles';
import type { ChosenFile } from '../../browser/files/chosenFiles';
import type { ProfileDocument } from '../../model/profile/profile';
import { conflictsFor } from '../../model/profile/change';
import { isEmptyProfile } from '../../model/profile/fields';
import { profileMessages } from '../../i18n/en/profile/messages';
import type { Explorer } from '../explorer/Explorer.svelte';
import type { ProfileEditor } from './ProfileEditor.svelte';
import { carriedTo } from './ratingEdits';
import { faultOf, readFile, unzipped, type FileFault } from './readProfiles';

/** The result of importing a profile: it is the reader's own, or that of a member. */
export type Outcome =
  /** How many fields are new or changed, and how many conflict. */
  | { kind: 'mine'; isNew: boolean; news: number; conflicts: number }
  | { kind: 'member'; id: string; name: string; isNew: boolean; news: number; conflicts: number };

/** A profile to import. */
export interface Offer {
  readonly key: number;
  /** The name of the file; empty for a profile from a link. */
  readonly file: string;
  readonly faults: readonly FileFault[];
  /** The profile as read, for any ladder; absent if it cannot be used. */
  readonly person?: ProfileDocument | undefined;
  readonly done?: Outcome | undefined;
}

/** The part of a team that an import needs. */
export interface KnownPeople {
  /** Reads the profiles that are stored in this browser. */
  list(): Promise<void>;
  has(id: string): boolean;
  /** Adds a person, or merges the profile with the stored one. */
  add(person: ProfileDocument): Promise<{ news: number; conflicts: number; isNew: boolean }>;
}

/**
 * Imports profiles from files and links. A profile with a known id is merged with the stored one. For any
 * other the reader decides whose it is; nothing is overwritten without that.
 */
export class ProfileImport {
  readonly #explorer: Explorer;
  readonly #own: ProfileEditor;
  readonly #openTeam: () => Promise<KnownPeople>;
  #offers = $state.raw<readonly Offer[]>([]);
  #next = 0;

  /** @param own the reader's own profile */
  constructor(explorer: Explorer, own: ProfileEditor, openTeam: () => Promise<KnownPeople>) {
    this.#explorer = explorer;
    this.#own = own;
    this.#openTeam = openTeam;
  }

  /** The profiles of the last import, in their order. */
  get offers(): readonly Offer[] {
    return this.#offers;
  }

  /** True if importing this profile as the reader's own would replace ratings of another person. */
  replaces({ id }: ProfileDocument): boolean {
    const mine = this.#own.person;
    return mine !== undefined && mine.id !== id && !isEmptyProfile(mine);
  }

  /** True for a profile of the shown ladder. Others wait until their ladder is opened. */
  isHere({ ladder }: ProfileDocument): boolean {
    return ladder.id === this.#explorer.graph?.document.id;
  }

  /** Reads files in place of the previous import. The reader then decides whose unknown profiles are. */
  async openFiles(files: readonly ChosenFile[]): Promise<void> {
    await this.#read(files, 'ask');
  }

  /** Reads the files of a team: every profile but the reader's own becomes a member. */
  async openTeamFiles(files: readonly ChosenFile[]): Promise<void> {
    await this.#read(files, 'member');
  }

  /** Offers a profile of another ladder until that ladder is opened. */
  wait(person: ProfileDocument): void {
    this.#offers = [this.#offer('', { person, faults: [] })];
  }

  /**
   * Imports an offer as the reader's own profile. It is merged if it is the same person or nothing is rated
   * here; otherwise it replaces the stored one.
   */
  asMine(offer: Offer): void {
    const { original: graph } = this.#explorer;
    const { person } = offer;
    if (!graph || !person || !this.isHere(person) || !this.#own.person) return;
    this.#settle(offer, this.#asMine(carriedTo(graph, person)));
  }

  /** Imports an offer as a member of the team. */
  async asMember(offer: Offer): Promise<void> {
    const { person } = offer;
    if (person && this.isHere(person)) this.#settle(offer, await this.#asMember(person));
  }

  /** Imports a profile from a link. Undefined if it is for another ladder. */
  async adopt(person: ProfileDocument, as: Outcome['kind']): Promise<Outcome | undefined> {
    const offer = this.#offer('', { person, faults: [] });
    this.#offers = [offer];
    if (as === 'mine') this.asMine(offer);
    else await this.asMember(offer);
    return this.#offers[0]?.done;
  }

  leave(offer: Offer): void {
    this.#offers = this.#offers.filter((one) => one !== offer);
  }

  /** A sentence about the last import. */
  get news(): string {
    const done = this.#offers.flatMap((offer) => offer.done ?? []);
    const members = done.filter(({ kind }) => kind === 'member');
    const fresh = members.filter(({ isNew }) => isNew).length;
    const known = members.length - fresh;
    const conflicts = done.reduce((sum, one) => sum + one.conflicts, 0);
    const { news } = this.#explorer.language.messages('profile', profileMessages);
    return [
      fresh > 0 && news.fresh(fresh),
      known > 0 && news.known(known),
      done.length > members.length && news.own,
      conflicts > 0 && news.conflicts(conflicts),
    ]
      .filter(Boolean)
      .join(' ');
  }

  async #read(files: readonly ChosenFile[], others: 'ask' | 'member'): Promise<void> {
    this.#offers = [];
    const team = await this.#openTeam();
    await team.list();
    for (const { file, blob } of await unzipped(files)) {
      const { person, issues } = await readFile(blob, file);
      if (issues.length > 0) await this.#explorer.language.loadPart('checks');
      const offer = this.#offer(file, {
        person,
        faults: issues.map((fault) => faultOf(fault, this.#explorer.language)),
      });
      this.#offers = [...this.#offers, offer];
      if (!person || !this.isHere(person)) continue;
      if (person.id === this.#own.person?.id) this.asMine(offer);
      else if (others === 'member' || team.has(person.id)) await this.asMember(offer);
    }
  }

  #asMine(theirs: ProfileDocument): Outcome {
    const mine = this.#own.person;
    const { original: graph } = this.#explorer;
    const replaces = this.replaces(theirs);
    const isNew = !mine || replaces || isEmptyProfile(mine);
    const merged = mine && !isNew ? mergeProfiles(mine, theirs) : undefined;
    this.#own.merge((stored) => {
      if (!graph || replaces || isEmptyProfile(stored)) return theirs;
      // Another tab may have stored changes meanwhile, so merge those too.
      return stored.id === theirs.id ? mergeProfiles(carriedTo(graph, stored), theirs).person : stored;
    });
    return {
      kind: 'mine',
      isNew,
      news: merged?.news.length ?? 0,
      conflicts: merged ? conflictsFor(merged.person, 'self').length : 0,
    };
  }

  async #asMember(person: ProfileDocument): Promise<Outcome> {
    const team = await this.#openTeam();
    const added = await team.add(person);
    return { kind: 'member', id: person.id, name: person.name ?? '', ...added };
  }

  #offer(file: string, read: Pick<Offer, 'person' | 'faults'>): Offer {
    return { key: this.#next++, file, ...read };
  }

  #settle(offer: Offer, done: Outcome): void {
    this.#offers = this.#offers.map((one) => (one === offer ? { ...one, done } : one));
  }
}
