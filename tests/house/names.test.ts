import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './importGraph';

/** Folders whose files deliberately export the same names: one file for each language or rule. */
const MIRRORED = /^src\/(i18n\/(en|de)|check\/help)\//;

const DECLARATION =
  /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

/** The names that several files export, as `name: file, file`. Overloads and re-exports of one file count once. */
function sharedNames(texts: ReadonlyMap<string, string>): string[] {
  const files = new Map<string, Set<string>>();
  for (const [file, text] of texts)
    for (const [, name = ''] of text.matchAll(DECLARATION))
      files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files]
    .filter(([, exporters]) => exporters.size > 1)
    .map(([name, exporters]) => `${name}: ${[...exporters].join(', ')}`);
}

test('no two files export the same name', () => {
  const files = filesBelow('src', /\.ts$/).filter((file) => !MIRRORED.test(file));
  expect(sharedNames(new Map(files.map((file) => [file, readFileSync(file, 'utf8')])))).toEqual([]);
});

test('every form of export is found', () => {
  const texts = [
    'export type A = 1;\nexport const b = 1;\nexport function c(x: 1): 1;\nexport function c(x: 2): 2;',
    'export interface A {}\nexport async function b() {}\nconst c = 1;\nexport { c } from "./a";',
  ];
  expect(sharedNames(new Map(texts.map((text, at) => [`${at}.ts`, text])))).toEqual([
    'A: 0.ts, 1.ts',
    'b: 0.ts, 1.ts',
  ]);
});
