import type { Drawing } from './drawing';
import host from './host.css?inline';
import { bootMessages, type BootMessages } from '../i18n/locales/bootMessages';
import { StateBox, type State } from './StateBox';
import { wantedLanguages } from './wantedLanguages';
import { SETTINGS, type LadderEvents, type Setting, type Settings } from './names';

/** How close to the reader's view a ladder starts to load, px. */
const NEAR = '600px';

/**
 * Where the element loads its files from: the folder of the script that defines it, unless a page bundles it.
 */
export interface Home {
  /** The address of the folder that contains `ladders/`. */
  base: string;
  /** The address of the full product page, for links that open in a new tab; none by default. */
  page?: string;
}

/** Without a browser, for example during server rendering, the module can be loaded and defines nothing. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * `<career-ladder>`: a career ladder in another page. It loads and draws nothing until it comes close to the
 * reader's view. Each element has its own state and keeps it when it moves within a document.
 */
export class CareerLadder extends Base {
  static readonly observedAttributes: readonly string[] = [...SETTINGS, 'loading'];
  /** Set by `define`. */
  static home: Home = { base: '' };

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #box = new StateBox(() => this.#retryOpen());
  readonly #drawn = document.createElement('div');
  #drawing: Drawing | undefined;
  #data: unknown;
  #near: IntersectionObserver | undefined;
  /** Counts requests, so that a slow answer to an older request does not replace a newer one. */
  #turn = 0;
  #isReflecting = false;

  constructor() {
    super();
    this.#drawn.className = 'drawn';
    this.#root.append(this.#box.element, this.#drawn);
    this.#show('loading');
    // A page may have set properties before this class was defined. They are on the element and would hide
    // the class's own.
    for (const name of PROPERTIES) upgradeProperty(this, name);
  }

  connectedCallback(): void {
    if (this.#root.adoptedStyleSheets.length === 0) this.#adopt();
    if (this.#drawing) this.#drawing.mount();
    else if (this.getAttribute('loading') === 'eager') void this.#open();
    else this.#wait();
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    removeEventListener('online', this.#retryOpen);
    // An element that moves is disconnected and connected again within one task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#drawing?.unmount();
    });
  }

  /** Style sheets belong to a document, so another document needs new ones. */
  adoptedCallback(): void {
    this.#drawing?.unmount();
    this.#root.adoptedStyleSheets = [];
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#isReflecting) return;
    if (name === 'theme') this.#box.element.dataset['theme'] = now ?? '';
    if (name === 'loading') {
      if (now === 'eager' && this.isConnected && this.#near) void this.#open();
      return;
    }
    // A document given as `data` takes precedence over an address.
    if (name === 'src' && this.#data === undefined) this.#reopen();
    else if (name !== 'src') this.#drawing?.set(this.#settings);
  }

  /** Fits the whole drawing into view. */
  fit(): void {
    this.#drawing?.fit();
  }

  /** Opens a role by its id, as if the reader had. */
  focusRole(id: string): void {
    this.#drawing?.focusRole(id);
  }

  /** Opens the browser's print dialog with only the ladder. */
  async print(): Promise<void> {
    const { printAlone } = await import('./printAlone');
    printAlone(this.#root, this.#drawn);
  }

  /** A ladder document instead of an address: anything that matches the published schema. */
  get data(): unknown {
    return this.#data;
  }
  set data(value: unknown) {
    this.#data = value ?? undefined;
    this.#reopen();
  }

  get src(): string {
    return this.#text('src');
  }
  set src(value: string) {
    this.#set('src', value);
  }
  get lens(): string {
    return this.#text('lens');
  }
  set lens(value: string) {
    this.#set('lens', value);
  }
  /** The id of the role in focus. The attribute is `focus`, but every element has a `focus` method. */
  get focusedRole(): string {
    return this.#text('focus');
  }
  set focusedRole(value: string) {
    this.#set('focus', value);
  }
  get from(): string {
    return this.#text('from');
  }
  set from(value: string) {
    this.#set('from', value);
  }
  get to(): string {
    return this.#text('to');
  }
  set to(value: string) {
    this.#set('to', value);
  }
  get filters(): string {
    return this.#text('filters');
  }
  set filters(value: string) {
    this.#set('filters', value);
  }
  get theme(): string {
    return this.#text('theme');
  }
  set theme(value: string) {
    this.#set('theme', value);
  }
  get loading(): 'lazy' | 'eager' {
    return this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
  }
  set loading(value: 'lazy' | 'eager') {
    this.setAttribute('loading', value);
  }

  #text(name: Setting): string {
    return this.getAttribute(name) ?? '';
  }
  #set(name: Setting, value: string | null | undefined): void {
    if (value === null || value === undefined || value === '') this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }

  get #settings(): Settings {
    return Object.fromEntries(SETTINGS.map((name) => [name, this.getAttribute(name) ?? undefined]));
  }

  #adopt(): void {
    const { CSSStyleSheet } = this.ownerDocument.defaultView ?? globalThis;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(host);
    this.#root.adoptedStyleSheets = [sheet];
  }

  #wait(): void {
    this.#near?.disconnect();
    this.#near = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) void this.#open();
      },
      { rootMargin: NEAR },
    );
    this.#near.observe(this);
  }

  /**
   * Replaces the ladder. The new one waits until it is near, as the first one did, unless the old one was
   * drawn.
   */
  #reopen(): void {
    const wasDrawn = this.#drawing !== undefined;
    this.#turn++;
    this.#drawing?.unmount();
    this.#drawing = undefined;
    this.#show('loading');
    if (!this.isConnected) return;
    if (wasDrawn || this.loading === 'eager') void this.#open();
    else this.#wait();
  }

  async #open(): Promise<void> {
    this.#near?.disconnect();
    this.#near = undefined;
    removeEventListener('online', this.#retryOpen);
    const turn = ++this.#turn;
    this.#show('loading');
    const done = await this.#draw(turn);
    if (turn !== this.#turn || done === undefined) return;
    if (typeof done === 'string') this.#show(done);
    else {
      this.#show('error', done.why);
      this.#emit('ladder-error', { message: done.why });
      // Retry automatically when the network comes back.
      addEventListener('online', this.#retryOpen);
    }
  }

  readonly #retryOpen = () => void this.#open();

  /** Undefined if another request started in the meantime. */
  async #draw(turn: number): Promise<{ why: string } | 'drawn' | 'empty' | undefined> {
    const { base, page } = CareerLadder.home;
    try {
      const { Drawing } = await import('./drawing');
      if (turn !== this.#turn) return undefined;
      const drawing = new Drawing({
        root: this.#root,
        target: this.#drawn,
        base,
        page: this.#data === undefined ? page : undefined,
        emit: (name, detail) => this.#emit(name, detail),
        onwalk: (settings) => this.#reflect(settings),
      });
      this.#drawing = drawing;
      const done = await drawing.open(this.#settings, this.#data);
      if (done !== 'drawn' && this.#drawing === drawing) this.#drawing = undefined;
      if (!this.isConnected) drawing.unmount();
      return done;
    } catch {
      return { why: this.#messages.notLoaded };
    }
  }

  /** Reflects the reader's navigation to the attributes, for pages that read or store them. */
  #reflect(settings: Settings): void {
    this.#isReflecting = true;
    for (const name of SETTINGS) if (name in settings) this.#set(name, settings[name]);
    this.#isReflecting = false;
  }

  /** Messages that are available before the language is loaded, in that language. */
  get #messages(): BootMessages {
    return bootMessages(wantedLanguages(this.lang));
  }

  #show(state: State, why = ''): void {
    this.#box.show(state, this.#messages, why);
    this.#drawn.hidden = state !== 'drawn';
  }

  #emit<N extends keyof LadderEvents>(name: N, detail: LadderEvents[N]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/**
 * Frameworks set a property if the element has one with the attribute's name, and every element has `focus`.
 * Reading it still gives the method. We define it here because a class cannot replace an inherited method by
 * an accessor.
 */
Object.defineProperty(CareerLadder.prototype, 'focus', {
  configurable: true,
  get(this: CareerLadder) {
    return (options?: FocusOptions) => Base.prototype.focus.call(this, options);
  },
  set(this: CareerLadder, role: string) {
    this.focusedRole = role;
  },
});

const PROPERTIES = [...SETTINGS.filter((name) => name !== 'lang'), 'focusedRole', 'loading', 'data'] as const;

function upgradeProperty(element: CareerLadder, name: (typeof PROPERTIES)[number]): void {
  if (!Object.hasOwn(element, name)) return;
  const value: unknown = Reflect.get(element, name);
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, value);
}

/** Defines the element once, however often a page loads the script. Addresses may be relative to the page. */
export function define({ base, page }: Home): void {
  if (typeof customElements === 'undefined' || customElements.get('career-ladder')) return;
  const whole = (address: string) => new URL(address, document.baseURI).href;
  CareerLadder.home = { base: whole(base), ...(page === undefined ? {} : { page: whole(page) }) };
  customElements.define('career-ladder', CareerLadder);
}
