/** Draws an embedded ladder. The element loads this module when it comes near the reader's view. */
import { mount, unmount } from 'svelte';
import type { RoleNode } from '../graph/careerGraph';
import { isError } from '../model/validation/issue';
import type { Explorer } from '../state/explorer/Explorer.svelte';
import { Session } from '../state/session/Session.svelte';
import { EMPTY_LINK, writeLink, type Link } from '../state/link/link';
import { readLadder, type LoadResult } from '../state/explorer/loadLadder';
import base from '../ui/kit/tokens/base.css?inline';
import tokens from '../ui/kit/tokens/tokens.css?inline';
import { loadLanguage, offerFor } from '../i18n/locales/languages';
import { ADOPT, adopter } from './adopt';
import { Appearance } from './Appearance.svelte';
import Embedded from './Embedded.svelte';
import type { RoleRef, Settings, Emit } from './names';
import { ladderOf, linkOf, unnamedIn } from './settings';
import type { Cause } from './loadErrors';
import { wantedLanguages } from './wantedLanguages';

export interface DrawingHost {
  root: ShadowRoot;
  /** The element of the tree to draw in. */
  target: HTMLElement;
  /** The address of the folder that contains the ladders. */
  base: string;
  /** The address of the full product page, if there is one. */
  page: string | undefined;
  emit: Emit;
  /** Called when the reader navigates, with the settings of the new view. */
  onwalk: (settings: Settings) => void;
}

export class Drawing {
  readonly #place: DrawingHost;
  readonly #session: Session;
  readonly #explorer: Explorer;
  readonly #appearance = new Appearance();
  #view: ReturnType<typeof viewIn> | undefined;
  #before: Link = EMPTY_LINK;
  /** The latest settings, which may change while the ladder is loading. */
  #settings: Settings = {};

  constructor(place: DrawingHost) {
    this.#place = place;
    this.#session = new Session({
      base: place.base,
      ...(place.page === undefined ? {} : { page: place.page }),
      write: () => this.#emitNavigation(),
    });
    this.#explorer = this.#session.explorer;
  }

  /**
   * Opens the ladder that the settings name, or the given document, and draws it. If that fails, returns the
   * reason as text for the reader, or `empty` if there is no ladder.
   */
  async open(settings: Settings, data: unknown): Promise<{ why: string } | 'drawn' | 'empty'> {
    const { src = '' } = settings;
    this.#settings = settings;
    await this.#setLanguage(settings);
    const link = { ...EMPTY_LINK, ...linkOf(this.#settings) };
    this.#before = link;
    if (data !== undefined) {
      const text = jsonOf(data);
      if (text === undefined) return this.#why({ kind: 'noJson' });
      await this.#explorer.show('data', await readLadder('data', text), link);
    } else {
      const ladder = src === '' ? undefined : ladderOf(src, document.baseURI);
      if (src !== '' && ladder === undefined) return this.#why({ kind: 'noAddress', text: src });
      await this.#explorer.open(writeLink({ ...link, ladder }));
    }
    const { loaded, graph } = this.#explorer;
    const { index } = this.#explorer;
    if (
      isEmpty(loaded) ||
      (src === '' && data === undefined && loaded?.kind === 'faulty' && index.length === 0)
    )
      return 'empty';
    if (!graph) return this.#why(loaded);
    this.#appearance.set(this.#settings);
    const unnamed = unnamedIn(this.#settings);
    if (unnamed !== undefined) return this.#why({ kind: 'unnamed', shape: unnamed });
    this.#before = this.#explorer.link;
    this.mount();
    const { id, title } = graph.document;
    this.#place.emit('ladder-load', { id, title, roles: graph.roles.size });
    return 'drawn';
  }

  async #why(cause: Cause | undefined): Promise<{ why: string }> {
    const { whyNot } = await import('./loadErrors');
    return { why: await whyNot(cause, this.#explorer.language) };
  }

  /** Applies changed settings other than `src`. */
  set(settings: Settings): void {
    this.#settings = settings;
    this.#appearance.set(settings);
    void this.#setLanguage(settings);
    // This navigation came from the page, so it is not reported back.
    this.#before = { ...this.#explorer.link, ...linkOf(settings) };
    this.#explorer.go(linkOf(settings), true);
  }

  mount(): void {
    this.#view ??= viewIn(this.#place, this.#session, this.#appearance);
  }

  /** Keeps the state for when the element is inserted again. */
  unmount(): void {
    if (this.#view) void unmount(this.#view);
    this.#view = undefined;
    this.#session.rest();
  }

  /** Uses the language that is set, else that of the surrounding page, else the reader's. */
  async #setLanguage({ lang }: Settings): Promise<void> {
    const wanted = wantedLanguages(lang);
    if (offerFor(wanted)?.code === this.#explorer.language.code) return;
    try {
      await this.#explorer.setLanguage(await loadLanguage(wanted));
    } catch {
      // If a language fails to load, English is used, which comes with the views.
    }
  }

  fit(): void {
    this.#view?.fit();
  }

  focusRole(id: string): void {
    if (this.#explorer.role(id)) this.#explorer.go({ role: id, from: undefined, to: undefined });
  }

  #emitNavigation(): void {
    const { link, graph } = this.#explorer;
    const before = this.#before;
    this.#before = link;
    const changed = (['role', 'from', 'to'] as const).some((end) => link[end] !== before[end]);
    if (!graph || !changed) return;
    this.#place.onwalk({ focus: link.role ?? '', from: link.from ?? '', to: link.to ?? '' });
    const refOf = (id: string | undefined): RoleRef | undefined => {
      const role: RoleNode | undefined = this.#explorer.role(id);
      return role && { id: role.id, title: role.title };
    };
    const [role, from, to] = [refOf(link.role), refOf(link.from), refOf(link.to)];
    if (from && to) this.#place.emit('gap-open', { from, to });
    else if (role) this.#place.emit('role-select', role);
  }
}

/** A valid ladder without roles. */
function isEmpty(loaded: LoadResult | undefined): boolean {
  if (loaded?.kind !== 'faulty' && loaded?.kind !== 'ready') return false;
  const errors = loaded.issues.filter(isError);
  return errors.length > 0 && errors.every(({ code }) => code === 'LADDER_EMPTY');
}

function viewIn({ root, target, page }: DrawingHost, session: Session, appearance: Appearance) {
  const adopt = adopter(root);
  adopt({ hash: 'tokens', code: tokens });
  adopt({ hash: 'base', code: base });
  return mount(Embedded, {
    target,
    props: { session, appearance, page: page ?? '' },
    context: new Map([[ADOPT, adopt]]),
  });
}

/** Undefined if the data has no JSON: a function, a circular structure, an infinite number. */
function jsonOf(data: unknown): string | undefined {
  try {
    return JSON.stringify(data) as string | undefined;
  } catch {
    return undefined;
  }
}
