import { NearestNames } from '../../graph/nearest';

/**
 * With more unknown names than this, a part of the ladder is missing and suggestions do not help. Each one
 * costs a pass over all names.
 */
const MAX_LOOKUPS = 200;

/** "Did you mean" for one list of names. Caches its answers. */
export class Suggestions {
  readonly #names: () => Iterable<string>;
  readonly #found = new Map<string, string | undefined>();
  #nearest: NearestNames | undefined;

  /** `names` is called only when the first unknown name occurs. */
  constructor(names: () => Iterable<string>) {
    this.#names = names;
  }

  /** Arguments to spread into an issue: `{ nearest }`, or nothing if no name is similar. */
  for(ref: string): { nearest?: string } {
    if (!this.#found.has(ref) && this.#found.size < MAX_LOOKUPS) {
      this.#nearest ??= new NearestNames(this.#names());
      this.#found.set(ref, this.#nearest.find(ref, 1)[0]);
    }
    const nearest = this.#found.get(ref);
    return nearest === undefined ? {} : { nearest };
  }
}
