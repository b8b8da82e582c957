/** Lists and mappings of plain YAML while they are built, and where each of their entries begins. */
import { quotedText, resolved, startsPlain } from './plainYamlText';
import type { Spot } from './spots';

export interface Node {
  value: unknown;
  /** Of a list or a mapping. */
  spot?: Spot;
}

export const NOTHING: Node = { value: null };

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
