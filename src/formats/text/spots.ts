/** Offsets of the entries of lists and mappings in their text. */
import type { DocumentPath } from '../../model/validation/issue';

/** A mapping with more fields gets an index on the first lookup. */
const FEW = 16;

/**
 * The offsets of the entries of a list or mapping, and its inner lists and mappings. A field's offset is that
 * of its name.
 */
export class Spot {
  readonly at: number;
  readonly #keys: string[] | undefined;
  readonly #offsets: number[] = [];
  /** Created for the first inner list or mapping, because most have none. */
  #inner: (Spot | undefined)[] | undefined;
  #index: Map<string, number> | undefined;

  constructor(at: number, isList: boolean) {
    this.at = at;
    this.#keys = isList ? undefined : [];
  }

  /** Adds the next entry in the order of the text. `key` is the key of a mapping's entry. */
  add(at: number, inner: Spot | undefined, key?: string): void {
    if (key !== undefined) this.#keys?.push(key);
    this.#offsets.push(at);
    if (inner) (this.#inner ??= [])[this.#offsets.length - 1] = inner;
  }

  /** The last entry if a key occurs twice. */
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

/** The offset of the deepest existing value on the path. For a field, the offset of its name. */
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
