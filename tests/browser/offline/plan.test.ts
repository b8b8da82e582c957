import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supportsOffline } from '../../../src/browser/offline/supportsOffline';
import { cacheNames, isWithdrawn, outdated, partFor } from '../../../src/browser/offline/plan';

const SCOPE = 'https://intranet.example.org/deep/rungs/';
const PATHS = new Set(['index.html', 'manifest.json', 'assets/first-abc.js']);
const asked = (address: string, more = {}) =>
  partFor(
    { method: 'GET', url: new URL(address, SCOPE).href, mode: 'cors', destination: '', ...more },
    SCOPE,
    PATHS,
  );
const visited = (address: string, destination = 'document') =>
  asked(address, { mode: 'navigate', destination });

test('serves the page in its own tab, at both of its addresses, with any query or hash', () => {
  for (const address of ['./', './#role=a', 'index.html', './?from=mail#role=a'])
    expect([address, visited(address)]).toEqual([address, 'page']);
  expect(visited('./', 'iframe')).toBeUndefined();
  for (const address of [
    'embed.html',
    'hosting.md',
    '../',
    '/deep/rungs',
    'deeper/',
    'https://other.example.org/',
  ])
    expect([address, visited(address)]).toEqual([address, undefined]);
});

test('serves files of the build and published ladders, and leaves all others to the network', () => {
  expect(asked('assets/first-abc.js')).toBe('file');
  expect(asked('assets/first-of-the-version-before.js')).toBe('file');
  expect(asked('manifest.json')).toBe('file');
  expect(asked('ladders/index.json')).toBe('ladder');
  expect(asked('ladders/l%C3%A4nder.json')).toBe('ladder');
  for (const address of [
    'sw.js',
    'career-ladder.js',
    'screenshot.png',
    'ladders/deeper/one.json',
    'ladders/index.json?fresh',
    '../ladders/index.json',
    'ladders/../../ladders/one.json',
    'https://other.example.org/deep/rungs/ladders/index.json',
  ])
    expect([address, asked(address)]).toEqual([address, undefined]);
  expect(asked('ladders/index.json', { method: 'POST' })).toBeUndefined();
  expect(asked('assets/first-abc.js', { method: 'HEAD' })).toBeUndefined();
});

test('serves nothing but GET requests below the page’s folder', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.webPath(), (url, path) => {
      const at = new URL(`.${path}`, SCOPE).href;
      for (const address of [url, at])
        if (asked(address) !== undefined) expect(new URL(address).href.startsWith(SCOPE)).toBe(true);
    }),
  );
});

test('deletes caches of other versions, and keeps ladders and the caches of other pages', () => {
  const names = cacheNames(SCOPE, 'new');
  const inner = cacheNames(`${SCOPE}inner/`, 'old');
  const first = cacheNames(SCOPE, 'first').files;
  const last = cacheNames(SCOPE, 'last').files;
  const all = [first, inner.files, inner.ladders, names.ladders, 'somebody else', last, names.files];
  expect(outdated(all, names, false)).toEqual([first, last]);
  expect(outdated(all, names, true)).toEqual([first]);
  expect(outdated([names.files, names.ladders], names, true)).toEqual([]);
});

test('a missing script or a page in its place counts as withdrawn; a failing host does not', () => {
  expect(isWithdrawn({ status: 404, type: 'text/html' })).toBe(true);
  expect(isWithdrawn({ status: 410, type: null })).toBe(true);
  expect(isWithdrawn({ status: 200, type: 'text/html; charset=utf-8' })).toBe(true);
  expect(isWithdrawn({ status: 200, type: 'text/javascript' })).toBe(false);
  expect(isWithdrawn({ status: 503, type: 'text/html' })).toBe(false);
  expect(isWithdrawn({ status: 403, type: null })).toBe(false);
});

test('a page stores itself only if it is built, served and in its own tab', () => {
  const self = {};
  const page = {
    top: self,
    self,
    isSecureContext: true,
    location: { protocol: 'https:' },
    navigator: { serviceWorker: {} },
  };
  expect(supportsOffline(page, true)).toBe(true);
  expect(supportsOffline(page, false)).toBe(false);
  expect(supportsOffline({ ...page, top: {} }, true)).toBe(false);
  expect(supportsOffline({ ...page, isSecureContext: false }, true)).toBe(false);
  expect(supportsOffline({ ...page, location: { protocol: 'file:' } }, true)).toBe(false);
  expect(supportsOffline({ ...page, navigator: {} }, true)).toBe(false);
});
