/** Ids for what a table names by text alone. */
import { slug, titleKey } from '../../model/ladder/id';

/** Ids made from names stay this short, so that a number still fits behind. */
export const MOST_ID = 100;

/** Where roles stand that a source puts in no family. */
export const NO_FAMILY = { id: 'all', name: 'All roles' } as const;

/** Things named by text alone, each with an id, in the order they come up. */
export class Named {
  readonly list: { id: string; name: string }[] = [];
  readonly #ids = new Ids();
  readonly #byKey = new Map<string, string>();
  readonly #without: { id: string; name: string };

  /** `without` is where things belong that name none. */
  constructor(without: { id: string; name: string }) {
    this.#without = without;
  }

  idOf(name: string): string {
    const key = keyOf(name);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const entry =
      name === ''
        ? { id: this.#ids.make(this.#without.id), name: this.#without.name }
        : { id: this.#ids.make(name), name };
    this.#byKey.set(key, entry.id);
    this.list.push(entry);
    return entry.id;
  }
}

/** Ids in use, each with the last number given to those made from it. */
export class Ids {
  readonly #used = new Map<string, number>();

  /** True where the id was free; it is not any more. */
  take(id: string): boolean {
    if (this.#used.has(id)) return false;
    this.#used.set(id, 1);
    return true;
  }

  make(name: string): string {
    const base = slug(name).slice(0, MOST_ID).replace(/-$/, '');
    let number = this.#used.get(base) ?? 0;
    let id = number === 0 ? base : `${base}-${++number}`;
    while (this.#used.has(id)) id = `${base}-${++number}`;
    this.#used.set(id, 1);
    this.#used.set(base, Math.max(1, number));
    return id;
  }
}

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u;

/** True for text that can stand as an id in a document. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** Keys of names, each made once: a table repeats its names thousands of times. */
export class Keys {
  readonly #known = new Map<string, string>();

  of(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const key = keyOf(name);
    this.#known.set(name, key);
    return key;
  }
}

/** Names that differ in case, accents and signs are one; names of signs alone are compared as they are. */
export function keyOf(name: string): string {
  return titleKey(name) || name;
}
