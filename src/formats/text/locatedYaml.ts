/**
 * Reads YAML and JSON into a plain value, and finds the line and column of each path. Valid JSON and plain
 * YAML have fast readers. The YAML library reads everything else and reports errors, because YAML 1.2
 * includes JSON.
 */
import { issue } from '../../model/validation/issue';
import type { ReadResult } from '../../model/validation/source';
import { reason } from '../../model/validation/reasons';
import { isShort, readClosely, unread } from './parseYamlStrict';
import { withoutMark } from './json';
import { isTooLarge, MAX_MEGABYTES } from '../limits';
import { readLocatedJson } from './locatedJson';
import { readPlainYaml } from './plainYaml';
import { TextLines } from './textLines';

/** Reads YAML or JSON. Never throws: errors in the text are issues with their places. */
export function readText(file: string, source: string): ReadResult {
  if (isTooLarge(source)) {
    const megabytes = Math.ceil(source.length / 1_000_000);
    const start = { file, line: 1, column: 1 };
    return unread(issue('FILE_TOO_LARGE', [], { megabytes, limit: MAX_MEGABYTES }, start));
  }
  // Without the mark, so that columns of the first line count from its first character.
  const text = withoutMark(source);
  const json = readLocatedJson(file, text);
  if (json && !('stopped' in json)) return json;
  const lines = new TextLines(file, text);
  const { value, stopped, offsetOf } = json
    ? { ...json, value: undefined, offsetOf: () => 0 }
    : readPlainYaml(text);
  if (!stopped) return { value, issues: [], locate: (path) => lines.place(offsetOf(path)) };
  const { at, because = reason('NOT_PLAIN') } = stopped;
  const close = isShort(text) ? readClosely(file, text) : undefined;
  return close ?? unread(issue('SYNTAX', [], { detail: because }, lines.place(at)));
}
