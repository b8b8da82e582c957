/** The reader's choice of light or dark. Kept in the browser, and only once something was chosen. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

const KEY = 'rungs:theme';

/** The part of the browser's storage that is needed. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class Theme {
  readonly #store: () => Store;
  #name = $state<ThemeName>('auto');

  /** `store` may throw, as it does in a frame of another site or where the reader forbids storage. */
  constructor(store: () => Store) {
    this.#store = store;
    const kept = this.#try((open) => open.getItem(KEY));
    this.#name = THEMES.find((name) => name === kept) ?? 'auto';
  }

  get name(): ThemeName {
    return this.#name;
  }

  /** Turns to the next choice, and keeps it; "auto" is kept as nothing at all. */
  turn(): void {
    this.#name = THEMES[(THEMES.indexOf(this.#name) + 1) % THEMES.length] ?? 'auto';
    this.#try((open) => {
      if (this.#name === 'auto') open.removeItem(KEY);
      else open.setItem(KEY, this.#name);
    });
  }

  #try<T>(act: (store: Store) => T): T | undefined {
    try {
      return act(this.#store());
    } catch {
      return undefined;
    }
  }
}
