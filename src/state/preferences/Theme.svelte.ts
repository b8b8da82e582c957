import { Preference, type Store } from './preference';

/** The reader's choice of light or dark. Kept in the browser, and only once something was chosen. */
const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

export class Theme {
  readonly #kept: Preference;
  #name = $state<ThemeName>('auto');

  /** `store` may throw, as it does in a frame of another site or where the reader forbids storage. */
  constructor(store: () => Store) {
    this.#kept = new Preference(store, 'theme');
    const kept = this.#kept.read();
    this.#name = THEMES.find((name) => name === kept) ?? 'auto';
  }

  get name(): ThemeName {
    return this.#name;
  }

  /** Turns to the next choice, and keeps it; "auto" is kept as nothing at all. */
  turn(): void {
    this.#name = THEMES[(THEMES.indexOf(this.#name) + 1) % THEMES.length] ?? 'auto';
    this.#kept.write(this.#name === 'auto' ? undefined : this.#name);
  }
}
