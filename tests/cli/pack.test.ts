import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOUND, writeFiles } from '../fixtures/host/disk';

const npm = (...args: string[]) =>
  // Without a network and a registry, only the tarball is available.
  execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--registry', 'http://127.0.0.1:9'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

const ENTRIES = readdirSync('src/library').map((file) => file.replace(/\.ts$/, ''));

interface Packed {
  filename: string;
  files: { path: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'rungs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const cache = ['--cache', join(folder, 'cache')];
let packed: Packed | undefined;
const tarball = () => join(folder, packed?.filename ?? '');

beforeAll(() => {
  writeFiles(folder, { ...SOUND, 'prefix/lib/.keep': '', 'cache/.keep': '', 'user/package.json': '{}' });
  execFileSync(process.execPath, ['.ci/build-library.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  // Without scripts: the program is already built, and other tests use it while this one runs.
  [packed] = JSON.parse(npm('pack', '--json', '--pack-destination', folder, ...cache)) as Packed[];
  npm('install', '--prefix', join(folder, 'user'), ...cache, tarball());
}, 120_000);

test('the package contains the program, the library and their licences, and nothing else', () => {
  const files = packed?.files.map(({ path }) => path).sort() ?? [];
  expect(files.filter((path) => !path.startsWith('dist/library/'))).toEqual([
    'LICENSE',
    'README.md',
    'dist/cli/licences.md',
    'dist/cli/rungs.js',
    'package.json',
  ]);
  const entries = files.filter((path) => /^dist\/library\/[^/]+$/.test(path));
  expect(entries).toEqual(
    [
      'dist/library/licences.md',
      ...ENTRIES.flatMap((name) => [`dist/library/${name}.d.ts`, `dist/library/${name}.js`]),
    ].sort(),
  );
});

test('the program installs from its tarball without a network, and works', () => {
  const prefix = join(folder, 'prefix');
  npm('install', '--global', '--prefix', prefix, ...cache, tarball());
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

/** A program that uses the library and must compile. */
const USER = `
import { roleGap, findRoutes, type Held } from 'rungs/analysis';
import { checkLadder, describe } from 'rungs/check';
import { define, type CareerLadder } from 'rungs/element';
import { readText, redact, writeYaml } from 'rungs/formats';
import { shortestPath, type RoleNode } from 'rungs/graph';
import { layoutLadder } from 'rungs/layout';
import { payDifference, type LadderDocument } from 'rungs/model';

const text = JSON.stringify({
  id: 'small', title: 'Small',
  levels: [{ id: 'one', name: 'First' }, { id: 'two', name: 'Second' }],
  families: [{ id: 'all', name: 'Everyone' }],
  skills: [{ id: 'sql', name: 'SQL', kind: 'hard' }],
  roles: [
    { id: 'a', title: 'Engineer', family: 'all', level: 'one', requirements: [{ skill: 'sql', level: 'working' }], advancementTo: ['Lead'] },
    { id: 'b', title: 'Lead', family: 'all', level: 'two', requirements: [{ skill: 'sql', level: 'expert' }] },
  ],
});
const { graph, issues } = checkLadder(readText('small.json', text));
if (!graph) throw new Error(issues.map((one) => describe(one).message).join(' '));
const document: LadderDocument = graph.document;
// @ts-expect-error A title is text.
export const wrong: number = document.roles[0]?.title;
const [a, b]: (RoleNode | undefined)[] = [graph.roles.get('a'), graph.roles.get('b')];
if (!a || !b) throw new Error('no roles');
const held: Held = new Map([['sql', 2]]);
const { steps, readiness } = roleGap(graph, a, b);
const moves: number | undefined = shortestPath(graph, 'a', 'b')?.moves.length;
const left = redact(document, { pay: true }).document;
const cards = layoutLadder({
  roles: [...graph.roles.values()], moves: [...graph.moves.values()],
  laneCount: 1, rankCount: 2,
}).cards;
// Without a browser the module can be loaded, but defines no element.
define({ base: 'https://host.example/' });
export type Told = HTMLElementEventMap['role-select']['detail']['title'];
export const isLadder = (one: HTMLElementTagNameMap['career-ladder']): CareerLadder => one;
console.log(JSON.stringify({
  steps, readiness, moves, yaml: left ? writeYaml(left).length > 0 : false, cards: [...cards.keys()].length,
  routes: typeof findRoutes, held: held.size, pay: payDifference(a.pay, b.pay).comparable,
}));
`;

test('every entry can be imported from the tarball, with types that a strict compiler accepts', () => {
  const user = join(folder, 'user');
  writeFileSync(join(user, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(user, 'use.ts'), USER);
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
      strict: true,
      // Our own declarations are checked, those of the compiler are not.
      skipDefaultLibCheck: true,
      exactOptionalPropertyTypes: true,
    };
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const compiled = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', user], {
      encoding: 'utf8',
    });
    expect(compiled.stdout).toBe('');
  }
  const ran = spawnSync(process.execPath, ['use.js'], { cwd: user, encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  expect(JSON.parse(ran.stdout)).toEqual({
    steps: 2,
    readiness: 0.5,
    moves: 1,
    yaml: true,
    cards: 2,
    routes: 'function',
    held: 1,
    pay: false,
  });
}, 120_000);

test('publint and are-the-types-wrong find no issues in the package', async () => {
  const data = readFileSync(tarball());
  const { messages } = await publint({
    pkgDir: join(folder, 'user/node_modules/rungs'),
    pack: false,
    strict: true,
  });
  expect(messages).toEqual([]);
  const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(data)));
  const problems = checked.types === false ? ['no types'] : checked.problems;
  // The package has only ES modules, which Node can require since 20.19. Resolvers of Node 10 ignore
  // `exports`.
  const ofOthers = (one: (typeof problems)[number]) =>
    typeof one !== 'string' &&
    (one.kind === 'CJSResolvesToESM' || (one.kind === 'NoResolution' && one.resolutionKind === 'node10'));
  expect(problems.filter((one) => !ofOthers(one))).toEqual([]);
}, 120_000);

test('every dependency is bundled with its licence, so nothing has to be downloaded', () => {
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
  for (const name of ['yaml', 'zod', 'fflate']) expect(licences).toContain(name);
});
