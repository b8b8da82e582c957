import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { fileList, offline } from '../../src/build/offlinePlugin';
import { folderWith } from '../fixtures/host/disk';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the list has the files that the page needs, and its version follows their content', () => {
  const files = new Map([
    ['ladders/one.json', bytes('{}')],
    ['index.html', bytes('page')],
    ['assets/b-2.js', bytes('b')],
    ['assets/a-1.js', bytes('a')],
    ['hosting.md', bytes('')],
    ['sw.js', bytes('')],
    ['icons/icon.svg', bytes('')],
  ]);
  const first = fileList(files);
  expect(first.files.map(({ path }) => path)).toEqual([
    'assets/a-1.js',
    'assets/b-2.js',
    'icons/icon.svg',
    'index.html',
  ]);
  expect(fileList(new Map([...files].reverse()))).toEqual(first);
  expect(fileList(new Map([...files, ['ladders/one.json', bytes('{"a":1}')]]))).toEqual(first);
  const other = fileList(new Map([...files, ['index.html', bytes('other')]]));
  expect(other.version).not.toBe(first.version);
});

test('the built worker is one script without imports, with the hash of each file', async () => {
  const folder = folderWith({
    'page/index.html': '<!doctype html><script type="module" src="./main.ts"></script>',
    'page/main.ts': 'void import("./later").then(({ say }) => say());',
    'page/later.ts': 'export const say = () => document.body.append("later");',
  });
  const outDir = join(folder, 'out');
  await build({
    configFile: false,
    root: join(folder, 'page'),
    base: './',
    logLevel: 'silent',
    plugins: [offline()],
    build: { outDir, emptyOutDir: true },
  });
  const worker = readFileSync(join(outDir, 'sw.js'), 'utf8');
  expect(worker).not.toMatch(/^\s*(import|export)\b|eval\(|BUILD/m);
  const built = ['index.html', ...readdirSync(join(outDir, 'assets')).map((name) => `assets/${name}`)];
  expect(built.length).toBeGreaterThan(2);
  for (const path of built) {
    const hash = createHash('sha256')
      .update(readFileSync(join(outDir, path)))
      .digest('base64');
    expect(worker).toContain(path);
    expect(worker).toContain(`sha256-${hash}`);
  }
});
