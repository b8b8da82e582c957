/** Lists and mappings of plain YAML while they are built, and where each of their entries begins. */
import type { DocumentPath } from '../../model/validation/issue';
import { quotedText, resolved, startsPlain } from './plainYamlText';

export interface Node {
  value: unknown;
  /** Of a list or a mapping. */
  spot?: Spot;
}

export const NOTHING: Node = { value: null };

/** Above so many fields a mapping is given an index once somebody looks for one. */
const FEW = 16;

/** The offsets of a list's or a mapping's entries, of a field that of its name, with the lists and mappings in it. */
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

  /** Entries come in their order, those of a mapping with their keys. */
  add(at: number, inner: Spot | undefined, key?: string): void {
    if (key !== undefined) this.#keys?.push(key);
    this.#offsets.push(at);
    if (inner) (this.#inner ??= [])[this.#offsets.length - 1] = inner;
  }

  entry(key: string | number): { at: number; inner: Spot | undefined } | undefined {
    const position = this.#position(key);
    const at = this.#offsets[position];
    return at === undefined ? undefined : { at, inner: this.#inner?.[position] };
  }

  #position(key: string | number): number {
    const keys = this.#keys;
    if (!keys) return typeof key === 'number' ? key : -1;
    if (keys.length <= FEW) return keys.indexOf(String(key));
    this.#index ??= new Map(keys.map((one, at) => [one, at]));
    return this.#index.get(String(key)) ?? -1;
  }
}

/** The offset of the deepest value on the path that is there. */
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

/** The name of the field that is written between two offsets; undefined where it is not plainly a name. */
export function fieldOf(text: string, start: number, end: number): string | undefined {
  if ('"\''.includes(text.charAt(start))) {
    const piece = quotedText(text, start, -1);
    return typeof piece?.value === 'string' ? piece.value : undefined;
  }
  if (!startsPlain(text, start)) return undefined;
  const name = text.slice(start, end).trimEnd();
  // `<<` merges by the rules of older versions, and a number may be written in more than one way.
  return name !== '<<' && String(resolved(name)) === name && resolved(name) !== null ? name : undefined;
}

/** Sets a field of the value's own, whatever its name: assigned, `__proto__` would become no field. */
export function setField(mapping: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(mapping, key, { value, enumerable: true, configurable: true, writable: true });
  else mapping[key] = value;
}
