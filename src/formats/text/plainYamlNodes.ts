/** Lists and mappings of plain YAML during reading, and the offset of each entry. */
import { quotedText, scalarValue, startsPlain } from './plainYamlText';
import type { Spot } from './spots';

export interface PlainNode {
  value: unknown;
  /** For a list or mapping. */
  spot?: Spot;
}

export const NOTHING: PlainNode = { value: null };

/** The name of the field between two offsets. Undefined if it is not a plain name. */
export function fieldOf(text: string, start: number, end: number): string | undefined {
  if ('"\''.includes(text.charAt(start))) {
    const piece = quotedText(text, start, -1);
    return typeof piece?.value === 'string' ? piece.value : undefined;
  }
  if (!startsPlain(text, start)) return undefined;
  const name = text.slice(start, end).trimEnd();
  // `<<` merges mappings in older versions, and a number has several spellings.
  return name !== '<<' && String(scalarValue(name)) === name && scalarValue(name) !== null ? name : undefined;
}

/** Defines an own property whatever its name. An assignment to `__proto__` would not. */
export function setField(mapping: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(mapping, key, { value, enumerable: true, configurable: true, writable: true });
  else mapping[key] = value;
}
