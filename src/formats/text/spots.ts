/** Where the entries of lists and mappings begin in the text they were read from. */
import type { DocumentPath } from '../../model/validation/issue';

/** A mapping with more fields than this gets an index the first time somebody looks for a field. */
const FEW = 16;

/** The offsets of a list's or a mapping's entries (for a field, that of its name), with the lists and mappings in it. */
export class Spot {
  readonly at: number;
  readonly #keys: string[] | undefined;
  readonly #offsets: number[] = [];
  /** Made for the first list or mapping in this one: most have none in them. */
  #inner: (Spot | undefined)[] | undefined;
  #index: Map<string, number> | undefined;

  constructor(at: number, isList: boolean) {
    this.at = at;
    this.#keys = isList ? undefined : [];
  }

  /** Adds the next entry, in the order of the text; an entry of a mapping comes with its key. */
  add(at: number, inner: Spot | undefined, key?: string): void {
    if (key !== undefined) this.#keys?.push(key);
    this.#offsets.push(at);
    if (inner) (this.#inner ??= [])[this.#offsets.length - 1] = inner;
  }

  /** Of a key that is there twice the last entry. */
  entry(key: string | number): { at: number; inner: Spot | undefined } | undefined {
    const position = this.#position(key);
    const at = this.#offsets[position];
    return at === undefined ? undefined : { at, inner: this.#inner?.[position] };
  }

  #position(key: string | number): number {
    const keys = this.#keys;
    if (!keys) return typeof key === 'number' ? key : -1;
    if (keys.length <= FEW) return keys.lastIndexOf(String(key));
    this.#index ??= new Map(keys.map((one, at) => [one, at]));
    return this.#index.get(String(key)) ?? -1;
  }
}

/** The offset of the deepest value on the path that exists; for a field, that of its name. */
export function offsetOf(root: Spot, path: DocumentPath): number {
  let offset = root.at;
  let spot: Spot | undefined = root;
  for (const key of path) {
    const entry: { at: number; inner: Spot | undefined } | undefined = spot?.entry(key);
    if (!entry) break;
    offset = entry.at;
    spot = entry.inner;
  }
  return offset;
}
