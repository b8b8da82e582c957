/** Ids for things that have only a name. */
import { slug, titleKey } from '../../model/ladder/id';

/** Maximum length of an id made from a name. It leaves room for a number. */
export const MOST_ID = 100;

/** The id of the family of roles for which a source gives none. */
export const NO_FAMILY = 'all';

/** Things known by name, each with an id, in order of first mention. */
export class NamedList {
  readonly list: { id: string; name: string }[] = [];
  readonly #ids = new Ids();
  readonly #byKey = new Map<string, string>();
  readonly #without: { id: string; name: string };

  /** `without` is the entry for things without a name. */
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

/** Ids in use. Each base remembers the last number added to it. */
export class Ids {
  readonly #used = new Map<string, number>();

  /** True if the id was free. It is taken afterwards. */
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

/** True if the text is a valid id of a document. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** Keys of names, cached because a table repeats its names thousands of times. */
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

/**
 * Names that differ only in case, accents and punctuation have the same key. A name of punctuation only is
 * its own key.
 */
export function keyOf(name: string): string {
  return titleKey(name) || name;
}
