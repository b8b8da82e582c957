import { slug, titleKey } from '../model/ladder/id';

interface Named {
  id: string;
  /** The main name: a role's title, a skill's name. */
  name: string;
  aliases: readonly string[];
}

/**
 * Finds an item by id, then by name, then by alias, ignoring case, accents and punctuation. A name that
 * several items share finds the first in document order; `rivals` returns all of them.
 */
export class NameIndex {
  readonly #ids = new Set<string>();
  /** Ids in document order. Sets, because thousands of items may share a name. */
  readonly #byName = new Map<string, Set<string>>();
  readonly #byAlias = new Map<string, Set<string>>();

  constructor(items: Iterable<Named>) {
    for (const item of items) {
      this.#ids.add(item.id);
      put(this.#byName, titleKey(item.name), item.id);
      for (const alias of item.aliases) put(this.#byAlias, titleKey(alias), item.id);
    }
  }

  find(ref: string): string | undefined {
    if (this.#ids.has(ref)) return ref;
    const key = titleKey(ref);
    return firstOf(this.#byName.get(key)) ?? firstOf(this.#byAlias.get(key)) ?? this.#idByKey(key);
  }

  /** Every id with this name or alias. More than one means that the name is ambiguous. */
  rivals(name: string): string[] {
    const key = titleKey(name);
    return [...new Set([...(this.#byName.get(key) ?? []), ...(this.#byAlias.get(key) ?? [])])];
  }

  #idByKey(key: string): string | undefined {
    const id = key.replaceAll(' ', '-');
    return this.#ids.has(id) ? id : undefined;
  }
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  if (key === '') return;
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}

function firstOf(ids: ReadonlySet<string> | undefined): string | undefined {
  return ids?.values().next().value;
}

/** Finds levels and families by id, otherwise by name. Returns the index of the first match. */
export class PlaceIndex {
  readonly #byId = new Map<string, number>();
  readonly #byName = new Map<string, number>();

  constructor(list: readonly { id: string; name: string }[]) {
    for (const [at, { id, name }] of list.entries()) {
      if (!this.#byId.has(id)) this.#byId.set(id, at);
      const key = slug(name);
      if (!this.#byName.has(key)) this.#byName.set(key, at);
    }
  }

  find(ref: string): number | undefined {
    return this.#byId.get(ref) ?? this.#byName.get(slug(ref));
  }
}
