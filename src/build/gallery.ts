/** The gallery of tests/gallery: parts, panels and drawings in their states. No build includes it. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';

const FOLDER = resolve('tests/gallery');

/** Serves only the gallery, at the root: for its picture tests and `npm run gallery`. */
export function galleryServer(): UserConfig {
  return {
    root: 'tests/gallery',
    publicDir: false,
    plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree' } })],
    server: { fs: { allow: ['../..'] } },
    cacheDir: '../../node_modules/.cache/rungs/gallery',
  };
}

/** Serves the gallery at /gallery/ of the development server. */
export function galleryInDevelopment(): Plugin {
  return {
    name: 'rungs:gallery',
    apply: 'serve',
    configureServer: (server) => {
      server.middlewares.use('/gallery', (request, response, next) => {
        if (request.url !== '/' && request.url !== '') return next();
        const html = readFileSync(resolve(FOLDER, 'index.html'), 'utf8');
        server
          .transformIndexHtml('/gallery/index.html', html.replace('./main.ts', `/@fs${FOLDER}/main.ts`))
          .then((page) => {
            response.setHeader('Content-Type', 'text/html');
            response.end(page);
          }, next);
      });
    },
  };
}
