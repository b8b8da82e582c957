import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STRICT_POLICY } from '../../src/build/policy';

const read = (path: string) => readFileSync(path, 'utf8');

test('every host is told the policy that the tests hold the page to', () => {
  const policies = (text: string) => text.match(/default-src [^"\n]*frame-ancestors [^"\n]*/g);
  expect(policies(read('public/hosting.md'))).toEqual([STRICT_POLICY, STRICT_POLICY, STRICT_POLICY]);
  const ancestors = STRICT_POLICY.replace("frame-ancestors 'self'", 'frame-ancestors ${FRAME_ANCESTORS}');
  expect(policies(read('.hosting/nginx.conf.template'))).toEqual([ancestors]);
});

test('an installed page has the colours of the tokens, icons that are there, and no address of its own', () => {
  interface Manifest {
    start_url: string;
    scope: string;
    theme_color: string;
    background_color: string;
    icons: { src: string; sizes: string; type: string; purpose?: string }[];
  }
  const manifest = JSON.parse(read('public/manifest.json')) as Manifest;
  const colours = (token: string) =>
    new RegExp(`--${token}: var\\(--ladder-${token}, light-dark\\((#\\w+), (#\\w+)\\)`)
      .exec(read('src/ui/kit/tokens/tokens.css'))
      ?.slice(1);
  const page = read('src/app/index.html');
  const themes = [...page.matchAll(/name="theme-color"[^>]*content="(#\w+)"/g)].map(([, colour]) => colour);
  expect(themes).toEqual(colours('card'));
  expect(manifest.theme_color).toBe(colours('card')?.[0]);
  expect(manifest.background_color).toBe(colours('ground')?.[0]);
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
  expect(read('public/icons/icon.svg')).toContain(colours('accent')?.[0]);

  for (const { src, sizes, type } of manifest.icons) {
    const file = readFileSync(join('public', src));
    if (type !== 'image/png') continue;
    // Width and height stand in a PNG's first chunk.
    expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const [, path] of page.matchAll(/href="\/([^"]+)"/g))
    expect(existsSync(join('public', path ?? ''))).toBe(true);
});
