import { expect, test } from 'vitest';
import { findNginx, served } from '../fixtures/host/nginx';

const SCRIPT = `console.log(${JSON.stringify('much the same '.repeat(100))});`;
const FILES = {
  'index.html': '<!doctype html><title>Rungs</title>',
  'assets/first-abc123.js': SCRIPT,
  'ladders/index.json': '{"ladders":[]}',
  'sw.js': SCRIPT,
  'manifest.json': '{"name":"Rungs"}',
  'deep/ladder/index.html': '<!doctype html><title>Deep</title>',
  '.env': 'SECRET=1',
};
const INTRANET = "'self' https://intranet.example.org";

const nginx = findNginx();
if (nginx === undefined) console.log('Skipped: nginx is not here and could not be installed.');

test.skipIf(nginx === undefined)('the page is served under the strict policy, at any path', async () => {
  const base = await served(nginx ?? '', FILES, INTRANET);
  const page = await fetch(`${base}/`);
  expect(await page.text()).toContain('Rungs');
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain(`frame-ancestors ${INTRANET}`);
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(page.headers.get('x-frame-options')).toBeNull();
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('server')).toBe('nginx');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  // Without its slash a folder's address is answered by one with it, on whatever host and port were asked.
  const bare = await fetch(`${base}/deep/ladder`, { redirect: 'manual' });
  expect([bare.status, bare.headers.get('location')]).toEqual([301, '/deep/ladder/']);
  expect(await (await fetch(`${base}/deep/ladder`)).text()).toContain('Deep');
});

test.skipIf(nginx === undefined)(
  'pages of another origin load nothing unless they are allowed to',
  async () => {
    const of = async (cors?: string) => {
      const base = await served(nginx ?? '', FILES, INTRANET, cors);
      return (await fetch(`${base}/ladders/index.json`)).headers.get('access-control-allow-origin');
    };
    expect([await of(), await of('https://portal.example.org'), await of('*')]).toEqual([
      null,
      'https://portal.example.org',
      '*',
    ]);
  },
);

test.skipIf(nginx === undefined)(
  'what has its hash in its name is kept for good, a ladder is asked for anew',
  async () => {
    const base = await served(nginx ?? '', FILES, INTRANET);
    const script = await fetch(`${base}/assets/first-abc123.js`);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(await script.text()).toBe(SCRIPT);
    const ladders = await fetch(`${base}/ladders/index.json`);
    expect(ladders.headers.get('cache-control')).toBe('no-cache');
    expect(ladders.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const tag = ladders.headers.get('etag') ?? '';
    const again = await fetch(`${base}/ladders/index.json`, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    // A browser that keeps these would not hear of a new version.
    for (const path of ['sw.js', 'manifest.json'])
      expect((await fetch(`${base}/${path}`)).headers.get('cache-control')).toBe('no-cache');
  },
);

test.skipIf(nginx === undefined)(
  'what is not there, not for reading or hidden is refused under the policy',
  async () => {
    const base = await served(nginx ?? '', FILES, INTRANET);
    for (const [path, method, status] of [
      ['/nowhere', 'GET', 404],
      ['/assets/', 'GET', 403],
      ['/.env', 'GET', 404],
      ['/..%2f..%2fetc/passwd', 'GET', 400],
      ['/index.html', 'POST', 403],
      ['/index.html', 'HEAD', 200],
      ['/healthz', 'GET', 200],
    ] as const) {
      const answer = await fetch(`${base}${path}`, { method });
      expect([path, answer.status]).toEqual([path, status]);
      if (status !== 400)
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  },
);
