import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLocatedJson } from '../../../src/formats/text/locatedJson';
import { reason } from '../../../src/model/validation/reasons';
import { readText } from '../../../src/formats/text/locatedYaml';
import { writeJson } from '../../../src/formats/own/write';
import type { DocumentPath } from '../../../src/model/validation/issue';
import { anyDocument } from '../../fixtures/ladder/arbitrary';

function pathsOf(value: unknown, path: DocumentPath = []): DocumentPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

test('values and places agree with the YAML parser', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const text = writeJson(document);
      const json = readLocatedJson('x', text);
      if (!json || 'stopped' in json) throw new Error('sound JSON was not read');
      // JSON has no comments, so the YAML parser reads this text, one line lower.
      const yaml = readText('x', `#\n${text}`);
      expect(json.value).toEqual(yaml.value);
      for (const path of pathsOf(json.value)) {
        const { line = 0, column } = json.locate(path) ?? {};
        expect({ file: 'x', line: line + 1, column }).toEqual(yaml.locate(path));
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['{"a":1,"a":2}', { at: 7, because: reason('FIELD_TWICE', { field: 'a' }) }],
  ['{"a":[{"b":1,"b":1}]}', { at: 13, because: reason('FIELD_TWICE', { field: 'b' }) }],
  [`${'['.repeat(300)}${']'.repeat(300)}`, { at: 200, because: reason('TOO_DEEP', { limit: 200 }) }],
  ['{"a":]}', { at: 5 }],
  ['[1,', { at: 3 }],
  ['["a\tb"]', { at: 1 }],
  [`[1,${' '.repeat(100_000)}2]`, { at: 3 }],
])('%j is left to the YAML parser, with where it goes wrong', (text, stopped) => {
  expect(readLocatedJson('x', text)).toEqual({ stopped });
});

test.each(['a: 1', '"a"', ''])('%j is not a JSON list or object', (text) => {
  expect(readLocatedJson('x', text)).toBeUndefined();
});
