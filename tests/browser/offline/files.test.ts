import { expect, test } from 'vitest';
import { takeFiles } from '../../../src/browser/offline/files';

const SCOPE = 'https://intranet.example.org/rungs/';
const BUILD = {
  version: 'new',
  files: ['index.html', 'assets/a.js', 'assets/b.js'].map((path) => ({ path, integrity: 'sha256-x' })),
};

/** Caches that are written down; `full` refuses the second file. */
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

test('all files are taken, each held to what the build says of it', async () => {
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
  // The page is shown under the policy that its host sent with it.
  const page = caches.get('new')?.get(`${SCOPE}index.html`);
  expect(Object.fromEntries(page?.headers ?? [])).toEqual({
    'content-security-policy': 'y',
    'content-type': 'text/plain;charset=UTF-8',
  });
  expect([...caches.keys()]).toEqual(['old', 'new']);
});

test('a file that does not come, twice, leaves every cache as it was', async () => {
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

test('a file that the browser has in another form is fetched anew', async () => {
  const { caches, storage } = store();
  await takeFiles(BUILD, SCOPE, 'new', storage, ({ cache }) =>
    cache === 'default' ? Promise.reject(new TypeError('integrity')) : Promise.resolve(new Response('x')),
  );
  expect(caches.get('new')?.size).toBe(3);
});

test('a browser without room keeps no half of a version, and the whole one it had', async () => {
  const fresh = store(['old'], true);
  const fine = () => Promise.resolve(new Response('x'));
  await expect(takeFiles(BUILD, SCOPE, 'new', fresh.storage, fine)).rejects.toThrow('No room');
  expect([...fresh.caches.keys()]).toEqual(['old']);
  const known = store(['new'], true);
  await expect(takeFiles(BUILD, SCOPE, 'new', known.storage, fine)).rejects.toThrow('No room');
  expect([...known.caches.keys()]).toEqual(['new']);
});
