import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Comments cite the sections of `src/analysis/README.md` as `method 5`, or `method 5, 6`. */
const CITATION = /\(method[\s*]+(\d+(?:,\s*\d+)*)/g;

const sections = new Set(
  [...readFileSync('src/analysis/README.md', 'utf8').matchAll(/^## (\d+)\. /gm)].map(([, number]) => number),
);

function unknownSections(text: string): string[] {
  return [...text.matchAll(CITATION)]
    .flatMap(([, numbers = '']) => numbers.split(/,\s*/))
    .filter((number) => !sections.has(number));
}

test('every section of the method that a comment cites exists', () => {
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|svelte)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const texts = files
    .filter((file) => !file.endsWith('citations.test.ts'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  expect(texts.filter(({ text }) => text.match(CITATION)).length).toBeGreaterThan(10);
  const faults = texts.flatMap(({ file, text }) =>
    unknownSections(text).map((number) => `${file}: ${number}`),
  );
  expect(faults).toEqual([]);
});

test('the rule sees a section that does not exist', () => {
  expect(unknownSections('the gap (method 2, 99)')).toEqual(['99']);
  expect(unknownSections('the gap (method\n * 98).')).toEqual(['98']);
});
