import { titleKey } from '../model/id';

interface Named {
  id: string;
  /** The main name: a role's title, a skill's name. */
  name: string;
  aliases: readonly string[];
}

/**
 * Finds a thing by id, then by name, then by alias, forgiving case, accents and punctuation. A name that
 * two things share resolves to the first in document order; `rivals` tells that it was shared.
 */
export class NameIndex {
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, string[]>();
  readonly #byAlias = new Map<string, string[]>();

  constructor(things: Iterable<Named>) {
    for (const thing of things) {
      this.#ids.add(thing.id);
      put(this.#byName, titleKey(thing.name), thing.id);
      for (const alias of thing.aliases) put(this.#byAlias, titleKey(alias), thing.id);
    }
  }

  find(ref: string): string | undefined {
    if (this.#ids.has(ref)) return ref;
    const key = titleKey(ref);
    return this.#byName.get(key)?.[0] ?? this.#byAlias.get(key)?.[0] ?? this.#idByKey(key);
  }

  /** Every id that answers to a name, by name or by alias; more than one means that it is ambiguous. */
  rivals(name: string): string[] {
    const key = titleKey(name);
    return [...new Set([...(this.#byName.get(key) ?? []), ...(this.#byAlias.get(key) ?? [])])];
  }

  #idByKey(key: string): string | undefined {
    const id = key.replaceAll(' ', '-');
    return this.#ids.has(id) ? id : undefined;
  }
}

function put(map: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return;
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
