import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';

const ROLE = `level: junior
id:   engineer
# Of the house.
title: "Engineer"
family: data
`;
const TIDY = `id: engineer
# Of the house.
title: "Engineer"
family: data
level: junior
`;

test('formats files in place, lists them, and leaves formatted files as they are', async () => {
  const folder = folderWith({ ...SOUND, 'roles/engineer.yaml': ROLE });
  await rungs('fmt', folder);
  expect(readFileSync(join(folder, 'roles/engineer.yaml'), 'utf8')).toBe(TIDY);
  expect(await rungs('fmt', folder)).toEqual({ code: 0, out: '', err: '0 of 4 files changed\n' });
});

test('--check lists what would change, changes nothing, and exits with 1', async () => {
  const folder = folderWith({ 'roles/engineer.yaml': ROLE });
  const file = `${folder}/roles/engineer.yaml`;
  expect(await rungs('fmt', '--check', file)).toEqual({
    code: 1,
    out: `${file}\n`,
    err: '1 of 1 file would change\n',
  });
  expect(readFileSync(file, 'utf8')).toBe(ROLE);
});

test('reports and skips a file that cannot be read, and formats the others', async () => {
  const folder = folderWith({ ...SOUND, 'roles/engineer.yaml': ROLE, 'roles/bad.yaml': 'a: [' });
  const { code, err } = await rungs('fmt', folder);
  expect(code).toBe(1);
  expect(err).toContain('SYNTAX');
  expect(readFileSync(join(folder, 'roles/bad.yaml'), 'utf8')).toBe('a: [');
  expect(readFileSync(join(folder, 'roles/engineer.yaml'), 'utf8')).toBe(TIDY);
});

test('a path without YAML fails', async () => {
  expect((await rungs('fmt', folderWith({}))).code).toBe(2);
});
