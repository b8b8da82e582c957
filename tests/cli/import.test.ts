import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../src/formats/text/locatedYaml';
import { checkLadder } from '../../src/check/check';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';
import { pageText, SEED_FILE } from '../fixtures/published/rolePages';
import { hasSharedFile, SHARED_ROOT } from '../fixtures/published/shared';

const PAGES = {
  'engineer.txt': pageText({
    pay: '$90,000 - $120,000 USD per year',
    soft: ['Patience: Waits for fog to lift.'],
  }),
  'head.txt': pageText({
    heading: 'Key Responsibilities and Required Skills for Head of Lighthouses',
    advancementTo: [],
    entryFrom: ['Lighthouse Engineer'],
  }),
};

test('role pages become one ladder on standard output, with the report on standard error', async () => {
  const folder = folderWith(PAGES);
  const { code, out, err } = await rungs('import', folder);
  expect(code).toBe(0);
  const { document, issues } = checkLadder(readText('out.yaml', out));
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document?.roles.map(({ title }) => title)).toEqual(['Lighthouse Engineer', 'Head of Lighthouses']);
  expect(err).toMatch(/\d+ proposals to review.*\n {2}Put “Lighthouse Engineer” at the level /);
  expect(err).toMatch(/2 roles and 2 skills written\n$/);
});

test('missing and ambiguous parts of the pages are reported with their file and line', async () => {
  const folder = folderWith({ 'a.txt': pageText({ pay: '$90,000 - $120,000' }) });
  const { err } = await rungs('import', join(folder, 'a.txt'));
  expect(err.replaceAll(folder, 'DIR')).toMatch(/DIR\/a\.txt:3:\d+: warning PAGE_/);
});

test('the extension of the output decides the format, and the written file is the same ladder', async () => {
  const folder = folderWith(SOUND);
  const yaml = join(folder, 'all.yaml');
  const json = join(folder, 'all.json');
  expect((await rungs('import', folder, '-o', yaml)).code).toBe(0);
  expect((await rungs('import', yaml, '--output', json)).code).toBe(0);
  const read = (file: string) => checkLadder(readText(file, readFileSync(file, 'utf8'))).document;
  expect(read(json)).toEqual(read(yaml));
  expect(read(json)?.roles).toHaveLength(2);
});

test('a file that is no role page is an error, and the others are still written', async () => {
  const folder = folderWith({ ...PAGES, 'notes.txt': 'Buy oil.' });
  const { code, out, err } = await rungs('import', folder);
  expect(code).toBe(1);
  expect(err).toContain('IMPORT_UNRECOGNISED');
  expect(out).toContain('title: Head of Lighthouses');
});

test('reports what cannot be read or written, and never throws', async () => {
  const folder = folderWith(PAGES);
  const missing = await rungs('import', join(folder, 'none.txt'));
  expect([missing.code, missing.out]).toEqual([1, '']);
  expect(missing.err).toContain('FILE_UNREADABLE');
  const nowhere = await rungs('import', folder, '-o', join(folder, 'no', 'such', 'out.yaml'));
  expect(nowhere.code).toBe(2);
  expect(nowhere.err).toContain('Could not write the ladder to');
});

test('the command fails without an input, or with an unknown output format', async () => {
  expect(await rungs('import')).toMatchObject({ code: 2, out: '' });
  const { code, err } = await rungs('import', 'x.txt', '-o', 'out.xlsx');
  expect(code).toBe(2);
  expect(err).toContain('Use a folder, or a file name that ends in .yaml, .yml, .json or .csv');
});

test.skipIf(!hasSharedFile(SEED_FILE))(
  'the seed page comes in with its pay and all nine neighbours',
  async () => {
    const { code, out } = await rungs('import', join(SHARED_ROOT, SEED_FILE));
    expect(code).toBe(0);
    const { document } = checkLadder(readText('seed.yaml', out));
    const [seed] = document?.roles ?? [];
    expect(seed).toMatchObject({ title: 'Lead Back End Engineer', pay: [{ min: 160_000, max: 220_000 }] });
    const titles = new Set(
      [...(seed?.entryFrom ?? []), ...(seed?.advancementTo ?? []), ...(seed?.lateral ?? [])].map((move) =>
        typeof move === 'string' ? move : move.role,
      ),
    );
    expect(titles.size).toBe(9);
  },
);

test('--accept all assigns the roles of a table without families to those proposed from its moves', async () => {
  const beside = [
    ['Oil miller', 'Oil taster'],
    ['Oil taster', 'Oil keeper'],
    ['Oil keeper', 'Oil miller'],
    ['Wick cutter', 'Wick dyer'],
    ['Wick dyer', 'Wick keeper'],
    ['Wick keeper', 'Wick cutter'],
  ].map((row) => `${row.join(',Light,Working,')}\n`);
  const folder = folderWith({ 'lights.csv': `Job,Competence,Proficiency,Lateral\n${beside.join('')}` });
  const { out, err } = await rungs('import', join(folder, 'lights.csv'), '--accept', 'all');
  expect(err).toContain('Group 6 roles into the families Oil, Wick');
  const { document } = checkLadder(readText('out.yaml', out));
  expect(document?.families.map(({ name }) => name)).toEqual(['Oil', 'Wick']);
});
