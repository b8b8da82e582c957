/** JSON that is sound, with the places of its values: a twentieth of what the YAML parser takes for the same text. */
import type { ReadResult } from '../model/source';
import { jsonPlaces } from './schemaOrgPlaces';
import { TextLines } from './textLines';

/**
 * Undefined where the text is not JSON, nested too deep, or has a field twice: the YAML reader then tells what
 * is wrong. `text` is without a byte order mark and within the limits.
 */
export function readLocatedJson(file: string, text: string): ReadResult | undefined {
  if (!/^[\t\n\r ]*[[{]/.test(text)) return undefined;
  const { refused, repeats, offsetOf } = jsonPlaces(text);
  if (refused || repeats) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const lines = new TextLines(file, text);
    return { value, issues: [], locate: (path) => lines.place(offsetOf(path)) };
  } catch {
    return undefined;
  }
}
