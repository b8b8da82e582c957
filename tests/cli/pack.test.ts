import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, SOUND } from '../fixtures/disk';

const npm = (...args: string[]) =>
  // No network, and no registry to ask: what is not in the tarball is not there.
  execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--registry', 'http://127.0.0.1:9'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

interface Packed {
  filename: string;
  files: { path: string }[];
}

test('the package is installed from its tarball without a network, and does its work', () => {
  const folder = folderWith({ ...SOUND, 'prefix/lib/.keep': '', 'cache/.keep': '' });
  const cache = ['--cache', join(folder, 'cache')];
  // Without scripts: the program is built already, and building again would take it from other tests.
  const [packed] = JSON.parse(npm('pack', '--json', '--pack-destination', folder, ...cache)) as Packed[];
  expect(packed?.files.map(({ path }) => path).sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist/cli/licences.md',
    'dist/cli/rungs.js',
    'package.json',
  ]);
  const prefix = join(folder, 'prefix');
  npm('install', '--global', '--prefix', prefix, ...cache, join(folder, packed?.filename ?? ''));
  const program = ['bin/rungs', 'rungs.cmd'].map((path) => join(prefix, path)).find(existsSync) ?? '';
  const rungs = (...argv: string[]) =>
    spawnSync(program, argv, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(rungs('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  expect(rungs('check', '.')).toMatchObject({ status: 0, stdout: 'No errors, no warnings\n', stderr: '' });
  expect(rungs('new', 'team').status).toBe(0);
  expect(rungs('export', 'team', '--to', 'csv', '-o', 'team.csv').status).toBe(0);
  expect(rungs('import', 'team.csv', '-o', 'again').status).toBe(0);
  expect(rungs('gap', 'again', 'Engineer', 'Senior Engineer').stdout).toContain('Readiness');
}, 120_000);

test('nothing is left to fetch: every package is carried inside, with its licence', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: object };
  expect(
    dependencies,
    'List it under devDependencies: the program and the page are built with it inside.',
  ).toBe(undefined);
  const imports = [
    ...readFileSync('dist/cli/rungs.js', 'utf8').matchAll(/^import\s.*?from\s*["']([^"']+)["']/gm),
  ];
  const outside = imports.map(([, name = '']) => name);
  expect(outside.filter((name) => !isBuiltin(name))).toEqual([]);
  const licences = readFileSync('dist/cli/licences.md', 'utf8');
  for (const name of ['papaparse', 'yaml', 'zod', 'fflate']) expect(licences).toContain(name);
});
