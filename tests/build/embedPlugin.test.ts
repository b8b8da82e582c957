import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { embedOnRequest } from '../../src/build/embedPlugin';

test('development builds the element when it is first requested, with all files that it loads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-embed-'));
  const server = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [embedOnRequest(join(folder, 'built'))],
    server: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.httpServer?.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  expect(existsSync(join(folder, 'built'))).toBe(false);
  const script = await fetch(`${base}/career-ladder.js`);
  expect(script.headers.get('content-type')).toContain('text/javascript');
  const [, loads] = /"\.\/(assets\/in-[^"]+)"/.exec(await script.text()) ?? [];
  expect(await (await fetch(`${base}/${loads}`)).text()).toContain('career-ladder');
  expect(await (await fetch(`${base}/embed.html?focus=a`)).text()).toContain('<career-ladder');
});
