import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatYaml, type YamlPart } from '../../../src/formats/own/formatYaml';
import { readText } from '../../../src/formats/text/locatedYaml';
import { writeYaml } from '../../../src/formats/own/write';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import { runs } from '../../fixtures/runs';

function formatted(text: string, part: YamlPart = 'role'): string {
  const result = formatYaml('x.yaml', text, part);
  expect(result.kind).toBe('formatted');
  return result.kind === 'formatted' ? result.text : '';
}

test('fields are in the schema’s order, also in lists, and unknown ones last', () => {
  expect(
    formatted(`zeal: 1
requirements:
    - level: working
      skill: sql
    - { level: expert, skill: ink }
pay: [{max: 2, min: 1}]
title: T
tags: [ b, a ]
id: t
`),
  ).toBe(`id: t
title: T
tags: [b, a]
requirements:
  - skill: sql
    level: working
  - { skill: ink, level: expert }
pay: [{ min: 1, max: 2 }]
zeal: 1
`);
});

test('comments stay with the field below them, and those at the top stay there', () => {
  expect(
    formatted(`# schema
# house
family: f # the lane

# The title.
title: T
id: t
# The end.
`),
  ).toBe(`# schema
# house

id: t

# The title.
title: T
family: f # the lane

# The end.
`);
});

test('the author’s keys keep their order', () => {
  const text = '- id: a\n  name: A\n  kind: hard\n  indicators:\n    working: W\n    awareness: A\n';
  expect(formatted(text, 'skills')).toBe(text);
});

test('text whose meaning would change is left, and text that cannot be read is reported', () => {
  const alias = 'level: &l junior\nid: t\nfamily: *l\n';
  expect(formatYaml('x', alias, 'role').kind).toBe('left');
  expect(formatYaml('x', 'a: [', 'role').kind).toBe('faulty');
  expect(formatYaml('x', '['.repeat(50_000), 'role').kind).toBe('faulty');
});

test('formatting keeps every value, and formatting again changes nothing', () => {
  fc.assert(
    fc.property(anyDocument, fc.infiniteStream(fc.nat()), (document, numbers) => {
      const shuffled = Object.fromEntries(
        Object.entries(document)
          .map((entry): [number, typeof entry] => [numbers.next().value ?? 0, entry])
          .sort(([a], [b]) => a - b)
          .map(([, entry]) => entry),
      );
      // The writer keeps the order of the fields.
      const text = writeYaml(shuffled as typeof document);
      const result = formatYaml('x.yaml', text, 'ladder');
      expect(result.kind).not.toBe('faulty');
      if (result.kind !== 'formatted') return;
      expect(readText('x', result.text).value).toEqual(readText('x', text).value);
      expect(formatted(result.text, 'ladder')).toBe(result.text);
    }),
    { numRuns: runs(150) },
  );
});

const DATA = 'data/software-engineering';

test.each(readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/.test(file)))(
  '%s of the shipped ladder keeps its value and every comment, and settles at once',
  (file) => {
    const text = readFileSync(join(DATA, file), 'utf8');
    const part = file.startsWith('roles') ? 'role' : file.startsWith('skills') ? 'skills' : 'ladder';
    const tidy = formatted(text, part);
    expect(readText('x', tidy).value).toEqual(readText('x', text).value);
    expect(formatted(tidy, part)).toBe(tidy);
    expect(tidy.split('\n')[0]).toBe(text.split('\n')[0]);
  },
);
