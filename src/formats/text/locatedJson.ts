/** Sound JSON with the places of its values: in a twentieth of the time that the YAML parser takes for the same text. */
import { MOST_ENTRIES } from '../../model/validation/validateLarge';
import type { ReadResult } from '../../model/validation/source';
import { reason } from '../../model/validation/reasons';
import { MAX_VALUES } from '../limits';
import { locateJson } from './jsonLocations';
import type { StoppedAt } from './plainYaml';
import { TextLines } from './textLines';

/**
 * Undefined where the text's first sign shows that it is no JSON. Where it is not sound, exceeds a limit or has a field
 * twice, the result says only that, and the YAML reader reports it. `text` has no byte order mark and is within the limits.
 */
export function readLocatedJson(file: string, text: string): ReadResult | { stopped: StoppedAt } | undefined {
  if (!/^[\t\n\r ]*[[{]/.test(text)) return undefined;
  const { stopped, repeated, offsetOf } = locateJson(text, { entries: MOST_ENTRIES, values: MAX_VALUES });
  if (stopped) return { stopped };
  if (repeated)
    return { stopped: { at: repeated.at, because: reason('FIELD_TWICE', { field: repeated.key }) } };
  const lines = new TextLines(file, text);
  return { value: JSON.parse(text), issues: [], locate: (path) => lines.place(offsetOf(path)) };
}
