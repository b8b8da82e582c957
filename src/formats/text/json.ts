/**
 * The fast way in for JSON, without the YAML parser: the page needs it for the first drawing. Places are
 * found on demand by a caller that loads `locatedYaml`.
 */
import type { ReadResult } from '../../model/validation/source';
import { isTooLarge } from '../limits';

/**
 * Undefined where the text is not JSON, or too large; the caller then reads it as YAML, which also tells
 * what is wrong. Of a key given twice the last counts, and only the YAML reader reports it.
 */
export function readJson(text: string): ReadResult | undefined {
  if (isTooLarge(text)) return undefined;
  try {
    return { value: JSON.parse(withoutMark(text)) as unknown, issues: [], locate: () => undefined };
  } catch {
    return undefined;
  }
}

/** Some editors begin a file with a byte order mark, which JSON does not allow. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
