import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { isError } from '../../../src/model/validation/issue';
import { DDAT_FILES } from '../../fixtures/published/ddat';
import { BAKERS_CSV } from '../../fixtures/published/ddatText';
import { onetFiles } from '../../fixtures/published/onetFiles';
import { pageText, SEED_FILE } from '../../fixtures/published/rolePages';
import { hasShared, hasSharedFile, SHARED_ROOT } from '../../fixtures/published/shared';
import { readInputs } from '../../../src/i18n/en/formats/english';

const FT = 'financial-times/engineering.yml';
const GUARDIAN = 'guardian/salary-bands.md';

function filesOf(...paths: string[]) {
  return paths.map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(SHARED_ROOT, file))) }));
}

const data = (...paths: readonly string[]) => filesOf(...paths.map((path) => `data/${path}`));

test('competencies and pay bands of an invented trade are one ladder, with both orders of levels', async () => {
  const file = (name: string, text: string) => ({ file: name, bytes: new TextEncoder().encode(text) });
  const read = await readInputs([
    file(
      'bands.md',
      '* **Serving**\n\n    *  Waiter: `£20k - £30k`\n    *  Senior: `£30k - £40k`\n    *  Head: `£40k - £50k`\n',
    ),
    file(
      'baking.yml',
      [
        'name: Baking',
        'levels: [{ id: one, name: Baker 1 }, { id: two, name: Baker 2 }]',
        'themes: [{ id: kneading, name: Kneading, summary: With both hands. }]',
        'competencies: [{ id: a, level: one, theme: kneading, summary: Kneads., proficiency: Expert }]',
      ].join('\n'),
    ),
  ]);
  expect(read.formats).toEqual(['financialTimes', 'guardian']);
  const { document, issues } = checkLadder(read);
  expect(issues.filter(isError)).toEqual([]);
  expect(document?.roles.map(({ title, pay }) => [title, pay.length])).toEqual([
    ['Baker 1', 0],
    ['Baker 2', 0],
    ['Waiter', 1],
    ['Senior', 1],
    ['Head', 1],
  ]);
  expect(read.locate(['roles', 1, 'title'])?.file).toBe('baking.yml');
  expect(read.locate(['roles', 2, 'title'])?.file).toBe('bands.md');
  expect(read.proposals.filter(({ kind }) => kind === 'levels')).toHaveLength(1);
});

test.skipIf(!hasShared(FT) || !hasShared(GUARDIAN))(
  'competencies and pay bands chosen together are one ladder, with both orders of levels',
  async () => {
    const read = await readInputs(data(GUARDIAN, FT));
    expect(read.formats).toEqual(['financialTimes', 'guardian']);
    const { document, issues } = checkLadder(read);
    expect(issues.filter(isError)).toEqual([]);
    expect(document?.roles).toHaveLength(28);
    expect(document?.skills).toHaveLength(9);
    expect(document?.roles.filter(({ pay }) => pay.length > 0)).toHaveLength(20);
    expect(read.locate(['roles', 8, 'title'])?.file).toBe(`data/${GUARDIAN}`);
    expect(read.locate(['roles', 7, 'title'])?.file).toBe(`data/${FT}`);
  },
);

test.skipIf(!DDAT_FILES.every(hasShared))('the two tables of the framework become one ladder', async () => {
  const read = await readInputs(data(...DDAT_FILES));
  expect(read.formats).toEqual(['ddat']);
  const { document } = checkLadder(read);
  expect([document?.roles.length, document?.skills.length]).toEqual([201, 188]);
  const asked = document?.roles.flatMap(({ requirements }) => requirements).length ?? 0;
  const repeated = read.issues.filter(({ code }) => code === 'CSV_ROW_TWICE').length;
  expect(asked + repeated).toBe(1_797);
});

test.skipIf(!hasShared('onet') || !hasShared('oews'))(
  'the tables of O*NET and the wages become one ladder',
  async () => {
    const folder = (name: string) =>
      readdirSync(join(SHARED_ROOT, 'data', name)).map((file) => `${name}/${file}`);
    const read = await readInputs(data(...folder('onet'), ...folder('oews')));
    expect(read.formats).toEqual(['onet']);
    expect(read.files.every(({ format }) => format === 'onet')).toBe(true);
    const { roles } = read.value as { roles: { pay?: unknown[] }[] };
    expect(roles).toHaveLength(1_016);
    expect(roles.filter(({ pay = [] }) => pay.length > 0).length).toBeGreaterThan(900);
  },
);

test('a role page and tables of an invented trade are recognised whatever their names', async () => {
  const file = (name: string, text: string) => ({ file: name, bytes: new TextEncoder().encode(text) });
  const page = await readInputs([file('ladder.yaml.csv', pageText())]);
  expect(page.formats).toEqual(['rolePage']);
  expect(checkLadder(page).document?.roles).toHaveLength(1);
  const table = await readInputs([file('x.txt', BAKERS_CSV)]);
  expect(table.formats).toEqual(['ddat']);
  expect(checkLadder(table).document?.roles).toHaveLength(2);
  const trades = await readInputs(onetFiles().map((one) => file(one.file, one.text)));
  expect(trades.formats).toEqual(['onet']);
  const { roles } = trades.value as { roles: { pay?: unknown[] }[] };
  expect(roles).toHaveLength(4);
  // The wage of Bakery Chiefs also counts for the narrower Bread Chiefs.
  expect(roles.filter(({ pay = [] }) => pay.length > 0)).toHaveLength(2);
});

test.skipIf(!hasSharedFile(SEED_FILE))('the seed page is a role page whatever its name', async () => {
  const [seed] = filesOf(SEED_FILE);
  const read = await readInputs(seed ? [{ ...seed, file: 'ladder.yaml.csv' }] : []);
  expect(read.formats).toEqual(['rolePage']);
  expect(checkLadder(read).document?.roles).toHaveLength(1);
});
