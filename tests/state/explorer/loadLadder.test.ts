import { afterEach, expect, test, vi } from 'vitest';
import { ladderAddress, loadLadder, type DownloadProgress } from '../../../src/state/explorer/loadLadder';
import { issue } from '../../../src/model/validation/issue';
import { valueKind } from '../../../src/model/validation/reasons';
import { ladderWith } from '../../fixtures/ladder/ladder';

const BASE = 'https://house.test/careers/';

afterEach(() => vi.unstubAllGlobals());

/** Responds to every request with the text in two chunks. */
function answer(text: string, init: ResponseInit = {}): void {
  const half = text.length / 2;
  const body = () =>
    new ReadableStream({
      start(controller) {
        for (const part of [text.slice(0, half), text.slice(half)]) {
          controller.enqueue(new TextEncoder().encode(part));
        }
        controller.close();
      },
    });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body(), init)));
}

async function progressOf(headers: Record<string, string>): Promise<DownloadProgress[]> {
  const seen: DownloadProgress[] = [];
  answer(JSON.stringify(ladderWith()), { headers });
  const loaded = await loadLadder('small', BASE, (read) => seen.push(read));
  expect(loaded.kind).toBe('ready');
  return seen;
}

const LENGTH = JSON.stringify(ladderWith()).length;

test('progress is a share if the host sends the length', async () => {
  const [first, last] = await progressOf({ 'content-length': String(LENGTH) });
  expect(first?.share).toBeCloseTo(0.5, 2);
  expect(last).toEqual({ bytes: LENGTH, share: 1 });
});

test('progress is the bytes read if the host sends no length', async () => {
  expect((await progressOf({})).at(-1)).toEqual({ bytes: LENGTH });
});

test('progress ignores the length of a compressed response', async () => {
  const seen = await progressOf({ 'content-length': '10', 'content-encoding': 'gzip' });
  expect(seen.at(-1)).toEqual({ bytes: LENGTH });
});

test('reports a missing ladder, a page in its place and a host that does not respond', async () => {
  answer('', { status: 404 });
  expect(await loadLadder('small', BASE, () => undefined)).toMatchObject({
    kind: 'missing',
    missing: { why: 'status', status: 404 },
  });
  answer('<!doctype html>', { headers: { 'content-type': 'text/html' } });
  expect(await loadLadder('small', BASE, () => undefined)).toMatchObject({
    missing: { why: 'page' },
  });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  expect(await loadLadder('small', BASE, () => undefined)).toMatchObject({
    missing: { why: 'silent' },
  });
});

test('reads the issue codes of the development server and drops unknown ones', async () => {
  const known = issue('FIELD_MISSING', ['title'], { field: 'title', expected: valueKind('TEXT') });
  answer(JSON.stringify({ issues: [known, { code: 'constructor', args: {} }, null] }), { status: 422 });
  expect(await loadLadder('small', BASE, () => undefined)).toEqual({ kind: 'faulty', issues: [known] });
});

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/plain,7',
  'blob:https://house.test/1',
  'http://[',
])('%s is not fetched', (name) => {
  expect(ladderAddress(`${name}.json`, BASE) ?? ladderAddress(name, BASE)).toBeUndefined();
});

test('an id is a published ladder, anything else an address', () => {
  expect(ladderAddress('software-engineering', BASE)?.href).toBe(`${BASE}ladders/software-engineering.json`);
  expect(ladderAddress('ours.yaml', BASE)?.href).toBe(`${BASE}ours.yaml`);
  expect(ladderAddress('//other.test/a.json', BASE)?.href).toBe('https://other.test/a.json');
});
