import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLadder } from '../../src/check/check';
import { readLadderAt } from '../../src/cli/terminal/load';
import { rungs } from '../fixtures/host/command';
import { folderWith } from '../fixtures/host/disk';

test('the starter is a valid ladder of two families, three levels, four roles and five skills', async () => {
  const folder = join(folderWith({}), 'team');
  const { code, out } = await rungs('new', folder);
  expect(code).toBe(0);
  expect(out).toContain(`Wrote 6 files to ${folder}`);
  expect((await rungs('check', folder)).out).toBe('No errors, no warnings\n');
  const { document } = checkLadder(readLadderAt(folder).read);
  expect([
    document?.families.length,
    document?.levels.length,
    document?.roles.length,
    document?.skills.length,
  ]).toEqual([2, 3, 4, 5]);
});

test('its files have explanations, and are formatted like fmt', async () => {
  const folder = join(folderWith({}), 'team');
  await rungs('new', folder);
  for (const file of ['ladder.yaml', 'skills.yaml', 'roles/engineer.yaml', 'roles/senior-engineer.yaml']) {
    const comments = readFileSync(join(folder, file), 'utf8').match(/^ *# /gm) ?? [];
    expect(comments.length).toBeGreaterThan(1);
  }
  expect(await rungs('fmt', '--check', folder)).toMatchObject({ code: 0, out: '' });
});

test('leaves a folder with files unchanged', async () => {
  const folder = folderWith({ 'mine.txt': 'x' });
  const { code, err } = await rungs('new', folder);
  expect(code).toBe(2);
  expect(err).toContain('not empty');
  expect(readdirSync(folder)).toEqual(['mine.txt']);
  expect((await rungs('new', join(folder, 'mine.txt', 'x'))).code).toBe(2);
});
