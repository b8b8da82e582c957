/**
 * Reads JSON without the YAML parser, because the page needs it for its first drawing. A caller that needs
 * places loads `locatedYaml`.
 */
import type { ReadResult } from '../../model/validation/source';
import { isTooLarge } from '../limits';

/**
 * Undefined if the text is not JSON or too large. The caller then reads it as YAML, which reports the
 * problem. If a key occurs twice the last value counts, and only the YAML reader reports it.
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
