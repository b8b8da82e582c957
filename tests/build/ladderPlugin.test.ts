import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createLogger, createServer, type Logger, type ViteDevServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { ladders } from '../../src/build/ladders/ladderPlugin';
import type { Issue } from '../../src/model/validation/issue';
import { folderWith, SOUND, writeFiles } from '../fixtures/host/disk';

const inside = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
const BROKEN = { ...SOUND, 'roles/senior.yaml': 'id: senior\n' };
const PAGE = { 'page/index.html': '<p>Page</p>' };

function quiet(): { logger: Logger; printed: string[] } {
  const printed: string[] = [];
  const logger = createLogger('silent');
  for (const level of ['info', 'warn', 'warnOnce', 'error'] as const) {
    logger[level] = (message: string) => void printed.push(message);
  }
  return { logger, printed };
}

async function serve(folder: string): Promise<{ server: ViteDevServer; base: string; printed: string[] }> {
  const { logger, printed } = quiet();
  const server = await createServer({
    configFile: false,
    root: join(folder, 'page'),
    base: './',
    customLogger: logger,
    plugins: [ladders({ dir: join(folder, 'data') })],
    server: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, base: `http://127.0.0.1:${port}`, printed };
}

test('development compiles ladders on request, and again when a file changed', async () => {
  const folder = folderWith({ ...PAGE, ...inside('data/small', SOUND), 'data/notes/readme.md': '' });
  const { base, server } = await serve(folder);
  const index: unknown = await (await fetch(`${base}/ladders/index.json`)).json();
  expect(index).toEqual({
    ladders: [
      {
        id: 'small',
        title: 'Small',
        summary: 'A ladder of two.',
        edition: '2026.1',
        roles: 2,
        families: 1,
        withoutPay: 'small.without-pay',
      },
    ],
  });
  const response = await fetch(`${base}/ladders/small.json?now`);
  expect(response.headers.get('content-type')).toContain('application/json');
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ id: 'small', roles: [{ id: 'engineer' }, { id: 'senior' }] });
  expect(text).not.toContain('\n ');

  const sent: unknown[] = [];
  server.ws.send = (message: unknown) => void sent.push(message);
  writeFiles(folder, {
    'data/small/ladder.yaml': (SOUND['ladder.yaml'] ?? '').replace('title: Small', 'title: Larger'),
  });
  expect(await (await fetch(`${base}/ladders/small.json`)).json()).toMatchObject({ title: 'Larger' });
  await expect
    .poll(() => sent, { timeout: 10_000 })
    .toContainEqual({
      type: 'custom',
      event: 'rungs:ladder',
      data: { id: 'small' },
    });
});

test('development serves the issues of a broken ladder, and prints them once', async () => {
  const folder = folderWith({ ...PAGE, ...inside('data/broken', BROKEN) });
  const { base, printed } = await serve(folder);
  const response = await fetch(`${base}/ladders/broken.json`);
  expect(response.status).toBe(422);
  const { issues } = (await response.json()) as { issues: Issue[] };
  expect(JSON.stringify(issues)).not.toContain('message');
  expect(issues.map(({ code, place }) => [code, place?.line])).toEqual([
    ['FIELD_MISSING', 1],
    ['FIELD_MISSING', 1],
    ['FIELD_MISSING', 1],
  ]);
  await fetch(`${base}/ladders/broken.json`);
  const shown = printed.filter((text) => text.includes('FIELD_MISSING'));
  expect(shown).toHaveLength(1);
  expect(shown[0]).toContain('3 errors');
  const index: unknown = await (await fetch(`${base}/ladders/index.json`)).json();
  expect(index).toEqual({ ladders: [{ id: 'broken', title: 'broken', roles: 0, families: 0 }] });
});

test('a request cannot read outside the folder of ladders', async () => {
  const folder = folderWith({ ...PAGE, ...inside('data/small', SOUND), ...inside('secret', SOUND) });
  const { base } = await serve(folder);
  for (const name of ['..%2Fsecret', '%2e%2e%2fsecret', 'none', '%E0%A4%A']) {
    const text = await (await fetch(`${base}/ladders/${name}.json`)).text();
    expect(text).not.toContain('"small"');
  }
});

async function buildIn(folder: string, leaveOut?: string): Promise<string[]> {
  const { logger, printed } = quiet();
  await build({
    configFile: false,
    root: join(folder, 'page'),
    base: './',
    logLevel: 'warn',
    customLogger: logger,
    plugins: [ladders({ dir: join(folder, 'data'), leaveOut })],
    build: { outDir: join(folder, 'out'), emptyOutDir: true },
  });
  return printed;
}

test('a build contains the index and every ladder', async () => {
  const folder = folderWith({ ...PAGE, ...inside('data/small', SOUND), ...inside('data/twin', SOUND) });
  await buildIn(folder);
  expect(readdirSync(join(folder, 'out/ladders')).sort()).toEqual([
    'index.json',
    'small.json',
    'small.without-pay.json',
    'twin.json',
    'twin.without-pay.json',
  ]);
  const index = JSON.parse(readFileSync(join(folder, 'out/ladders/index.json'), 'utf8')) as unknown;
  expect(index).toMatchObject({ ladders: [{ id: 'small' }, { id: 'twin' }] });
});

test('a ladder with pay has a copy without pay in the index, both in a build and in development', async () => {
  const folder = folderWith({ ...PAGE, ...inside('data/small', SOUND) });
  await buildIn(folder);
  const built = (name: string) => readFileSync(join(folder, `out/ladders/${name}.json`), 'utf8');
  expect(JSON.parse(built('index'))).toMatchObject({ ladders: [{ withoutPay: 'small.without-pay' }] });
  expect(built('small')).toContain('60000');
  expect(built('small.without-pay')).not.toContain('60000');
  const { base } = await serve(folder);
  expect(await (await fetch(`${base}/ladders/index.json`)).text()).toContain('small.without-pay');
  const served = await (await fetch(`${base}/ladders/small.without-pay.json`)).text();
  expect(served).toBe(built('small.without-pay'));
});

test('a build counts warnings in one line and continues', async () => {
  const skills = `${SOUND['skills.yaml']}- { id: spare, name: Spare, kind: hard }\n`;
  const folder = folderWith({ ...PAGE, ...inside('data/small', { ...SOUND, 'skills.yaml': skills }) });
  expect((await buildIn(folder)).join('\n')).toContain('small: 1 warning');
  expect(existsSync(join(folder, 'out/ladders/small.json'))).toBe(true);
});

test('a build with a broken ladder fails and prints its issues', async () => {
  const folder = folderWith({ ...PAGE, ...inside('data/broken', BROKEN) });
  await expect(buildIn(folder)).rejects.toThrow(/senior\.yaml:1:1: error FIELD_MISSING/);
});

test('no file of a build has pay if pay is left out', async () => {
  const folder = folderWith({ ...PAGE, ...inside('data/small', SOUND) });
  const built = () =>
    readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
  await buildIn(folder);
  expect(built()).toMatch(/60000/);
  await buildIn(folder, 'pay');
  expect(built()).not.toMatch(/60000|80000|EUR/);
});

test('an unknown family to leave out fails the build, and an invalid part fails the start', async () => {
  const folder = folderWith({ ...PAGE, ...inside('data/small', SOUND) });
  await expect(buildIn(folder, 'family:dtaa')).rejects.toThrow(/No ladder has a family “dtaa”/);
  await expect(buildIn(folder, 'pya')).rejects.toThrow(/Use pay, people or family/);
});
