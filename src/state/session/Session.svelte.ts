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
 * The state of one page or element: the explorer of its ladder, and above it the outlook from a role, the
 * reader's own profile and a team. Each is loaded when a link or view first needs it; the first drawing needs
 * none of them. Only the session knows all of them, and gives the explorer an overlay with the results that
 * change the drawing.
 */
export class Session implements Overlay {
  readonly explorer: Explorer;
  #prospects = $state.raw<Prospects | undefined>();
  #growth = $state.raw<Growth | undefined>();
  #team = $state.raw<Team | undefined>();
  /** Not reactive, because no drawing depends on it: callers await the result. */
  #crossroads: Crossroads | undefined;
  #profileImport = $state.raw<ProfileImport | undefined>();

  constructor(surroundings: ExplorerHost) {
    this.explorer = new Explorer(surroundings, this);
  }

  /** The outlook from the role in focus; undefined until a view has loaded it. */
  get prospects(): Prospects | undefined {
    return this.#prospects;
  }
  /** The reader's own profile; undefined until it is loaded. */
  get growth(): Growth | undefined {
    return this.#growth;
  }
  /** The members of a team; undefined until they are loaded. */
  get team(): Team | undefined {
    return this.#team;
  }
  /** The import of profiles from files and links; undefined until it is loaded. */
  get profileImport(): ProfileImport | undefined {
    return this.#profileImport;
  }

  get start(): ReaderStart | undefined {
    const growth = this.#growth;
    return growth?.node && { node: growth.node, held: growth.skillProfile?.held, role: growth.role };
  }

  get readiness(): ReadonlyMap<string, number> | undefined {
    const { view, shade } = this.explorer.link;
    if (view === 'next' || view === 'what-if') return this.#prospects?.readiness;
    return shade === 'me' ? this.#growth?.readiness : undefined;
  }

  /**
   * Whether the reader's own ratings shade the drawing; `unrated` if the reader asked for that but has no
   * ratings.
   */
  get shaded(): 'rated' | 'unrated' | undefined {
    const { lens, shade, view } = this.explorer.link;
    if (lens !== 'level' || shade !== 'me' || view !== undefined || !this.#growth?.person) return undefined;
    return this.#growth.readiness ? 'rated' : 'unrated';
  }

  follow(): void {
    void this.#follow();
  }

  /** No view is shown: background work ends, and starts again with the next question. */
  rest(): void {
    this.#prospects?.rest();
  }

  /** The reader's own profile; loads it if necessary. */
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

  /** The team; loads it if necessary. */
  async openTeam(): Promise<Team> {
    if (!this.#team) {
      const [{ Team: Loaded }] = await Promise.all([import('../team/Team.svelte'), this.#loadMessages()]);
      this.#team ??= new Loaded(this.explorer);
    }
    return this.#team;
  }

  /** The number of shortest paths through each crossroads, by role id. Counted once for each graph. */
  async crossroads(graph: CareerGraph): Promise<ReadonlyMap<string, number>> {
    const { Crossroads: Loaded } = await import('./Crossroads');
    this.#crossroads ??= new Loaded();
    return this.#crossroads.of(graph);
  }

  /** The import of profiles; loads it if necessary. */
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

  /** Loads the parts that the link needs, and updates them. */
  async #follow(): Promise<void> {
    const { lens, view, shade, from } = this.explorer.link;
    if (lens === 'me' || shade === 'me' || from === ME) await (await this.openGrowth()).follow();
    if (lens === 'team') await (await this.openTeam()).follow();
    if (view === undefined || view === 'criteria') return;
    if (!this.#prospects) {
      const { Prospects: Loaded } = await import('./Prospects.svelte');
      this.#prospects ??= new Loaded(this);
    }
    await this.#prospects.follow();
  }

  /** Profile and team use the messages of the views for their notices. */
  #loadMessages(): Promise<void> {
    return this.explorer.language.loadPart('views');
  }
}
