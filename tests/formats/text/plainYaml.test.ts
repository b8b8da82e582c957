import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClosely } from '../../../src/formats/text/parseYamlStrict';
import { reason } from '../../../src/model/validation/reasons';
import { readText } from '../../../src/formats/text/locatedYaml';
import { readPlainYaml } from '../../../src/formats/text/plainYaml';
import { writeYaml } from '../../../src/formats/own/write';
import type { DocumentPath } from '../../../src/model/validation/issue';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import { mutated } from '../../fixtures/import/mutations';
import { samples } from '../../fixtures/import/samples';

function pathsOf(value: unknown, path: DocumentPath = []): DocumentPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

/** The results of both readers. Undefined if the fast reader leaves the text to the library. */
function compared(text: string): { plain: unknown; close: unknown } | undefined {
  const { value, stopped } = readPlainYaml(text);
  if (stopped) return undefined;
  const [plain, close] = [readText('x', text), readClosely('x', text)];
  const paths = [...pathsOf(value), ['nowhere'], ['roles', 0, 'nowhere']];
  return {
    plain: { value, faults: [], places: paths.map((path) => plain.locate(path)) },
    close: { value: close?.value, faults: close?.issues, places: paths.map((path) => close?.locate(path)) },
  };
}

test('the fast reader reads what we write, with the values and places of the library', () => {
  fc.assert(
    fc.property(anyDocument, fc.boolean(), (document, isWindows) => {
      const text = writeYaml(document);
      const both = compared(isWindows ? text.replaceAll('\n', '\r\n') : text);
      expect(both).toBeDefined();
      expect(both?.plain).toEqual(both?.close);
    }),
    { numRuns: 60 },
  );
});

describe('text for the fast reader', () => {
  test.each([
    ['---\n# a comment\n\na: 1 # another\nb:\n  - x\n  -   y: 1\n      z: [a, "b, c", { d: -1.5e3 }]\n'],
    ['a:\n- one\n- two:\n  - three\nb:\n\n\n# end\n'],
    [
      "a: some words\n  go on\n\n\n  and on # but not here\nb: \"x\\ty\\\n    z \n   \n    \\x41\"\nc: 'it''s\n  so'\n",
    ],
    [
      'a: |\n  one\n   two\n\n  three\n\nb: >-\n  one\n  two\n   three\n  four\n\n\n  five\nc: |+\n  x\n\n\nd: |2-\n   y\n',
    ],
    ["\"quoted key\": ~\n'an''other' : null\n1: True\nurl: http://x/y#z\n-a: .5\n?b: 1.\n:c: +12\n"],
    ['- not a list\n- -1\n'],
    ['__proto__: { constructor: [1] }\ntoString: x\n'],
    ['a: "\\ud83d\\ude00 \\e\\_\\N"\nb: a\tb\nc: {}\nd: []\ne: ""\n'],
  ])('%j', (text) => {
    const both = compared(text);
    expect(both).toBeDefined();
    expect(both?.plain).toEqual(both?.close);
  });
});

describe('text for the library', () => {
  test.each([
    ['an anchor', 'a: &x 1\n', 3],
    ['a tag', 'a: !!str 1\n', 3],
    ['an alias', 'b: *x\n', 3],
    ['a key that is a question', '? a\n: b\n', 0],
    ['a merge', 'a:\n  <<: b\n', 5],
    ['a second colon', 'a: b: c\n', 3],
    ['brackets over two lines', 'a: [b,\n  c]\n', 3],
    ['a tab for indentation', 'a:\n\t- b\n', 3],
    ['a quote without end', 'a: "b\n', 3],
    ['words behind a quote', 'a: "b" c\n', 7],
    ['a line that is indented by its own will', 'a: 1\n  b: 2\n', 3],
    ['a list of lists on one line', '- - a\n', 2],
    ['an entry without a value', 'a:\n  -\n  - b\n', 5],
    ['a mark between documents', 'a: 1\n---\nb: 2\n', 5],
    ['a line break of old systems', 'a: 1\rb: 2\n', 4],
    ['a block without a line break at its end', 'a: |\n  b', 3],
    ['an escape that is none', 'a: "\\q"\n', 3],
    ['text alone', 'just words\n', 0],
    ['nothing', '', 0],
  ])('%s', (_, text, at) => {
    expect(readPlainYaml(text)).toMatchObject({ value: undefined, stopped: { at } });
  });

  test('a repeated field is reported', () => {
    const because = reason('FIELD_TWICE', { field: 'a' });
    expect(readPlainYaml('a: 1\nb: 2\na: 3\n').stopped).toEqual({ at: 10, because });
  });

  test('more entries in a list, or more values, than a ladder has', () => {
    expect(readPlainYaml('- a\n'.repeat(20_001)).stopped?.because).toEqual(
      reason('TOO_MANY_ENTRIES', { limit: 20_000 }),
    );
    const lists = `- [${'0, '.repeat(9_999)}0]\n`.repeat(101);
    expect(readPlainYaml(lists).stopped).toBeDefined();
  });
});

test('the readers agree on every mutated ladder that the fast one reads', () => {
  const all = samples();
  const written = all.filter(({ format }) => ['ladder YAML', 'Financial Times'].includes(format));
  let taken = 0;
  for (let seed = 1; seed <= 150; seed++)
    for (const sample of written)
      for (const { bytes } of mutated(sample, all, seed)) {
        if (bytes.length > 20_000) continue;
        const both = compared(new TextDecoder().decode(bytes));
        if (!both) continue;
        taken++;
        expect(both.plain, `seed ${seed} of ${sample.format}`).toEqual(both.close);
      }
  expect(taken).toBeGreaterThan(30);
});
