import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLadder } from '../../src/check/check';
import { run } from '../../src/cli/run';
import { readLadderAt } from '../../src/cli/terminal/load';
import { readText } from '../../src/formats/text/locatedYaml';
import type { LadderDocument } from '../../src/model/ladder/ladder';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';

const documentAt = (path: string) => checkLadder(readLadderAt(path).read).document;
const documentOf = (text: string) => checkLadder(readText('x', text)).document;

/** Runs a command with text on its standard input. */
async function piped(text: string | Uint8Array, ...argv: string[]) {
  const result = { out: '', err: '' };
  const code = await run(argv, {
    out: (part) => (result.out += part),
    err: (part) => (result.err += part),
    outColour: false,
    errColour: false,
    input: () => Promise.resolve(typeof text === 'string' ? new TextEncoder().encode(text) : text),
  });
  return { code, ...result };
}

test.each(['yaml', 'json'])('%s on standard output is the same ladder', async (format) => {
  const folder = folderWith(SOUND);
  const { code, out, err } = await rungs('export', folder, '--to', format);
  expect([code, err]).toEqual([0, '']);
  expect(documentOf(out)).toEqual(documentAt(folder));
});

test('CSV on standard output reads back by import as the same roles', async () => {
  const { out } = await rungs('export', folderWith(SOUND), '--to', 'csv');
  const { out: back } = await piped(out, 'import', '-');
  expect(documentOf(back)?.roles.map(({ title }) => title)).toEqual(['Engineer', 'Senior Engineer']);
});

test('a folder is the same ladder, each file names its schema, and it has no issues', async () => {
  const target = join(folderWith({}), 'new', 'ladder');
  const source = folderWith(SOUND);
  expect((await rungs('export', source, '--to', 'folder', '-o', target)).code).toBe(0);
  expect(documentAt(target)).toEqual(documentAt(source));
  for (const [file, schema] of [
    ['ladder.yaml', '.schema/ladder.json'],
    ['skills.yaml', '.schema/skills.json'],
    ['roles/senior.yaml', '../.schema/role.json'],
  ] as const) {
    const text = readFileSync(join(target, file), 'utf8');
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}`);
    expect(existsSync(join(target, file, '..', schema))).toBe(true);
  }
  expect((await rungs('check', target)).out).toBe('No errors, no warnings\n');
});

test('a folder beside published schemas refers to those', async () => {
  const house = folderWith({ 'public/schema/ladder.json': '{}' });
  const target = join(house, 'data', 'x');
  await rungs('export', folderWith(SOUND), '--to', 'folder', '-o', target);
  expect(readFileSync(join(target, 'roles/senior.yaml'), 'utf8')).toContain(
    '$schema=../../../public/schema/role.json\n',
  );
  expect(existsSync(join(target, '.schema'))).toBe(false);
});

test('overwrites nothing without --force, and with it names the other files in the folder', async () => {
  const target = folderWith({ 'ladder.yaml': 'mine', 'roles/old.yaml': 'id: old', 'all.yaml': 'mine' });
  const source = folderWith(SOUND);
  for (const argv of [
    ['folder', '-o', target],
    ['yaml', '-o', join(target, 'all.yaml')],
  ]) {
    const { code, err } = await rungs('export', source, '--to', ...argv);
    expect(code).toBe(2);
    expect(err).toContain('use --force to overwrite');
  }
  expect(readFileSync(join(target, 'ladder.yaml'), 'utf8')).toBe('mine');
  expect(existsSync(join(target, 'skills.yaml'))).toBe(false);
  const forced = await rungs('export', source, '--to', 'folder', '-o', target, '--force');
  expect(forced.code).toBe(0);
  expect(forced.err).toContain('roles/old.yaml was already in the folder');
});

test('hostile or equal ids stay inside the folder, each in its own file', async () => {
  const ids = ['con', 'A', 'a', 'x.', 'nul.b', 'ß'];
  const roles = ids.map((id) => ({ id, title: `Role ${id}`, family: 'f', level: 'l' }));
  const ladder = {
    id: 'x',
    title: 'X',
    levels: [{ id: 'l', name: 'L' }],
    families: [{ id: 'f', name: 'F' }],
    roles,
  };
  const target = join(folderWith({}), 'out');
  const { err } = await piped(JSON.stringify(ladder), 'export', '-', '--to', 'folder', '-o', target);
  expect(readdirSync(join(target, 'roles')).sort()).toEqual(
    ['A.yaml', 'a-2.yaml', 'role-con.yaml', 'role-nul.b.yaml', 'x.yaml', 'ß.yaml'].sort(),
  );
  expect(err).toContain('they are imported in the order of their file names');
  const byId = (document: LadderDocument | undefined) => document?.roles.map(({ id }) => id).sort();
  expect(byId(documentAt(target))).toEqual([...ids].sort());
});

test('does not write into a folder that is a symbolic link', async () => {
  const elsewhere = folderWith({});
  const target = join(folderWith({}), 'out');
  mkdirSync(target);
  symlinkSync(elsewhere, join(target, 'roles'));
  const { code, err } = await rungs('export', folderWith(SOUND), '--to', 'folder', '-o', target, '--force');
  expect(code).toBe(2);
  expect(err).toContain('is outside the folder');
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('says why the command cannot run', async () => {
  const source = folderWith(SOUND);
  expect(await rungs('export', source, '--to', 'folder')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--output'),
  });
  expect((await rungs('export', join(source, 'none.yaml'), '--to', 'json')).code).toBe(1);
  expect((await piped('', 'export', '-', '--to', 'json')).code).toBe(1);
  expect((await rungs('export', source, '--to', 'yaml', '-o', join(source, 'no/such/x.yaml'))).code).toBe(2);
});

test('a ladder with errors is written, and the command fails', async () => {
  const broken = {
    ...SOUND,
    'roles/senior.yaml': `${SOUND['roles/senior.yaml']}lateral: [Senior Engineer]\n`,
  };
  const { code, out, err } = await rungs('export', folderWith(broken), '--to', 'json');
  expect([code, documentOf(out)?.roles.length]).toEqual([1, 2]);
  expect(err).toContain('MOVE_TO_SELF');
});

test('import reads standard input, zip files, folders and a named format', async () => {
  const csv = 'Role,Skill,Skill level\nKeeper,Lamps,Working\n';
  expect(documentOf((await piped(csv, 'import', '-')).out)?.roles).toHaveLength(1);
  const named = await piped(csv, 'import', '-', '--format', 'role-page');
  expect([named.code, named.out]).toEqual([1, '']);
  expect(named.err).toContain('PAGE_UNRECOGNISED');
  const target = join(folderWith({}), 'out');
  const { code, err } = await rungs('import', folderWith(SOUND), '-o', target);
  expect(code).toBe(0);
  expect(err).toMatch(/^Read as ladder: .*ladder\.yaml, .*\n2 roles and 3 skills written to /);
  expect(documentAt(target)?.roles).toHaveLength(2);
});

test('--accept all applies the proposals, and --accept none does not', async () => {
  const csv =
    'Role,Track,Level,Skill,Skill level\nKeeper,Light,Junior,Lamps,Working\nHead keeper,Light,Senior,Lamps,Expert\n';
  const none = await piped(csv, 'import', '-', '--accept', 'none');
  const all = await piped(csv, 'import', '-', '--accept', 'all');
  const moves = (text: string) => documentOf(text)?.roles.flatMap(({ advancementTo }) => advancementTo);
  expect(moves(none.out)).toEqual([]);
  expect(none.err).toContain('to review; use --accept all to apply them');
  expect(moves(all.out)).toEqual(['head-keeper']);
  expect(all.err).toContain('accepted');
});

test('removed parts are not in the output, and texts that may mention them are listed', async () => {
  const folder = folderWith({
    ...SOUND,
    'roles/senior.yaml': `${SOUND['roles/senior.yaml'] ?? ''}summary: Earns €75k.\n`,
  });
  const { code, out, err } = await rungs('export', folder, '--to', 'json', '--leave-out', 'pay,people');
  expect(code).toBe(0);
  expect((await rungs('export', folder, '--to', 'json')).out).toContain('60000');
  expect(out).not.toMatch(/60000|80000|EUR/);
  expect(err).toMatch(/roles\/1\/summary may still mention pay: “€75k”/);
});

test.each([
  ['family:nowhere', /The ladder has no family “nowhere”/],
  ['salary', /Use pay, people or family:<family>/],
])('to leave out %s is no guess: nothing is written', async (what, why) => {
  const { code, out, err } = await rungs('export', folderWith(SOUND), '--to', 'json', '--leave-out', what);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(why);
});
