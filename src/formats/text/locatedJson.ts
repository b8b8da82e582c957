/** JSON that is sound, with the places of its values: a twentieth of what the YAML parser takes for the same text. */
import { MOST_ENTRIES } from '../../model/validation/validateLarge';
import type { ReadResult } from '../../model/validation/source';
import { MAX_VALUES } from '../limits';
import type { StoppedAt } from './plainYaml';
import { endOfString, jsonPlaces } from './jsonLocations';
import { TextLines } from './textLines';

/**
 * Undefined where the text is no JSON by its first sign. Where it is not sound, nested too deep or has a field
 * twice, only that is given back, for the YAML reader to tell. `text` is without a byte order mark and within the limits.
 */
export function readLocatedJson(file: string, text: string): ReadResult | { stopped: StoppedAt } | undefined {
  if (!/^[\t\n\r ]*[[{]/.test(text)) return undefined;
  const { refused, repeated, offsetOf } = jsonPlaces(text, { entries: MOST_ENTRIES, values: MAX_VALUES });
  if (refused) return { stopped: { at: refused.at, because: refused.detail } };
  try {
    const value: unknown = JSON.parse(text);
    if (repeated)
      return { stopped: { at: repeated.at, because: `the field "${repeated.key}" is written twice` } };
    const lines = new TextLines(file, text);
    return { value, issues: [], locate: (path) => lines.place(offsetOf(path)) };
  } catch {
    return { stopped: { at: unsoundAt(text) } };
  }
}

const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** The offset at which a text ceases to be JSON; engines tell it in ways of their own, or not at all. */
function unsoundAt(text: string): number {
  const open: ('[' | '{')[] = [];
  let wants: 'value' | 'key' | 'colon' | 'end' = 'value';
  let isFirst = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t') continue;
    const inner = open[open.length - 1];
    const closes = sign === (inner === '[' ? ']' : '}') && inner !== undefined;
    if (closes && (wants === 'end' || isFirst)) {
      open.pop();
      wants = 'end';
    } else if (wants === 'end') {
      if (sign !== ',' || !inner) return at;
      wants = inner === '[' ? 'value' : 'key';
    } else if (wants === 'colon') {
      if (sign !== ':') return at;
      wants = 'value';
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (!isSound(text.slice(at, end + 1))) return at;
      at = end;
      wants = wants === 'key' ? 'colon' : 'end';
    } else if (wants === 'key') return at;
    else if (sign === '[' || sign === '{') {
      open.push(sign);
      wants = sign === '[' ? 'value' : 'key';
      isFirst = true;
      continue;
    } else {
      WORD.lastIndex = at;
      if (!WORD.test(text)) return at;
      at = WORD.lastIndex - 1;
      wants = 'end';
    }
    isFirst = false;
  }
  return text.length;
}

function isSound(quoted: string): boolean {
  try {
    JSON.parse(quoted);
    return true;
  } catch {
    return false;
  }
}
