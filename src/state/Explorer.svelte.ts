import { roleGap, type RoleGap } from '../analysis/roleGap';
import type { CareerGraph, Neighbours, RoleNode } from '../graph/careerGraph';
import { shortestWay, type Way } from '../graph/shortestWay';
import { layoutLadder } from '../layout/ladder';
import { titleKey } from '../model/id';
import { isError } from '../model/issue';
import { bandMid } from '../model/money';
import { EMPTY_LINK, leftOut, NO_QUESTION, readLink, writeLink, type Link } from './link';
import type { Prospects } from './Prospects.svelte';
import {
  fetchIndex,
  loadLadder,
  noLadders,
  type LadderEntry,
  type Loaded,
  type Progress,
} from './loadLadder';

/** Before the key of a ladder that was opened from files: it is found in this browser and nowhere else. */
const OPENED_HERE = 'local:';

/** One reader's walk over one ladder. The link is the only state besides what was loaded; all else follows. */
export class Explorer {
  readonly #base: string;
  readonly #write: (hash: string, replace: boolean) => void;
  #link = $state.raw<Link>(EMPTY_LINK);
  #loaded = $state.raw<Loaded | undefined>();
  #index = $state.raw<readonly LadderEntry[]>([]);
  #progress = $state.raw<Progress>({ bytes: 0 });
  #notice = $state('');
  #preview = $state<string | undefined>();
  #prospects = $state.raw<Prospects | undefined>();
  #faultsTold = $state(false);
  #opening = 0;
  /** Ladders shown from files, by key: a browser that keeps none still goes back to them. */
  readonly #opened = new Map<string, Loaded>();

  /** `write` puts a hash into the address: pushed, or replacing the current entry. */
  constructor(base: string, write: (hash: string, replace: boolean) => void) {
    this.#base = base;
    this.#write = write;
  }

  readonly #graph = $derived.by(() => (this.#loaded?.kind === 'ready' ? this.#loaded.graph : undefined));

  readonly layout = $derived.by(() => {
    const graph = this.#graph;
    if (!graph) return undefined;
    return layoutLadder({
      roles: [...graph.roles.values()],
      moves: [...graph.moves.values()],
      laneCount: graph.families.length,
      rankCount: graph.rungs.length,
      laneOrder: graph.document.laneOrder,
    });
  });

  /** Ids of the roles that pass the filters. */
  readonly shown = $derived.by(() => {
    const { families, levels, skill, tag, pay } = this.#link;
    const pass = (role: RoleNode) =>
      (families.length === 0 || families.includes(role.family)) &&
      (levels.length === 0 || levels.includes(role.level)) &&
      (skill === undefined || role.asks.has(skill)) &&
      (tag === undefined || (role.document?.tags ?? []).some((one) => titleKey(one) === tag)) &&
      (pay === undefined || role.pay.some((band) => bandMid(band) >= pay));
    return new Set([...(this.#graph?.roles.values() ?? [])].filter(pass).map(({ id }) => id));
  });

  /** What is drawn otherwise than it was written: errors, and fields that are not known. */
  readonly faults = $derived.by(() =>
    this.#loaded?.kind === 'ready'
      ? this.#loaded.issues.filter((fault) => isError(fault) || fault.code === 'FIELD_UNKNOWN')
      : [],
  );

  readonly gap: RoleGap | undefined = $derived.by(() => {
    const { from, to } = this.#link;
    const a = this.role(from);
    const b = this.role(to);
    return this.#graph && a && b ? roleGap(this.#graph, a, b) : undefined;
  });

  /** What joins the two ends of the gap: the chosen route, else their own move, else the fewest moves there are. */
  readonly way: Way | undefined = $derived.by(() => {
    const graph = this.#graph;
    const { gap } = this;
    if (!graph || !gap) return undefined;
    const { route } = this.#link;
    const stops = route.at(-1) === gap.to.id ? route.slice(0, -1).flatMap((id) => this.role(id) ?? []) : [];
    const chain = [gap.from, ...stops, gap.to];
    const moves = chain.slice(1).flatMap(({ id }, at) => graph.movesBetween(chain[at]?.id ?? '', id));
    return moves.length > 0 ? { stops, moves, back: false } : shortestWay(graph, gap.from.id, gap.to.id);
  });

  readonly neighbours: Neighbours | undefined = $derived.by(() => {
    const role = this.#link.role;
    return role === undefined ? undefined : this.#graph?.neighbours(role);
  });

  get link(): Link {
    return this.#link;
  }
  get loaded(): Loaded | undefined {
    return this.#loaded;
  }
  get graph(): CareerGraph | undefined {
    return this.#graph;
  }
  get index(): readonly LadderEntry[] {
    return this.#index;
  }
  get progress(): Progress {
    return this.#progress;
  }
  get notice(): string {
    return this.#notice;
  }
  get preview(): string | undefined {
    return this.#preview;
  }
  /** Undefined until a view first asked for it, and has it loaded. */
  get prospects(): Prospects | undefined {
    return this.#prospects;
  }
  /** Readiness for each role, 0 to 1, where the view is about it. */
  get readiness(): ReadonlyMap<string, number> | undefined {
    const { view } = this.#link;
    return view === 'next' || view === 'what-if' ? this.#prospects?.readiness : undefined;
  }
  /** True where the ladder has faults and the reader has not yet put the news of it aside. */
  get tellFaults(): boolean {
    return this.faults.length > 0 && !this.#faultsTold;
  }
  get filtered(): boolean {
    const { families, levels, skill, tag, pay } = this.#link;
    return families.length + levels.length > 0 || [skill, tag, pay].some((one) => one !== undefined);
  }

  role(id: string | undefined): RoleNode | undefined {
    return id === undefined ? undefined : this.#graph?.roles.get(id);
  }

  /** Opens what a hash names: loads the ladder where it is another one, and mends what it does not hold. */
  async open(hash: string): Promise<void> {
    const link = readLink(hash);
    const sameLadder = this.#loaded !== undefined && link.ladder === this.#link.ladder;
    this.#link = link;
    this.#notice = '';
    if (!sameLadder) await this.#load(link.ladder);
    // A newer link may have been opened in the meantime, and mends itself.
    if (this.#link === link) this.#mend(leftOut(hash));
    void this.#prepare();
  }

  /** Shows a ladder that was read from files, at one of its roles where one is named. */
  show(key: string, loaded: Loaded, link: Partial<Link> = {}): void {
    this.#opening += 1;
    this.#opened.set(key, loaded);
    this.#loaded = loaded;
    this.#faultsTold = false;
    this.#link = EMPTY_LINK;
    this.go({ ...link, ladder: `${OPENED_HERE}${key}` });
    this.#mend();
  }

  /** Loads the ladder again, for example after its files were edited. */
  async reload(): Promise<void> {
    await this.#load(this.#link.ladder);
    this.#mend();
  }

  /** Changes a part of the link. A change of filters replaces the entry; all else can be gone back from. */
  go(change: Partial<Link>, replace = false): void {
    this.#notice = '';
    this.#link = this.#changed(change);
    this.#write(writeLink(this.#link), replace);
    void this.#prepare();
  }

  href(change: Partial<Link>): string {
    return `#${writeLink(this.#changed(change))}`;
  }

  /** What lies ahead is loaded when a link first asks for it: the first drawing needs none of it. */
  async #prepare(): Promise<void> {
    if (this.#link.view === undefined) return;
    if (!this.#prospects) {
      const { Prospects: Loaded } = await import('./Prospects.svelte');
      this.#prospects ??= new Loaded(this);
    }
    await this.#prospects.follow();
  }

  /** Going to another role or pair leaves behind what was asked about the one before. */
  #changed(change: Partial<Link>): Link {
    const elsewhere = (['role', 'from', 'to'] as const).some(
      (end) => end in change && change[end] !== this.#link[end],
    );
    return { ...this.#link, ...(elsewhere ? NO_QUESTION : {}), ...change };
  }

  look(role: string | undefined): void {
    this.#preview = role;
  }

  /** Says something to the reader, above whatever is shown, until it is put aside. */
  tell(news: string): void {
    this.#notice = news;
  }

  dismiss(): void {
    this.#notice = '';
  }

  putFaultsAside(): void {
    this.#faultsTold = true;
  }

  async #load(name: string | undefined): Promise<void> {
    const turn = ++this.#opening;
    this.#loaded = undefined;
    this.#faultsTold = false;
    this.#progress = { bytes: 0 };
    if (this.#index.length === 0) this.#index = await fetchIndex(this.#base);
    const loaded = await this.#read(name ?? this.#index[0]?.id);
    // A slower answer to an older question must not replace the newer one.
    if (turn === this.#opening) this.#loaded = loaded;
  }

  async #read(name: string | undefined): Promise<Loaded> {
    if (name === undefined) return noLadders();
    if (!name.startsWith(OPENED_HERE)) return loadLadder(name, this.#base, (read) => (this.#progress = read));
    const key = name.slice(OPENED_HERE.length);
    return this.#opened.get(key) ?? (await import('./keptLadder')).loadKept(key);
  }

  /** A stale or hostile link degrades to the nearest valid state, and says so. */
  #mend(leftOut: readonly string[] = []): void {
    const graph = this.#graph;
    if (!graph) return;
    const unknown = [...leftOut];
    const known = (id: string | undefined, find: (name: string) => string | undefined) => {
      if (id === undefined) return undefined;
      const found = find(id);
      if (found === undefined) unknown.push(id);
      return found;
    };
    const findRole = (name: string) => (graph.roles.has(name) ? name : graph.roleNames.find(name));
    const findIn = (list: readonly { id: string }[]) => (id: string) =>
      known(id, (name) => list.find((item) => item.id === name)?.id) !== undefined;
    const { role, from, to, skill, tag, families, levels } = this.#link;
    const ends = { from: known(from, findRole), to: known(to, findRole) };
    const both = ends.from !== undefined && ends.to !== undefined;
    this.#link = {
      ...this.#link,
      // Of a gap with one end the role at that end is left.
      role: known(role, findRole) ?? (both ? undefined : (ends.from ?? ends.to)),
      from: both ? ends.from : undefined,
      to: both ? ends.to : undefined,
      skill: known(skill, (name) => graph.skillNames.find(name)),
      tag: known(tag, (name) => findTag(graph, titleKey(name))),
      route: this.#link.route.flatMap((id) => known(id, findRole) ?? []),
      via: this.#link.via.flatMap((id) => known(id, findRole) ?? []),
      avoid: this.#link.avoid.flatMap((id) => known(id, findRole) ?? []),
      without: this.#link.without.filter(findIn(graph.families)),
      changes: this.#link.changes.flatMap(({ skill: name, by }) => {
        const found = known(name, (other) => graph.skillNames.find(other));
        return found === undefined ? [] : [{ skill: found, by }];
      }),
      families: families.filter(findIn(graph.families)),
      levels: levels.filter(findIn(graph.rungs)),
    };
    if (unknown.length > 0) this.#notice = unknownText(unknown);
  }
}

function findTag(graph: CareerGraph, key: string): string | undefined {
  const carried = graph.document.roles.some(({ tags }) => tags.some((tag) => titleKey(tag) === key));
  return carried ? key : undefined;
}

/** Names at most so many, each cut short: a link may hold anything. */
function unknownText(names: readonly string[]): string {
  const MOST = 5;
  const quoted = names.slice(0, MOST).map((name) => `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`);
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
  return `The link names ${quoted.join(', ')}${more}, which this ladder does not hold. The rest of the link is shown.`;
}
