/** Reads valid JSON with the places of its values, in a twentieth of the YAML parser's time. */
import { MAX_ENTRIES } from '../../model/validation/validateLarge';
import type { ReadResult } from '../../model/validation/source';
import { reason } from '../../model/validation/reasons';
import { MAX_VALUES } from '../limits';
import { locateJson } from './jsonLocations';
import type { StoppedAt } from './plainYaml';
import { TextLines } from './textLines';

/**
 * Undefined if the first character shows that the text is not JSON. For invalid JSON, an exceeded limit or a
 * repeated field the result has only `stopped`, and the YAML reader reports the problem. `text` must have no
 * byte order mark and be within the limits.
 */
export function readLocatedJson(file: string, text: string): ReadResult | { stopped: StoppedAt } | undefined {
  if (!/^[\t\n\r ]*[[{]/.test(text)) return undefined;
  const { stopped, repeated, offsetOf } = locateJson(text, { entries: MAX_ENTRIES, values: MAX_VALUES });
  if (stopped) return { stopped };
  if (repeated)
    return { stopped: { at: repeated.at, because: reason('FIELD_TWICE', { field: repeated.key }) } };
  const lines = new TextLines(file, text);
  return { value: JSON.parse(text), issues: [], locate: (path) => lines.place(offsetOf(path)) };
}
