/** The part of the browser's storage that is needed for a choice of the reader's. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * One choice of the reader's, kept in this browser. `store` may throw, as it does in a frame of another site or where
 * the reader forbids storage: then the choice holds until the page is left.
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

  /** Undefined for no choice, which is kept as nothing at all. */
  write(value: string | undefined): void {
    try {
      if (value === undefined) this.#store().removeItem(this.#key);
      else this.#store().setItem(this.#key, value);
    } catch {
      // There is nowhere to keep it.
    }
  }
}
