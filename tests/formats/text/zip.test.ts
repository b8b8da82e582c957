import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reason } from '../../../src/model/validation/reasons';
import { MAX_ENTRIES, MAX_UNPACKED, readZip } from '../../../src/formats/text/zip';
import { callsIn } from '../../fixtures/countedWork';
import { runs } from '../../fixtures/runs';

const zipOf = (files: Zippable) => zipSync(files, { level: 6, mtime: '2026-01-02' });
const text = (content: string) => strToU8(content);
const reasonOf = (bytes: Uint8Array) => readZip('a.zip', bytes).issues.map(({ args }) => args);

test('files come out under the name of the zip file, whatever their depth', () => {
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

test('every content read back from a zip file is the same content', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50_000 }), (bytes) => {
      expect([...(readZip('a.zip', zipOf({ x: bytes })).files[0]?.bytes ?? [])]).toEqual([...bytes]);
    }),
    { numRuns: 30 },
  );
});

test('names that lead out of a folder lose what leads out', () => {
  const names = ['../../etc/a', '/root/b', 'C:\\temp\\c', 'x/./../d', '..'];
  const { files } = readZip('a.zip', zipOf(Object.fromEntries(names.map((name) => [name, text('x')]))));
  expect(files.map(({ file }) => file)).toEqual(['a.zip/etc/a', 'a.zip/root/b', 'a.zip/temp/c', 'a.zip/x/d']);
});

test('folders, hidden files and what a Mac adds are passed by', () => {
  const { files } = readZip(
    'a.zip',
    zipOf({ 'x/': text(''), '.git/a': text('x'), '__MACOSX/._b': text('x'), 'x/.DS_Store': text('x') }),
  );
  expect(files).toEqual([]);
});

test('of two entries of one name the second is told', () => {
  const { files, issues } = readZip('a.zip', zipOf({ 'x/a': text('1'), '../x/a': text('2') }));
  expect(files).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toEqual(['IMPORT_ENTRY_LEFT_OUT']);
});

test('a bomb is refused while it unpacks, whatever size it claims', async () => {
  const bomb = zipOf({ 'bomb.yaml': new Uint8Array(30_000_000) });
  // The claimed size stands in the list at the end; it is made to say one byte.
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

test('all entries together are bounded, stored ones as well', () => {
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
    Array.from({ length: MAX_ENTRIES + 1 }, (_, at) => [`f${at}`, new Uint8Array(0)]),
  );
  expect(reasonOf(zipOf(many))[0]).toMatchObject({
    reason: { code: 'ZIP_TOO_MANY_FILES', args: { limit: 10_000 } },
  });
});

test('an encrypted entry is refused with that reason', () => {
  const zip = zipOf({ a: text('secret') });
  const view = new DataView(zip.buffer, zip.byteOffset);
  const list = view.getUint32(zip.length - 6, true);
  view.setUint16(list + 8, view.getUint16(list + 8, true) | 1, true);
  expect(reasonOf(zip)).toEqual([
    { file: 'a.zip', reason: reason('IN_ENTRY', { entry: 'a', reason: reason('ENCRYPTED') }) },
  ]);
});

test('a single damaged byte in the content is seen', () => {
  const zip = zipOf({ a: [text('abcdefgh'), { level: 0 }] });
  const at = new TextDecoder('latin1').decode(zip).indexOf('abcdefgh');
  zip[at] = 0x41;
  expect(reasonOf(zip)).toEqual([
    { file: 'a.zip', reason: reason('IN_ENTRY', { entry: 'a', reason: reason('DAMAGED') }) },
  ]);
});

test('whatever is cut off or changed, it is refused or read, and nothing is thrown', () => {
  const [a, b] = ['id: x\n'.repeat(50), 'title: y\n'.repeat(50)] as const;
  const zip = zipOf({ 'a.yaml': text(a), 'b.yaml': [text(b), { level: 0 }] });
  fc.assert(
    fc.property(
      // Cut off, it mostly has no list of its files; whole, a change reaches what is inside.
      fc.oneof(fc.constant(zip.length), fc.nat({ max: zip.length })),
      fc.array(fc.tuple(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 })), { maxLength: 6 }),
      (length, changes) => {
        const broken = zip.slice(0, length);
        for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte;
        const { files } = readZip('a.zip', broken);
        // Every entry is checked by its checksum: what is read is what was packed, whatever it is now called.
        const read = files.map(({ bytes }) => new TextDecoder().decode(bytes));
        expect(read.filter((content) => content !== a && content !== b)).toEqual([]);
      },
    ),
    { numRuns: runs(500) },
  );
});
