import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reason } from '../../../src/model/validation/reasons';
import { MAX_ZIP_ENTRIES, MAX_UNPACKED, readZip } from '../../../src/formats/text/zip';
import { callsIn } from '../../fixtures/countedWork';
import { runs } from '../../fixtures/runs';

const zipOf = (files: Zippable) => zipSync(files, { level: 6, mtime: '2026-01-02' });
const text = (content: string) => strToU8(content);
const reasonOf = (bytes: Uint8Array) => readZip('a.zip', bytes).issues.map(({ args }) => args);

test('files at any depth are named after the zip file', () => {
  const { files, issues } = readZip(
    'a.zip',
    zipOf({ 'house/ladder.yaml': text('id: x'), 'house/roles/a.yaml': [text('id: a'), { level: 0 }] }),
  );
  expect(issues).toEqual([]);
  expect(files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)])).toEqual([
    ['a.zip/house/ladder.yaml', 'id: x'],
    ['a.zip/house/roles/a.yaml', 'id: a'],
  ]);
});

test('every content survives a zip file unchanged', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50_000 }), (bytes) => {
      expect([...(readZip('a.zip', zipOf({ x: bytes })).files[0]?.bytes ?? [])]).toEqual([...bytes]);
    }),
    { numRuns: 30 },
  );
});

test('names cannot lead out of a folder', () => {
  const names = ['../../etc/a', '/root/b', 'C:\\temp\\c', 'x/./../d', '..'];
  const { files } = readZip('a.zip', zipOf(Object.fromEntries(names.map((name) => [name, text('x')]))));
  expect(files.map(({ file }) => file)).toEqual(['a.zip/etc/a', 'a.zip/root/b', 'a.zip/temp/c', 'a.zip/x/d']);
});

test('folders, hidden files and files that macOS adds are skipped', () => {
  const { files } = readZip(
    'a.zip',
    zipOf({ 'x/': text(''), '.git/a': text('x'), '__MACOSX/._b': text('x'), 'x/.DS_Store': text('x') }),
  );
  expect(files).toEqual([]);
});

test('the second of two entries with one name is reported', () => {
  const { files, issues } = readZip('a.zip', zipOf({ 'x/a': text('1'), '../x/a': text('2') }));
  expect(files).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toEqual(['IMPORT_ENTRY_LEFT_OUT']);
});

test('a zip bomb is refused while unpacking, whatever size it declares', async () => {
  const bomb = zipOf({ 'bomb.yaml': new Uint8Array(30_000_000) });
  // Changes the declared size, in the list at the end, to one byte.
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  const list = view.getUint32(bomb.length - 6, true);
  view.setUint32(list + 24, 1, true);
  const refused = () =>
    expect(reasonOf(bomb)).toEqual([
      {
        file: 'a.zip',
        reason: reason('IN_ENTRY', {
          entry: 'bomb.yaml',
          reason: reason('UNPACKS_TOO_DENSE', { times: 200 }),
        }),
      },
    ]);
  expect(await callsIn(refused)).toBeLessThan(200_000);
});

test('the total size is limited, including stored entries', () => {
  const half = new Uint8Array(MAX_UNPACKED / 2 + 1);
  const big = zipOf({ a: [half, { level: 0 }], b: [half, { level: 0 }] });
  expect(reasonOf(big)).toEqual([
    {
      file: 'a.zip',
      reason: reason('IN_ENTRY', { entry: 'b', reason: reason('UNPACKS_TOO_LARGE', { megabytes: 96 }) }),
    },
  ]);
});

test('too many entries are refused before any is unpacked', () => {
  const many = Object.fromEntries(
    Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_, at) => [`f${at}`, new Uint8Array(0)]),
  );
  expect(reasonOf(zipOf(many))[0]).toMatchObject({
    reason: { code: 'ZIP_TOO_MANY_FILES', args: { limit: 10_000 } },
  });
});

test('an encrypted entry is refused with a reason', () => {
  const zip = zipOf({ a: text('secret') });
  const view = new DataView(zip.buffer, zip.byteOffset);
  const list = view.getUint32(zip.length - 6, true);
  view.setUint16(list + 8, view.getUint16(list + 8, true) | 1, true);
  expect(reasonOf(zip)).toEqual([
    { file: 'a.zip', reason: reason('IN_ENTRY', { entry: 'a', reason: reason('ENCRYPTED') }) },
  ]);
});

test('a single damaged byte of the content is detected', () => {
  const zip = zipOf({ a: [text('abcdefgh'), { level: 0 }] });
  const at = new TextDecoder('latin1').decode(zip).indexOf('abcdefgh');
  zip[at] = 0x41;
  expect(reasonOf(zip)).toEqual([
    { file: 'a.zip', reason: reason('IN_ENTRY', { entry: 'a', reason: reason('DAMAGED') }) },
  ]);
});

test('truncated or changed files are read or refused, and never throw', () => {
  const [a, b] = ['id: x\n'.repeat(50), 'title: y\n'.repeat(50)] as const;
  const zip = zipOf({ 'a.yaml': text(a), 'b.yaml': [text(b), { level: 0 }] });
  fc.assert(
    fc.property(
      // A truncated file mostly has no list of entries. In a whole one, a change reaches the entries.
      fc.oneof(fc.constant(zip.length), fc.nat({ max: zip.length })),
      fc.array(fc.tuple(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 })), { maxLength: 6 }),
      (length, changes) => {
        const broken = zip.slice(0, length);
        for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte;
        const { files } = readZip('a.zip', broken);
        // The checksum of each entry ensures that its content is unchanged, whatever its name.
        const read = files.map(({ bytes }) => new TextDecoder().decode(bytes));
        expect(read.filter((content) => content !== a && content !== b)).toEqual([]);
      },
    ),
    { numRuns: runs(500) },
  );
});
