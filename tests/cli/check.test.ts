import { expect, test } from 'vitest';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';

const BROKEN = { ...SOUND, 'roles/senior.yaml': `${SOUND['roles/senior.yaml']}lateral: [Senior Engineer]\n` };
const SPELT = SOUND['skills.yaml']?.replace('SQL,', 'SQL, colour: red,') ?? '';

test('a valid ladder is reported as such, and the command succeeds', async () => {
  const folder = folderWith(SOUND);
  expect(await rungs('check', folder)).toEqual({ code: 0, out: 'No errors, no warnings\n', err: '' });
});

test('an issue is printed in the style of a compiler', async () => {
  const folder = folderWith(BROKEN);
  const { code, out } = await rungs('check', folder);
  expect(code).toBe(1);
  expect(out.replaceAll(folder, 'DIR')).toBe(`DIR/roles/senior.yaml:12:11: error MOVE_TO_SELF
  12 | lateral: [Senior Engineer]
     |           ^
  Senior Engineer declares a move to itself.
  Name another role, or remove the entry. An alias of the role counts as the role.

1 error
`);
});

test('warnings do not fail the command', async () => {
  const folder = folderWith({ ...SOUND, 'skills.yaml': SPELT });
  const { code, out } = await rungs('check', folder);
  expect(code).toBe(0);
  expect(out).toContain('warning FIELD_UNKNOWN');
  expect(out).toMatch(/\n\n1 warning\n$/);
});

test('JSON has every issue with its place and sentences, and the counts', async () => {
  const folder = folderWith({ ...BROKEN, 'skills.yaml': SPELT });
  const { code, out } = await rungs('check', folder, '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    errors: 1,
    warnings: 1,
    silenced: {},
    issues: [
      {
        code: 'MOVE_TO_SELF',
        severity: 'error',
        path: ['roles', 1, 'lateral', 0],
        role: 'senior',
        file: `${folder}/roles/senior.yaml`,
        line: 12,
        column: 11,
        message: 'Senior Engineer declares a move to itself.',
        remedy: expect.stringContaining('Name another role'),
      },
      expect.objectContaining({ code: 'FIELD_UNKNOWN', severity: 'warning', line: 1 }),
    ],
  });
});

test('suppressed issues are counted but not listed, and do not fail the command', async () => {
  const checks = 'checks: { PAY_UNSOURCED: off }\n';
  const senior = SOUND['roles/senior.yaml']?.replace(', source: survey', '') ?? '';
  const folder = folderWith({
    ...SOUND,
    'ladder.yaml': `${SOUND['ladder.yaml']}${checks}`,
    'roles/senior.yaml': senior,
  });
  const text = await rungs('check', folder);
  expect([text.code, text.err]).toEqual([0, '']);
  expect(text.out).toMatch(/^No errors, no warnings\n1 problem .*PAY_UNSOURCED.*\n$/);
  const json = await rungs('check', folder, '-f', 'json');
  expect(JSON.parse(json.out)).toMatchObject({ issues: [], silenced: { PAY_UNSOURCED: 1 } });
});

test('several paths, a folder of ladders and single files give one report', async () => {
  const folder = folderWith({
    ...Object.fromEntries(Object.entries(SOUND).map(([path, text]) => [`all/one/${path}`, text])),
    ...Object.fromEntries(Object.entries(BROKEN).map(([path, text]) => [`all/two/${path}`, text])),
    'all/notes/readme.md': 'no ladder',
    'flat.json': '{"id": "x", "title": "X"}',
  });
  const { code, out } = await rungs('check', `${folder}/all/`, `${folder}/flat.json`, '-f', 'json');
  expect(code).toBe(1);
  const { issues } = JSON.parse(out) as { issues: { file: string; code: string }[] };
  expect(issues.map((fault) => `${fault.file.slice(folder.length)} ${fault.code}`)).toEqual([
    '/all/two/roles/senior.yaml MOVE_TO_SELF',
    '/flat.json FIELD_MISSING',
    '/flat.json FIELD_MISSING',
  ]);
});

test.each([
  ['a path that is not there', 'nowhere', {}, 'it does not exist'],
  ['a folder without a ladder', '', { 'readme.md': '' }, 'ladder.yaml cannot be read: it does not exist'],
  ['bytes that are no text', 'x.yaml', { 'x.yaml': new Uint8Array([0x69, 0xff, 0xc3]) }, 'not text in UTF-8'],
  ['a file of 50 MB', 'x.yaml', { 'x.yaml': new Uint8Array(50_000_000).fill(0x78) }, '50 MB'],
  ['a file of 20 MB', 'x.yaml', { 'x.yaml': new Uint8Array(20_000_000).fill(0x78) }, '20 MB'],
  ['an empty file', 'x.json', { 'x.json': '' }, 'this is nothing'],
  ['a truncated file', 'x.json', { 'x.json': '{"id": "x", "roles": [{"id":' }, 'SYNTAX'],
])('%s is a fault, not a crash', async (_, path, files: Record<string, string | Uint8Array>, text) => {
  const folder = folderWith(files);
  const { code, out, err } = await rungs('check', path === '' ? folder : `${folder}/${path}`);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain(text);
});

test('reads UTF-16 with a byte order mark', async () => {
  const text = Object.values(SOUND)[0] ?? '';
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const folder = folderWith({ ...SOUND, 'ladder.yaml': bytes });
  expect((await rungs('check', folder)).code).toBe(0);
});

test('hidden files of editors are not part of a ladder', async () => {
  const folder = folderWith({ ...SOUND, 'roles/.#senior.yaml': '}{', 'roles/.senior.yaml': '}{' });
  expect((await rungs('check', folder)).code).toBe(0);
});

test('the text of a file cannot control the terminal', async () => {
  const title = '"\\u001b[2J\\u202Eevil"';
  const folder = folderWith({
    ...SOUND,
    'roles/engineer.yaml': `id: engineer\ntitle: ${title}\nfamily: none\nlevel: junior\n`,
  });
  const { out } = await rungs('check', folder);
  expect(out).toContain('evil');
  expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
});
