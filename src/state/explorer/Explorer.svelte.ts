import { roleGap, type RoleGap } from '../../analysis/gap/roleGap';
import type { CareerGraph, Neighbours, RoleNode } from '../../graph/careerGraph';
import { shortestPath, type Path } from '../../graph/shortestPath';
import { layoutLadder } from '../../layout/level/layoutLadder';
import { isError } from '../../model/validation/issue';
import { linksMessages } from '../../i18n/en/links/messages';
import { Language } from '../../i18n/locales/Language';
import { isFiltered, rolesShown } from '../link/filters';
import { EMPTY_LINK, invalidValues, ME, NO_QUESTION, readLink, writeLink, type Link } from '../link/link';
import { resolveLink, unknownText } from '../link/resolveLink';
import type { Overlay } from './overlay';
import { Translating } from './Translating.svelte';
import {
  fetchIndex,
  loadLadder,
  noLadders,
  readLadder,
  type LadderEntry,
  type LaddersHere,
  type LoadResult,
  type DownloadProgress,
} from './loadLadder';

/** Prefix of the keys of ladders that were opened from files and exist only in this browser. */
export const OPENED_HERE = 'local:';

/** The parts of the page that an explorer needs. */
export interface ExplorerHost {
  /** The address of the folder that has `ladders/` in it. */
  base: string;
  /** The address of the page that links open, without a hash. Defaults to the current page. */
  page?: string;
  /** Writes the hash of the address: adds a history entry, or replaces the current one. */
  write: (hash: string, replace: boolean) => void;
  /** Ladders that are embedded in the page. If set, none are fetched. */
  here?: LaddersHere;
}

/**
 * One reader exploring one ladder. Its state is the link, the loaded ladder and a few passing values, such as
 * the preview and the notice; the rest is derived.
 */
export class Explorer {
  readonly #base: string;
  readonly #page: string;
  readonly #write: (hash: string, replace: boolean) => void;
  readonly #here: LaddersHere;
  #link = $state.raw<Link>(EMPTY_LINK);
  #loaded = $state.raw<LoadResult | undefined>();
  #index = $state.raw<readonly LadderEntry[]>([]);
  #progress = $state.raw<DownloadProgress>({ bytes: 0 });
  #notice = $state('');
  #preview = $state<string | undefined>();
  #language = $state.raw(new Language('en'));
  readonly #translating = new Translating();
  readonly #overlay: Overlay | undefined;
  #faultsDismissed = $state(false);
  #opening = 0;
  /** Ladders opened from files, by key. Back and forward find them even if the browser stores nothing. */
  readonly #opened = new Map<string, LoadResult>();

  constructor({ base, page = '', write, here = new Map() }: ExplorerHost, overlay?: Overlay) {
    this.#overlay = overlay;
    this.#base = base;
    this.#page = page;
    this.#write = write;
    this.#here = here;
    this.#index = [...here].map(([id, { title }]) => ({ id, title }));
  }

  /**
   * The ladder in the language of its author. Saving, storing and comparing editions use it, whichever
   * language the reader chose.
   */
  readonly original = $derived.by(() => (this.#loaded?.kind === 'ready' ? this.#loaded.graph : undefined));

  readonly #graph = $derived.by(() => {
    const { original } = this;
    return original && this.#translating.inLanguage(original, this.#language);
  });

  readonly layout = $derived.by(() => {
    const graph = this.#graph;
    if (!graph) return undefined;
    return layoutLadder({
      roles: [...graph.roles.values()],
      moves: [...graph.moves.values()],
      laneCount: graph.families.length,
      rankCount: graph.rungs.length,
    });
  });

  /** Ids of the roles that pass the filters. */
  readonly shown: ReadonlySet<string> = $derived.by(() =>
    rolesShown(this.#graph?.roles.values() ?? [], this.#link),
  );

  /** Issues that make the drawing differ from the document: errors and unknown fields. */
  readonly faults = $derived.by(() =>
    this.#loaded?.kind === 'ready'
      ? this.#loaded.issues.filter((fault) => isError(fault) || fault.code === 'FIELD_UNKNOWN')
      : [],
  );

  readonly gap: RoleGap | undefined = $derived.by(() => {
    const { from, to } = this.#link;
    const reader = from === ME ? this.#overlay?.start : undefined;
    const a = reader ? reader.node : this.role(from);
    const b = this.role(to);
    return this.#graph && a && b ? roleGap(this.#graph, a, b, reader?.held) : undefined;
  });

  /**
   * The path between the two ends of the gap: the chosen route, or else a direct move, or else the fewest
   * moves.
   */
  readonly path: Path | undefined = $derived.by(() => {
    const graph = this.#graph;
    const { gap } = this;
    if (!graph || !gap) return undefined;
    const { route } = this.#link;
    const stops = route.at(-1) === gap.to.id ? route.slice(0, -1).flatMap((id) => this.role(id) ?? []) : [];
    const from = this.gapStart;
    if (!from) return undefined;
    const chain = [from, ...stops, gap.to];
    const moves = chain.slice(1).flatMap(({ id }, at) => graph.movesBetween(chain[at]?.id ?? '', id));
    return moves.length > 0 ? { stops, moves, back: false } : shortestPath(graph, from.id, gap.to.id);
  });

  /**
   * The role where the gap starts. If it starts at the reader's own ratings: their current role, if they have
   * one.
   */
  get gapStart(): RoleNode | undefined {
    return this.gap?.from.id === ME ? this.#overlay?.start?.role : this.gap?.from;
  }

  readonly neighbours: Neighbours | undefined = $derived.by(() => {
    const role = this.#link.role;
    return role === undefined ? undefined : this.#graph?.neighbours(role);
  });

  /** The address of the folder that has `ladders/` in it. */
  get base(): string {
    return this.#base;
  }
  get link(): Link {
    return this.#link;
  }
  get loaded(): LoadResult | undefined {
    return this.#loaded;
  }
  get graph(): CareerGraph | undefined {
    return this.#graph;
  }
  get index(): readonly LadderEntry[] {
    return this.#index;
  }
  get progress(): DownloadProgress {
    return this.#progress;
  }
  get notice(): string {
    return this.#notice;
  }
  get preview(): string | undefined {
    return this.#preview;
  }
  get language(): Language {
    return this.#language;
  }
  /** Readiness for each role, 0 to 1, if the view shows it or the reader asked for their own. */
  get readiness(): ReadonlyMap<string, number> | undefined {
    return this.#overlay?.readiness;
  }
  /** True if the ladder has issues and the reader has not dismissed the notice. */
  get showsFaultNotice(): boolean {
    return this.faults.length > 0 && !this.#faultsDismissed;
  }
  get filtered(): boolean {
    return isFiltered(this.#link);
  }

  role(id: string | undefined): RoleNode | undefined {
    return id === undefined ? undefined : this.#graph?.roles.get(id);
  }

  /**
   * Opens a hash: loads its ladder unless it is already loaded, and drops the parts of the link that the
   * ladder does not have.
   */
  async open(hash: string): Promise<void> {
    const link = readLink(hash);
    const sameLadder = this.#loaded !== undefined && link.ladder === this.#link.ladder;
    this.#link = link;
    this.#notice = '';
    if (!sameLadder) await this.#load(link.ladder);
    // If a newer link was opened meanwhile, that call resolves it.
    if (this.#link === link) this.#resolveLink(invalidValues(hash));
    this.#overlay?.follow();
  }

  /** Shows a ladder that was read from files, at the role of `link` if it names one. */
  async show(key: string, loaded: LoadResult, link: Partial<Link> = {}): Promise<void> {
    const turn = ++this.#opening;
    await this.#translating.ready(loaded, this.#language);
    if (turn !== this.#opening) return;
    this.#opened.set(key, loaded);
    this.#loaded = loaded;
    this.#faultsDismissed = false;
    this.#link = EMPTY_LINK;
    this.go({ ...link, ladder: `${OPENED_HERE}${key}` });
    this.#resolveLink();
  }

  /** Loads the ladder again, for example after its files were edited. */
  async reload(): Promise<void> {
    await this.#load(this.#link.ladder);
    this.#resolveLink();
  }

  /**
   * Changes a part of the link. A change of filters replaces the history entry; every other change adds one.
   */
  go(change: Partial<Link>, replace = false): void {
    this.#notice = '';
    this.#link = this.#changed(change);
    this.#write(writeLink(this.#link), replace);
    this.#overlay?.follow();
  }

  href(change: Partial<Link>): string {
    return `${this.#page}#${writeLink(this.#changed(change))}`;
  }

  /** The link to the profile of a role, or to the reader's own profile. */
  profileHref(id: string): string {
    const alone = { from: undefined, to: undefined };
    if (id !== ME) return this.href({ ...alone, role: id });
    return this.href({ ...alone, lens: 'me', part: 'stand', role: undefined });
  }

  /**
   * Choosing another role or pair clears the questions about the previous one. Leaving the view clears a
   * received profile.
   */
  #changed(change: Partial<Link>): Link {
    const elsewhere = (['role', 'from', 'to'] as const).some(
      (end) => end in change && change[end] !== this.#link[end],
    );
    const leaves = (['lens', 'part', 'at', 'session'] as const).some((place) => place in change);
    return {
      ...this.#link,
      ...(elsewhere ? NO_QUESTION : {}),
      ...(leaves ? { sent: undefined } : {}),
      ...change,
    };
  }

  /** Switches the language. A notice that is already shown stays in its language. */
  async setLanguage(language: Language): Promise<void> {
    await this.#translating.ready(this.#loaded, language);
    this.#language = language;
  }

  setPreview(role: string | undefined): void {
    this.#preview = role;
  }

  /** Shows a notice above the view until the reader dismisses it. */
  notify(news: string): void {
    this.#notice = news;
  }

  dismiss(): void {
    this.#notice = '';
  }

  dismissFaults(): void {
    this.#faultsDismissed = true;
  }

  async #load(name: string | undefined): Promise<void> {
    const turn = ++this.#opening;
    this.#loaded = undefined;
    this.#faultsDismissed = false;
    this.#progress = { bytes: 0 };
    let loaded: LoadResult | undefined;
    if (this.#index.length === 0) {
      const index = await fetchIndex(this.#base);
      this.#index = index.entries;
      if (name === undefined) loaded = index.missing;
    }
    loaded ??= await this.#read(name ?? this.#index[0]?.id);
    await this.#translating.ready(loaded, this.#language);
    // A slow response to an older request must not replace a newer one.
    if (turn === this.#opening) this.#loaded = loaded;
  }

  async #read(name: string | undefined): Promise<LoadResult> {
    if (name === undefined) return noLadders();
    const inPage = this.#here.get(name);
    if (inPage) return readLadder(`${name}.json`, inPage.text);
    if (!name.startsWith(OPENED_HERE)) return loadLadder(name, this.#base, (read) => (this.#progress = read));
    const key = name.slice(OPENED_HERE.length);
    return this.#opened.get(key) ?? (await import('./storedLadder')).loadStoredLadder(key);
  }

  /** Reduces a stale or hostile link to the nearest valid state, and reports what was dropped. */
  #resolveLink(invalid: readonly string[] = []): void {
    if (!this.#graph) return;
    const { link, unknown } = resolveLink(this.#graph, this.#link);
    this.#link = link;
    const names = [...invalid, ...unknown];
    if (names.length > 0) this.#notice = unknownText(names, this.language.messages('links', linksMessages));
  }
}
