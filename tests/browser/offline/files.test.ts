import { expect, test } from 'vitest';
import { takeFiles } from '../../../src/browser/offline/files';

const SCOPE = 'https://intranet.example.org/rungs/';
const BUILD = {
  version: 'new',
  files: ['index.html', 'assets/a.js', 'assets/b.js'].map((path) => ({ path, integrity: 'sha256-x' })),
};

/** Caches that record what they store; `full` refuses the second file. */
function store(before: string[] = [], full = false) {
  const caches = new Map(before.map((name) => [name, new Map<string, Response>()]));
  const open = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, cache);
    const put = (url: string, response: Response) =>
      full && cache.size > 0
        ? Promise.reject(new Error('No room.'))
        : Promise.resolve(void cache.set(url, response));
    // The part of a cache that is used.
    return Promise.resolve({ put } as unknown as Cache);
  };
  return {
    caches,
    storage: {
      open,
      has: (name: string) => Promise.resolve(caches.has(name)),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
    },
  };
}

test('stores all files, and checks each against its hash', async () => {
  const { caches, storage } = store(['old']);
  const asked: string[] = [];
  await takeFiles(BUILD, SCOPE, 'new', storage, (request) => {
    asked.push(`${request.url.slice(SCOPE.length)} ${request.integrity} ${request.cache}`);
    return Promise.resolve(
      new Response('x', { headers: { vary: 'origin', 'content-security-policy': 'y' } }),
    );
  });
  expect(asked.sort()).toEqual([
    'assets/a.js sha256-x default',
    'assets/b.js sha256-x default',
    'index.html sha256-x no-cache',
  ]);
  expect([...(caches.get('new')?.keys() ?? [])].sort()).toEqual(
    BUILD.files.map(({ path }) => SCOPE + path).sort(),
  );
  // The page keeps the content security policy that its host sent.
  const page = caches.get('new')?.get(`${SCOPE}index.html`);
  expect(Object.fromEntries(page?.headers ?? [])).toEqual({
    'content-security-policy': 'y',
    'content-type': 'text/plain;charset=UTF-8',
  });
  expect([...caches.keys()]).toEqual(['old', 'new']);
});

test('a file that fails twice leaves every cache as it was', async () => {
  const { caches, storage } = store(['old']);
  const asked: string[] = [];
  const taking = takeFiles(BUILD, SCOPE, 'new', storage, ({ url, cache }) => {
    if (!url.endsWith('b.js')) return Promise.resolve(new Response('x'));
    asked.push(cache);
    return Promise.resolve(new Response('', { status: 404 }));
  });
  await expect(taking).rejects.toThrow('assets/b.js: the host answered 404.');
  expect(asked).toEqual(['default', 'reload']);
  expect([...caches.keys()]).toEqual(['old']);
});

test('fetches a file again if the browser’s copy does not match', async () => {
  const { caches, storage } = store();
  await takeFiles(BUILD, SCOPE, 'new', storage, ({ cache }) =>
    cache === 'default' ? Promise.reject(new TypeError('integrity')) : Promise.resolve(new Response('x')),
  );
  expect(caches.get('new')?.size).toBe(3);
});

test('a browser without space keeps its complete version and no half of another', async () => {
  const fresh = store(['old'], true);
  const fine = () => Promise.resolve(new Response('x'));
  await expect(takeFiles(BUILD, SCOPE, 'new', fresh.storage, fine)).rejects.toThrow('No room');
  expect([...fresh.caches.keys()]).toEqual(['old']);
  const known = store(['new'], true);
  await expect(takeFiles(BUILD, SCOPE, 'new', known.storage, fine)).rejects.toThrow('No room');
  expect([...known.caches.keys()]).toEqual(['new']);
});
