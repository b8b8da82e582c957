/** The part of the browser's storage that a preference needs. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * One preference of the reader, saved in this browser. `store` may throw, as it does in a frame of another
 * site or where the reader blocks storage: the preference then lasts until the reader leaves the page.
 */
export class Preference {
  readonly #store: () => Store;
  readonly #key: string;

  constructor(store: () => Store, key: string) {
    this.#store = store;
    this.#key = `rungs:${key}`;
  }

  read(): string | undefined {
    try {
      return this.#store().getItem(this.#key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Undefined removes the saved value. */
  write(value: string | undefined): void {
    try {
      if (value === undefined) this.#store().removeItem(this.#key);
      else this.#store().setItem(this.#key, value);
    } catch {
      // Without storage the preference lasts as long as the page.
    }
  }
}
