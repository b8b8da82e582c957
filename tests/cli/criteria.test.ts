import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';

const DAY = ['--date', '2026-12-01'];

test('a role is written to standard output', async () => {
  const { code, out } = await rungs('criteria', folderWith(SOUND), 'Senior Engineer', ...DAY);
  expect(code).toBe(0);
  expect(out).toMatch(/^# Senior Engineer\n\nCriteria · Level: Senior .* · dated 1 December 2026\n/);
  expect(out).toContain('- EUR 60,000 to EUR 80,000 per year');
});

test('--to writes the criteria of a move', async () => {
  const { out } = await rungs('criteria', folderWith(SOUND), 'Engineer', '--to', 'Senior Engineer', ...DAY);
  expect(out).toMatch(/^# From Engineer to Senior Engineer\n/);
  expect(out).toContain('- **SQL, from Working to Practitioner**');
});

test('a posting is JSON-LD, and what it lacks is said apart from it', async () => {
  const { out, err } = await rungs('criteria', folderWith(SOUND), 'Engineer', '--kind', 'posting', ...DAY);
  expect(JSON.parse(out)).toMatchObject({
    '@type': 'JobPosting',
    title: 'Engineer',
    datePosted: '2026-12-01',
  });
  expect(err).toContain('add jobLocation, employmentType and validThrough');
});

test('a whole ladder becomes a folder, which is never overwritten unasked', async () => {
  const folder = folderWith(SOUND);
  const out = join(folderWith({}), 'pages');
  expect((await rungs('criteria', folder, '-o', out, ...DAY)).err).toContain('Wrote 4 pages to');
  expect(readFileSync(join(out, 'index.md'), 'utf8')).toContain('(moves/engineer/senior.md)');
  expect(existsSync(join(out, 'moves', 'engineer', 'senior.md'))).toBe(true);
  expect(await rungs('criteria', folder, '-o', out, ...DAY)).toMatchObject({ code: 2 });
  expect(await rungs('criteria', folder, '-o', out, '--force', ...DAY)).toMatchObject({ code: 0 });
});

test('--check lists what the sheets lack, and fails if there is anything', async () => {
  const { code, out } = await rungs('criteria', folderWith(SOUND), '--check');
  expect(code).toBe(1);
  expect(out).toContain('The ladder does not say how to appeal.\n');
});

test.each([
  [[], /Choose a folder with --output/],
  [['--kind', 'advert'], /Name the role for --kind advert/],
  [['--to', 'Engineer'], /Name the role that the move to --to starts from/],
  [['Engineer', '--to', 'Engineer'], /starts and ends at the same role/],
  [['Ingeneer'], /Did you mean one of these\?\n {2}Engineer/],
  [['Engineer', '--date', '2026-02-30'], /--date cannot be “2026-02-30”/],
  [['Engineer', 'Senior Engineer'], /criteria needs a path, and at most one role; you gave 3 arguments/],
])('%j is refused with what to do', async (args, reason) => {
  const { code, err } = await rungs('criteria', folderWith(SOUND), ...args);
  expect(code).toBe(2);
  expect(err).toMatch(reason);
});
