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

/** What became of a person who came in: they are oneself, or somebody of the team. */
export type Outcome =
  /** So many fields are new or other than before, and so many wait to be settled. */
  | { kind: 'mine'; isNew: boolean; news: number; conflicts: number }
  | { kind: 'member'; id: string; name: string; isNew: boolean; news: number; conflicts: number };

/** A person on the way in. */
export interface Offer {
  readonly key: number;
  /** The name of the file; empty for what came in a link. */
  readonly file: string;
  readonly faults: readonly FileFault[];
  /** As read, of whatever ladder; absent where it cannot be used. */
  readonly person?: ProfileDocument | undefined;
  readonly done?: Outcome | undefined;
}

/** What an import needs of a team: who is known, and a way to add somebody. */
export interface KnownPeople {
  /** Reads who is stored in this browser. */
  list(): Promise<void>;
  has(id: string): boolean;
  /** Adds somebody, or merges them with what is known of them. */
  add(person: ProfileDocument): Promise<{ news: number; conflicts: number; isNew: boolean }>;
}

/**
 * Where people come in, from files and links. Whoever is known here by their id is joined with what is here; of
 * anybody else the reader says who they are. Nothing is written over without that.
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

  /** What came in last, in its order. */
  get offers(): readonly Offer[] {
    return this.#offers;
  }

  /** True where saying "this is me" puts the person in place of somebody who is rated here. */
  replaces({ id }: ProfileDocument): boolean {
    const mine = this.#own.person;
    return mine !== undefined && mine.id !== id && !isEmptyProfile(mine);
  }

  /** True for a person of the ladder that is shown; of another they wait until that is opened. */
  isHere({ ladder }: ProfileDocument): boolean {
    return ladder.id === this.#explorer.graph?.document.id;
  }

  /** Takes files in, in place of what came in before; of somebody unknown it is then to be said who they are. */
  async take(files: readonly ChosenFile[]): Promise<void> {
    await this.#read(files, 'ask');
  }

  /** The same for several at once: whoever is not oneself is one of the team. */
  async takeTeam(files: readonly ChosenFile[]): Promise<void> {
    await this.#read(files, 'member');
  }

  /** Sets somebody down who is of another ladder, until that is opened. */
  wait(person: ProfileDocument): void {
    this.#offers = [this.#offer('', { person, faults: [] })];
  }

  /** Takes an offer in as oneself: joined where it is the same person or nobody is rated here, else in their place. */
  asMine(offer: Offer): void {
    const { original: graph } = this.#explorer;
    const { person } = offer;
    if (!graph || !person || !this.isHere(person) || !this.#own.person) return;
    this.#settle(offer, this.#asMine(carriedTo(graph, person)));
  }

  /** Takes an offer in as somebody whom one talks with. */
  async asMember(offer: Offer): Promise<void> {
    const { person } = offer;
    if (person && this.isHere(person)) this.#settle(offer, await this.#asMember(person));
  }

  /** Takes in what came in a link, and gives what became of it; undefined where the ladder is another. */
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

  /** What was taken in last, in a sentence. */
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
    this.#own.takeIn((kept) => {
      if (!graph || replaces || isEmptyProfile(kept)) return theirs;
      // What another tab keeps meanwhile is joined as well.
      return kept.id === theirs.id ? mergeProfiles(carriedTo(graph, kept), theirs).person : kept;
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
