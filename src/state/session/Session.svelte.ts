import { Explorer, type ExplorerHost } from '../explorer/Explorer.svelte';
import type { Overlay, ReaderStart } from '../explorer/overlay';
import { ME } from '../link/link';
import type { Growth } from '../profile/Growth.svelte';
import type { ProfileImport } from '../profile/ProfileImport.svelte';
import type { Team } from '../team/Team.svelte';
import type { CareerGraph } from '../../graph/careerGraph';
import type { Crossroads } from './Crossroads';
import type { Prospects } from './Prospects.svelte';

/**
 * Everything that one page or element knows: the explorer of its ladder, and above it what lies ahead of a role, the
 * reader's own profile and a team. Each of these is loaded when a link or a view first asks for it; the first drawing
 * needs none. Only the session knows them all: what of them changes the drawing goes to the explorer as its overlay.
 */
export class Session implements Overlay {
  readonly explorer: Explorer;
  #prospects = $state.raw<Prospects | undefined>();
  #growth = $state.raw<Growth | undefined>();
  #team = $state.raw<Team | undefined>();
  /** Nothing is drawn by it: whoever asks waits for the answer. */
  #crossroads: Crossroads | undefined;
  #profileImport = $state.raw<ProfileImport | undefined>();

  constructor(surroundings: ExplorerHost) {
    this.explorer = new Explorer(surroundings, this);
  }

  /** What lies ahead of the role in focus; undefined until a view first asked for it, and has it loaded. */
  get prospects(): Prospects | undefined {
    return this.#prospects;
  }
  /** The reader's own profile; undefined until a link first asked for it, and has it loaded. */
  get growth(): Growth | undefined {
    return this.#growth;
  }
  /** The people of a team; undefined until a link first asked for them, and has them loaded. */
  get team(): Team | undefined {
    return this.#team;
  }
  /** The import of profiles from files and links; undefined until it was asked for. */
  get profileImport(): ProfileImport | undefined {
    return this.#profileImport;
  }

  get start(): ReaderStart | undefined {
    const growth = this.#growth;
    return growth?.node && { node: growth.node, held: growth.standing?.held, role: growth.role };
  }

  get readiness(): ReadonlyMap<string, number> | undefined {
    const { view, shade } = this.explorer.link;
    if (view === 'next' || view === 'what-if') return this.#prospects?.readiness;
    return shade === 'me' ? this.#growth?.readiness : undefined;
  }

  /** Whether the drawing is shaded by the reader's own ratings, or was asked to be and there are none. */
  get shaded(): 'rated' | 'unrated' | undefined {
    const { lens, shade, view } = this.explorer.link;
    if (lens !== 'level' || shade !== 'me' || view !== undefined || !this.#growth?.person) return undefined;
    return this.#growth.readiness ? 'rated' : 'unrated';
  }

  follow(): void {
    void this.#follow();
  }

  /** Nobody looks for now: what works in the background ends, and begins again when it is asked. */
  rest(): void {
    this.#prospects?.rest();
  }

  /** The reader's own profile, loaded where it was not yet. */
  async openGrowth(): Promise<Growth> {
    if (!this.#growth) {
      const [{ Growth: Loaded }] = await Promise.all([
        import('../profile/Growth.svelte'),
        this.#loadMessages(),
      ]);
      this.#growth ??= new Loaded(this.explorer);
    }
    return this.#growth;
  }

  /** The team, loaded where it was not yet. */
  async openTeam(): Promise<Team> {
    if (!this.#team) {
      const [{ Team: Loaded }] = await Promise.all([import('../team/Team.svelte'), this.#loadMessages()]);
      this.#team ??= new Loaded(this.explorer);
    }
    return this.#team;
  }

  /** How many shortest paths lead through each role that is a crossroads, by id; counted once for each graph. */
  async crossroads(graph: CareerGraph): Promise<ReadonlyMap<string, number>> {
    const { Crossroads: Loaded } = await import('./Crossroads');
    this.#crossroads ??= new Loaded();
    return this.#crossroads.of(graph);
  }

  /** The import of profiles, loaded where it was not yet. */
  async openProfileImport(): Promise<ProfileImport> {
    if (!this.#profileImport) {
      const [{ ProfileImport: Loaded }, growth] = await Promise.all([
        import('../profile/ProfileImport.svelte'),
        this.openGrowth(),
      ]);
      this.#profileImport ??= new Loaded(this.explorer, growth, () => this.openTeam());
    }
    return this.#profileImport;
  }

  /** Loads what the link asks for, and lets it follow. */
  async #follow(): Promise<void> {
    const { lens, view, shade, from } = this.explorer.link;
    if (lens === 'me' || shade === 'me' || from === ME) await (await this.openGrowth()).follow();
    if (lens === 'team') await (await this.openTeam()).follow();
    if (view === undefined) return;
    if (!this.#prospects) {
      const { Prospects: Loaded } = await import('./Prospects.svelte');
      this.#prospects ??= new Loaded(this);
    }
    await this.#prospects.follow();
  }

  /** Growth and team report what they did in the messages of the views. */
  #loadMessages(): Promise<void> {
    return this.explorer.language.loadPart('views');
  }
}
