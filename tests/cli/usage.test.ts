import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paint, harmless, wantsColour, width } from '../../src/cli/terminal/terminal';
import { rungs } from '../fixtures/host/command';
import { folderWith } from '../fixtures/host/disk';

const COMMANDS = [
  'check',
  'gap',
  'routes',
  'next',
  'whatif',
  'diff',
  'stats',
  'import',
  'export',
  'new',
  'fmt',
  'explain',
  'schema',
];

test.each([
  [[], 'No command'],
  [['chek'], 'Did you mean “check”?'],
  [['fly'], 'Unknown command “fly”'],
  [['check'], 'at least one path'],
  [['gap', 'x'], 'a path and two roles'],
  [['gap', 'x', 'Senior', 'Engineer', 'Lead'], 'quotes'],
  [['check', 'x', '--format', 'xml'], '“xml”'],
  [['check', 'x', '--colour'], '--colour'],
  [['check', 'x', '--format'], 'format'],
  [['schema'], 'one folder'],
  [['new'], 'one folder'],
  [['fmt'], 'at least one path'],
  [['diff', 'x'], 'diff needs two paths; you gave 1 argument'],
  [['stats', 'x', 'y'], 'one path'],
  [['explain'], 'one code'],
  [['export', 'x'], '--to'],
  [['export', 'x', '--to', 'pdf'], '“pdf”'],
  [['import', 'x', '--accept', 'some'], 'Use all or none.'],
  [['import', 'x', '--format', 'xml'], 'role-page'],
  [
    ['schema', 'x', '--format', 'json'],
    'is an option of check, gap, routes, next, whatif, diff, stats and import',
  ],
  [['gap', 'x', 'a', 'b', '--limit', '3'], 'gap has no option --limit. It is an option of routes.'],
])('%j is a usage error', async (argv, text) => {
  const { code, out, err } = await rungs(...argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(text);
  expect(err).toContain('--help');
});

test.each([['--help'], ['-h'], ['help'], ['--help', 'nonsense']])('%s prints the help', async (...argv) => {
  const { code, out } = await rungs(...argv);
  expect(code).toBe(0);
  for (const command of COMMANDS) expect(out).toContain(`  rungs ${command} <`);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(112);
});

test.each(COMMANDS)('%s --help prints the help of only that command, and the exit codes', async (command) => {
  for (const argv of [
    [command, '--help'],
    ['help', command],
  ]) {
    const { code, out } = await rungs(...argv);
    expect(code).toBe(0);
    expect(out).toContain(`  rungs ${command} <`);
    expect(out).toContain('Exit codes');
    for (const other of COMMANDS) if (other !== command) expect(out).not.toContain(`  rungs ${other} <`);
  }
});

test.each(['--version', '-v', 'version'])('%s prints the version of the package', async (argument) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await rungs(argument)).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('writes schemas to a folder, and reports one that cannot be created', async () => {
  const folder = folderWith({ file: '' });
  expect((await rungs('schema', join(folder, 'deep/schema'))).code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'deep/schema/role.json'), 'utf8'))).toHaveProperty(
    'properties.title',
  );
  expect((await rungs('schema', join(folder, 'file/schema'))).code).toBe(2);
});

test('prints colour only to terminals that support it', () => {
  expect(wantsColour({ isTTY: true }, {})).toBe(true);
  expect(wantsColour({ isTTY: true }, { NO_COLOR: '' })).toBe(true);
  expect(wantsColour({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
  expect(wantsColour({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
  expect(wantsColour({}, {})).toBe(false);
  expect(paint(true).red('x')).toBe('\u001B[31mx\u001B[39m');
  expect(paint(false).red('x')).toBe('x');
});

test('text keeps letters of every script and loses control characters', () => {
  expect(harmless('مهندس 職位 👩‍💻 é')).toBe('مهندس 職位 👩‍💻 é');
  expect(harmless('a\u001B[31mb\u0007\u202Ec\n')).toBe('a\uFFFD[31mb\uFFFD\uFFFDc\uFFFD');
});

test('the caret is in the right column below wide and combining characters', () => {
  expect(['abc', '職位', 'e\u0301', '가', '👍'].map(width)).toEqual([3, 4, 1, 2, 2]);
});
