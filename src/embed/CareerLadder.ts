import type { Drawing } from './drawing';
import host from './host.css?inline';
import { bootMessages, type BootMessages } from '../i18n/locales/bootMessages';
import { wantedLanguages } from './wantedLanguages';
import { SETTINGS, type LadderEvents, type Setting, type Settings } from './names';

/** How far from the reader's view a ladder is loaded already, px. */
const NEAR = '600px';

/** Where what the element loads lies: beside the script that defines it, unless a page bundles it. */
export interface Home {
  /** The address beside which `ladders/` lies. */
  base: string;
  /** The address of the whole product's page, which links opened in a new tab lead to; none unless given. */
  page?: string;
}

/** Where there is no browser, as in a page made by a server, the module can be loaded and defines nothing. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

type State = 'loading' | 'empty' | 'error' | 'drawn';

/**
 * `<career-ladder>`: a career ladder in somebody's page. It draws nothing and loads nothing but itself until it comes
 * near the reader's view. Each has a state of its own; moved within a document it keeps it.
 */
export class CareerLadder extends Base {
  static readonly observedAttributes: readonly string[] = [...SETTINGS, 'loading'];
  /** Set by whoever defines the element. */
  static home: Home = { base: '' };

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #box = document.createElement('div');
  readonly #opening = slot('loading');
  readonly #empty = slot('empty');
  readonly #says = document.createElement('p');
  readonly #retry = document.createElement('button');
  readonly #drawn = document.createElement('div');
  #drawing: Drawing | undefined;
  #data: unknown;
  #near: IntersectionObserver | undefined;
  /** Counts what was asked for: a slower answer to an older question is not drawn over a newer one. */
  #turn = 0;
  #isReflecting = false;

  constructor() {
    super();
    this.#box.className = 'state';
    this.#box.setAttribute('part', 'state');
    this.#box.setAttribute('role', 'status');
    this.#box.append(this.#opening, this.#empty);
    this.#retry.type = 'button';
    this.#retry.addEventListener('click', () => this.#again());
    this.#box.append(this.#says, this.#retry);
    this.#drawn.className = 'drawn';
    this.#root.append(this.#box, this.#drawn);
    this.#show('loading');
    // A page may have set properties before this class was known: they lie on the element and would hide its own.
    for (const name of PROPERTIES) takeOver(this, name);
  }

  connectedCallback(): void {
    if (this.#root.adoptedStyleSheets.length === 0) this.#adopt();
    if (this.#drawing) this.#drawing.mount();
    else if (this.getAttribute('loading') === 'eager') void this.#open();
    else this.#wait();
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    removeEventListener('online', this.#again);
    // Moved, an element leaves and comes back within one task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#drawing?.unmount();
    });
  }

  /** Sheets belong to a document: in another one all are made anew. */
  adoptedCallback(): void {
    this.#drawing?.unmount();
    this.#root.adoptedStyleSheets = [];
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#isReflecting) return;
    if (name === 'theme') this.#box.dataset['theme'] = now ?? '';
    if (name === 'loading') {
      if (now === 'eager' && this.isConnected && this.#near) void this.#open();
      return;
    }
    // A document that is given as such is not asked for by its address.
    if (name === 'src' && this.#data === undefined) this.#reopen();
    else if (name !== 'src') this.#drawing?.set(this.#settings);
  }

  /** Brings the whole drawing into view. */
  fit(): void {
    this.#drawing?.fit();
  }

  /** Opens a role, by its id, as if the reader had. */
  focusRole(id: string): void {
    this.#drawing?.focusRole(id);
  }

  /** Opens the browser's print dialog with the ladder alone. */
  async print(): Promise<void> {
    const { printAlone } = await import('./printAlone');
    printAlone(this.#root, this.#drawn);
  }

  /** A ladder document, in place of an address: anything that the published schema holds. */
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
  /** The id of the role in focus: the attribute is `focus`, which read as a property is every element's method. */
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

  /** Another ladder is asked for: what was drawn goes, and the new one waits as the first did. */
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
    removeEventListener('online', this.#again);
    const turn = ++this.#turn;
    this.#show('loading');
    const done = await this.#draw(turn);
    if (turn !== this.#turn || done === undefined) return;
    if (typeof done === 'string') this.#show(done);
    else {
      this.#show('error', done.why);
      this.#tell('ladder-error', { message: done.why });
      // A network that comes back is worth a try that nobody has to ask for.
      addEventListener('online', this.#again);
    }
  }

  readonly #again = () => void this.#open();

  /** Undefined where something else was asked for in the meantime. */
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
        tell: (name, detail) => this.#tell(name, detail),
        onwalk: (settings) => this.#reflect(settings),
      });
      this.#drawing = drawing;
      const done = await drawing.open(this.#settings, this.#data);
      if (done !== 'drawn' && this.#drawing === drawing) this.#drawing = undefined;
      if (!this.isConnected) drawing.unmount();
      return done;
    } catch {
      return { why: this.#said.notLoaded };
    }
  }

  /** The reader's way, back into the attributes, for whoever reads or keeps them. */
  #reflect(settings: Settings): void {
    this.#isReflecting = true;
    for (const name of SETTINGS) if (name in settings) this.#set(name, settings[name]);
    this.#isReflecting = false;
  }

  /** What is said before any words are loaded, in the language that these will be in. */
  get #said(): BootMessages {
    return bootMessages(wantedLanguages(this.lang));
  }

  #show(state: State, why = ''): void {
    const { opening, empty, tryAgain } = this.#said;
    this.#opening.textContent = opening;
    this.#empty.textContent = empty;
    this.#retry.textContent = tryAgain;
    this.#box.hidden = state === 'drawn';
    this.#drawn.hidden = state !== 'drawn';
    for (const one of this.#box.querySelectorAll('slot')) one.classList.toggle('shown', one.name === state);
    this.#says.hidden = state !== 'error';
    this.#says.textContent = why;
    this.#retry.hidden = state !== 'error';
  }

  #tell<N extends keyof LadderEvents>(name: N, detail: LadderEvents[N]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/**
 * Frameworks set a property where an element has one of the name of an attribute, and every element has a `focus`. Read
 * it is still the method. By definition, as a class may not put an accessor in the place of a method it inherits.
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

function takeOver(element: CareerLadder, name: (typeof PROPERTIES)[number]): void {
  if (!Object.hasOwn(element, name)) return;
  const value: unknown = Reflect.get(element, name);
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, value);
}

function slot(name: string): HTMLSlotElement {
  const made = document.createElement('slot');
  made.name = name;
  return made;
}

/** Defines the element once, however often a page loads its script. Addresses may be relative to the page. */
export function define({ base, page }: Home): void {
  if (typeof customElements === 'undefined' || customElements.get('career-ladder')) return;
  const whole = (address: string) => new URL(address, document.baseURI).href;
  CareerLadder.home = { base: whole(base), ...(page === undefined ? {} : { page: whole(page) }) };
  customElements.define('career-ladder', CareerLadder);
}
