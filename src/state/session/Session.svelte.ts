import type { Explorer } from '../explorer/Explorer.svelte';
import type { Growth } from '../profile/Growth.svelte';
import { ME } from '../link/link';
import type { Prospects } from './Prospects.svelte';
import type { Team } from '../team/Team.svelte';

/** What lies ahead, what is one's own, and a team: loaded when a link first asks for it. The first drawing needs none. */
export class Companions {
  readonly #explorer: Explorer;
  #prospects = $state.raw<Prospects | undefined>();
  #growth = $state.raw<Growth | undefined>();
  #team = $state.raw<Team | undefined>();

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  get prospects(): Prospects | undefined {
    return this.#prospects;
  }
  get growth(): Growth | undefined {
    return this.#growth;
  }
  get team(): Team | undefined {
    return this.#team;
  }

  /** Loads what the link asks for, and lets it follow. */
  async follow(): Promise<void> {
    const { lens, view, shade, from } = this.#explorer.link;
    if (lens === 'me' || shade === 'me' || from === ME) await (await this.openGrowth()).follow();
    if (lens === 'team') await (await this.openTeam()).follow();
    if (view === undefined) return;
    if (!this.#prospects) {
      const { Prospects: Loaded } = await import('./Prospects.svelte');
      this.#prospects ??= new Loaded(this.#explorer);
    }
    await this.#prospects.follow();
  }

  /** Nobody looks for now: what works in the background ends. */
  rest(): void {
    this.#prospects?.rest();
  }

  async openGrowth(): Promise<Growth> {
    if (!this.#growth) {
      const [{ Growth: Loaded }] = await Promise.all([import('../profile/Growth.svelte'), this.#words()]);
      this.#growth ??= new Loaded(this.#explorer);
    }
    return this.#growth;
  }

  /** They tell what they did in the words of views. */
  #words(): Promise<void> {
    return this.#explorer.language.loadPart('views');
  }

  async openTeam(): Promise<Team> {
    if (!this.#team) {
      const [{ Team: Loaded }] = await Promise.all([import('../team/Team.svelte'), this.#words()]);
      this.#team ??= new Loaded(this.#explorer);
    }
    return this.#team;
  }
}
