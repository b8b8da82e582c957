import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import type { InputFile, ImportProgress } from '../../../src/formats/import/types';
import { writeLongCsv } from '../../../src/formats/spreadsheet/writeLongCsv';
import { isError } from '../../../src/model/validation/issue';
import { ladderSchema } from '../../../src/model/ladder/ladder';
import { SOUND } from '../../fixtures/host/disk';
import { ladderWith } from '../../fixtures/ladder/ladder';
import { pageText } from '../../fixtures/published/rolePages';
import { sheetOf, workbook } from '../../fixtures/import/workbook';
import { callsIn, growthOf } from '../../fixtures/countedWork';
import { runs } from '../../fixtures/runs';
import { reason } from '../../../src/model/validation/reasons';
import { readInputs } from '../../../src/i18n/en/formats/english';

const file = (name: string, text: string): InputFile => ({ file: name, bytes: strToU8(text) });
const folder = (at: string, files: Readonly<Record<string, string>> = SOUND) =>
  Object.entries(files).map(([path, text]) => file(at + path, text));
const titles = (value: unknown) => (value as { roles: { title: string }[] }).roles.map(({ title }) => title);

const LONG = 'Role,Family,Level,Skill,Skill level\nKeeper,Light,Junior,Lamps,Working\n';
const WIDE = 'Skill,Keeper,Head keeper\nLamps,Working,Expert\nFog,Awareness,Working\n';
const DDAT = 'Role Family,Role,Role Level,Skill Name,Skill Level\nData,Analyst,Junior analyst,SQL,Working\n';
const FT = `levels:
  - id: junior
    name: Junior Keeper
themes:
  - id: lamps
    name: Lamps
competencies:
  - { id: a, level: junior, theme: lamps, summary: Lights lamps., proficiency: Working }
`;
const GUARDIAN = `* **Light**

    *  Apprentice: \`£20k - £30k\`
    *  Keeper: \`£30k - £40k\`
    *  Head: \`£40k - £50k\`
`;
const POSTING = JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Keeper' });

test.each([
  ['ladder', 'id: x\ntitle: X\nlevels: [{ id: a, name: A }]\nfamilies: [{ id: b, name: B }]\n'],
  ['ladder', JSON.stringify({ id: 'x', title: 'X', levels: [], families: [] })],
  ['rolePage', pageText({ pay: '$90,000 - $120,000 USD per year' })],
  ['longCsv', LONG],
  ['wideCsv', WIDE],
  ['ddat', DDAT],
  ['financialTimes', FT],
  ['guardian', GUARDIAN],
  ['schemaOrg', POSTING],
])('%s is recognised by what it holds, whatever its name', async (format, text) => {
  for (const name of ['x', 'roles.csv', 'ladder.txt', 'x.bin']) {
    const { files, formats, issues } = await readInputs([file(name, text)]);
    expect(files).toEqual([{ file: name, format }]);
    expect(formats).toEqual([format]);
    expect(issues.map(({ code }) => code)).not.toContain('IMPORT_UNRECOGNISED');
  }
});

test.each([
  ['at the top', ''],
  ['in a folder', 'house/'],
  ['deep in folders', 'a/b c/house/'],
])('a ladder folder %s is one ladder, with the places of its own files', async (_, at) => {
  const read = await readInputs(folder(at));
  const { document, issues } = checkLadder(read);
  expect([document?.roles.length, issues]).toEqual([2, []]);
  expect(read.locate(['roles', 1, 'title'])?.file).toBe(`${at}roles/senior.yaml`);
  expect(read.texts.get(`${at}roles/senior.yaml`)).toBe(SOUND['roles/senior.yaml']);
});

test('a zip file can contain spreadsheets and folders', async () => {
  const zip = zipSync(
    Object.fromEntries(Object.entries(SOUND).map(([path, text]) => [`h/${path}`, strToU8(text)])),
  );
  const read = await readInputs([{ file: 'team.zip', bytes: zip }]);
  expect(checkLadder(read).issues).toEqual([]);
  expect(read.files.map(({ file: name }) => name)).toContain('team.zip/h/ladder.yaml');
  expect(read.locate(['skills', 0])?.file).toBe('team.zip/h/skills.yaml');
});

test('a workbook is read as a table anywhere, and not as a zip file', async () => {
  const bookOf = (text: string) =>
    workbook({
      sheets: {
        Roles: sheetOf(
          text
            .trim()
            .split('\n')
            .map((row) => row.split(',')),
        ),
      },
    });
  const read = await readInputs([
    { file: 'a.bin', bytes: bookOf(LONG) },
    { file: 'b.zip', bytes: zipSync({ 'c.xlsx': bookOf(LONG.replace('Keeper', 'Pilot')) }) },
    file('d.csv', LONG.replace('Keeper', 'Diver')),
  ]);
  expect(titles(read.value)).toEqual(['Keeper', 'Pilot', 'Diver']);
  expect(read.files).toEqual([
    { file: 'a.bin', format: 'xlsx' },
    { file: 'b.zip/c.xlsx', format: 'xlsx' },
    { file: 'd.csv', format: 'longCsv' },
  ]);
  expect(read.formats).toEqual(['xlsx', 'longCsv']);
});

test('a nested zip file is not opened, and an empty or broken one is reported', async () => {
  const inner = zipSync({ 'a.yaml': strToU8('id: x') });
  const outer = zipSync({ 'inner.zip': inner, 'long.csv': strToU8(LONG) });
  const read = await readInputs([
    { file: 'a.zip', bytes: outer },
    { file: 'b.zip', bytes: zipSync({}) },
    { file: 'c.zip', bytes: inner.slice(0, 40) },
  ]);
  expect(read.formats).toEqual(['longCsv']);
  expect(read.issues.map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
    'IMPORT_ENTRY_LEFT_OUT b.zip',
    'FILE_UNREADABLE c.zip',
    'IMPORT_ENTRY_LEFT_OUT a.zip/inner.zip',
  ]);
});

test('an unrecognised file is an error, and the rest is read', async () => {
  const read = await readInputs([file('a.csv', LONG), file('notes.txt', 'Buy oil.'), file('z', '\0\0\0')]);
  expect(titles(read.value)).toEqual(['Keeper']);
  expect(read.issues.filter(isError).map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
    'FILE_UNREADABLE z',
    'IMPORT_UNRECOGNISED notes.txt',
  ]);
  expect(read.files).toEqual([{ file: 'a.csv', format: 'longCsv' }, { file: 'notes.txt' }, { file: 'z' }]);
});

test('other files in a ladder’s folder are reported, and hidden files are skipped', async () => {
  const read = await readInputs([...folder('h/'), file('h/README.md', '# Us'), file('h/.git/x', 'y')]);
  expect(read.issues.map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
    'IMPORT_ENTRY_LEFT_OUT h/README.md',
  ]);
  expect(read.files.map(({ file: name }) => name)).not.toContain('h/.git/x');
});

test('a part of a ladder without its head is reported', async () => {
  const { issues, value } = await readInputs([file('senior.yaml', SOUND['roles/senior.yaml'] ?? '')]);
  expect(value).toBeUndefined();
  expect(issues.map(({ args }) => args)).toEqual([
    { entry: 'senior.yaml', reason: reason('PART_WITHOUT_LADDER') },
  ]);
});

test('other YAML is not a table, however many commas it has', async () => {
  const text = 'services:\n  web: { a: 1, b: 2 }\nvolumes: [x, y]\nname: z, w\nversion: 1, 2\n';
  const { value, issues } = await readInputs([file('compose.yaml', text)]);
  expect([value, issues.map(({ code }) => code)]).toEqual([undefined, ['IMPORT_UNRECOGNISED']]);
});

test('only one ladder is read, the first by name, and the others are reported', async () => {
  const read = await readInputs([...folder('b/'), ...folder('a/'), file('x.csv', LONG)]);
  expect(read.formats).toEqual(['ladder']);
  expect(read.locate(['roles', 0])?.file).toBe('a/roles/engineer.yaml');
  expect(read.issues.map(({ args }) => args)).toEqual([
    { entry: 'b/', reason: reason('OTHER_LADDER', { ladder: 'a/' }) },
    { entry: 'x.csv', reason: reason('BESIDE_LADDER', { ladder: 'a/' }) },
  ]);
});

test('several files of one format are read together', async () => {
  const pages = await readInputs([
    file('b.txt', pageText({ heading: 'Key Responsibilities and Required Skills for Keeper' })),
    file('a.txt', pageText({ heading: 'Key Responsibilities and Required Skills for Head Keeper' })),
  ]);
  expect(titles(pages.value)).toEqual(['Head Keeper', 'Keeper']);
  const tables = await readInputs([file('b.csv', LONG), file('a.csv', LONG.replace('Keeper', 'Pilot'))]);
  expect(titles(tables.value).sort()).toEqual(['Keeper', 'Pilot']);
  expect(tables.tables.map(({ file: name }) => name)).toEqual(['a.csv', 'b.csv']);
});

test('formats that belong together become one ladder, in an order independent of file names', async () => {
  const one = await readInputs([file('a', FT), file('b', GUARDIAN)]);
  const other = await readInputs([file('b', FT), file('a', GUARDIAN)]);
  expect(one.formats).toEqual(['financialTimes', 'guardian']);
  expect(titles(one.value)).toEqual(['Junior Keeper', 'Apprentice', 'Keeper', 'Head']);
  expect(titles(other.value)).toEqual(titles(one.value));
  expect(checkLadder(one).issues.filter(isError)).toEqual([]);
});

test('a ladder with another scale is reported and not joined', async () => {
  const read = await readInputs([file('a.yaml', FT.replace('Working', 'Adept')), file('b.csv', LONG)]);
  expect(read.formats).toEqual(['financialTimes']);
  expect(read.issues.map(({ args }) => args)).toContainEqual({
    entry: 'b.csv',
    reason: reason('OTHER_SCALE', { formats: ['financialTimes'] }),
  });
});

test('a table whose head lacks required fields is reported and not joined', async () => {
  const written = writeLongCsv(ladderSchema.parse(ladderWith())).files[0].text.replace(
    /^sources\.1\.title.*$/m,
    '',
  );
  const read = await readInputs([file('a.csv', written), file('b.yaml', FT)]);
  expect(read.formats).toEqual(['financialTimes']);
  expect(read.issues.map(({ args }) => args)).toContainEqual({
    entry: 'a.csv',
    reason: reason('NOT_JOINABLE'),
  });
  const alone = checkLadder(await readInputs([file('a.csv', written)]));
  expect(alone.issues.map(({ code }) => code)).toContain('FIELD_MISSING');
});

test('an unrecognised table is returned for mapping, and read with the mapping', async () => {
  const text = 'Wer,Was,Wie gut\nKeeper,Lamps,Working\n';
  const first = await readInputs([file('a.csv', text)]);
  expect(first.issues.map(({ code }) => code)).toEqual(['IMPORT_UNRECOGNISED']);
  expect(first.tables.map(({ rows }) => rows[0])).toEqual([['Wer', 'Was', 'Wie gut']]);
  const mapping = { Wer: 'role', Was: 'skill', 'Wie gut': 'skillLevel' } as const;
  expect(titles((await readInputs([file('a.csv', text)], { mapping })).value)).toEqual(['Keeper']);
});

test('a given format is used, whatever the content', async () => {
  const { files, issues } = await readInputs([file('a.csv', LONG)], { format: 'rolePage' });
  expect(files).toEqual([{ file: 'a.csv', format: 'rolePage' }]);
  expect(issues.map(({ code }) => code)).toEqual(['PAGE_UNRECOGNISED']);
});

test('text in Windows-1252 is read and reported as a guess', async () => {
  const bytes = new Uint8Array(Buffer.from(LONG.replace('Keeper', 'W\xE4rter'), 'latin1'));
  const read = await readInputs([{ file: 'a.csv', bytes }]);
  expect(titles(read.value)).toEqual(['Wärter']);
  expect(read.issues.map(({ code }) => code)).toContain('TEXT_ENCODING_GUESSED');
});

test('progress ends when everything is opened and read', async () => {
  const seen: ImportProgress[] = [];
  await readInputs([file('a', FT), file('b', GUARDIAN)], { onprogress: (progress) => seen.push(progress) });
  const bytes = strToU8(FT).length + strToU8(GUARDIAN).length;
  expect(seen.at(-1)).toEqual({ bytes, totalBytes: bytes, parts: 2, totalParts: 2 });
  for (const [at, one] of seen.entries()) expect(one.bytes).toBeGreaterThanOrEqual(seen[at - 1]?.bytes ?? 0);
});

test('an aborted import rejects with the reason, before and during reading', async () => {
  await expect(readInputs([file('a', FT)], { signal: AbortSignal.abort('no') })).rejects.toBe('no');
  const stop = new AbortController();
  const onprogress = ({ bytes }: ImportProgress) => {
    if (bytes > 0) stop.abort('enough');
  };
  await expect(
    readInputs([file('a', FT), file('b', GUARDIAN)], { signal: stop.signal, onprogress }),
  ).rejects.toBe('enough');
});

test('no files give no ladder', async () => {
  expect((await readInputs([])).value).toBeUndefined();
});

test('twice as many files with hostile names take twice as long, and each is reported', async () => {
  const names = ['__proto__', 'constructor', 'ladder.yaml', 'roles/x.yaml'];
  const read = async (count: number) => {
    const files = Array.from({ length: count }, (_, at) => file(`d${at}/${names[at % 4]}`, 'x'));
    const { files: read, issues } = await readInputs(files);
    expect(read).toHaveLength(count);
    expect(issues).toHaveLength(count);
  };
  expect(await growthOf(500, read)).toBeLessThan(2.2);
});

test.each([
  ['rows of a table', 'a,b\n'],
  ['empty lines', ' \n'],
  ['brackets', '{'],
  ['bullets', '- '],
  ['aliases', 'a: &a [*a]\n'],
])('sixteen megabytes of %s that are no ladder are told unread', async (_, part) => {
  const files = [file('x', part.repeat(15_900_000 / part.length))];
  const told = async () =>
    expect((await readInputs(files)).issues.map(({ code }) => code)).toEqual(['IMPORT_UNRECOGNISED']);
  expect(await callsIn(told)).toBeLessThan(2_000_000);
});

const SEEDS = [LONG, WIDE, DDAT, FT, GUARDIAN, POSTING, pageText({}), Object.values(SOUND)[0] ?? ''];

test('randomly changed files of every format give a ladder or issues, and never throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SEEDS),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.string({ maxLength: 4 })), {
        maxLength: 8,
      }),
      async (seed, changes) => {
        let text = seed;
        for (const [share, by] of changes) {
          const at = Math.floor(share * text.length);
          text = text.slice(0, at) + by + text.slice(at + by.length);
        }
        const read = await readInputs([file('x', text), file('y', seed)]);
        expect(read.value !== undefined || read.issues.length > 0).toBe(true);
        expect(checkLadder(read)).toBeDefined();
      },
    ),
    { numRuns: runs(150) },
  );
});
