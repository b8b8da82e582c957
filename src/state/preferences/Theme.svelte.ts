import { Preference, type Store } from './preference';

/** The reader's choice of light or dark. "auto" follows the system. */
const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

export class Theme {
  readonly #preference: Preference;
  #name = $state<ThemeName>('auto');

  /** `store` may throw, as it does in a frame of another site or where the reader blocks storage. */
  constructor(store: () => Store) {
    this.#preference = new Preference(store, 'theme');
    const saved = this.#preference.read();
    this.#name = THEMES.find((name) => name === saved) ?? 'auto';
  }

  get name(): ThemeName {
    return this.#name;
  }

  /** Switches to the next theme and saves it; for "auto" the saved value is removed. */
  turn(): void {
    this.#name = THEMES[(THEMES.indexOf(this.#name) + 1) % THEMES.length] ?? 'auto';
    this.#preference.write(this.#name === 'auto' ? undefined : this.#name);
  }
}
