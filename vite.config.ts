import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { embedOnRequest } from './src/build/embedPlugin';
import { ladders } from './src/build/ladderPlugin';
import { offline } from './src/build/offlinePlugin';

/** What the built page allows itself, whatever its host sends: no eval, no inline code or style. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' https: http:; manifest-src 'self'; worker-src 'self'; trusted-types 'none'; base-uri 'none'; form-action 'none'";

/** What the preview server and with it the end-to-end tests enforce: nothing but the page's own host. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The development server needs inline styles, so that only the built page carries the policy. */
function pagePolicy(): Plugin {
  return {
    name: 'page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Inside the element's tree styles are sheets that it adopts: Svelte's own way needs inline styles. */
function adoptedStyles(): Plugin {
  return {
    name: 'adopted-styles',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './dom/css.js' && importer?.endsWith('svelte/src/internal/client/index.js')
        ? fileURLToPath(new URL('src/embed/adopt.ts', import.meta.url))
        : undefined,
  };
}

/** Modules that the first drawing needs and that parts loaded later need as well. */
const NEEDED_TO_DRAW =
  /node_modules\/(?:zod|svelte|clsx|esm-env|fastest-levenshtein)\/|src\/model\/(?:validation\/(?:validate|validateLarge|issue|zod)|ladder\/(?:id|ladder|money|scale))\.ts|src\/graph\/(?!translated)|src\/check\/(?:schema|severities)\.ts|src\/formats\/(?:text\/json|limits)\.ts|src\/i18n\/en\/figures\/|src\/ui\/kit\/context\.ts/;

/** Modules that the element needs before anything is drawn: with the others they would bring all of those. */
const NEEDED_AT_ONCE = /src\/(?:model\/ladder\/languageTag|i18n\/locales\/bootMessages|embed\/names)\.ts/;

/**
 * Tests that put another module in a module's place, which nobody else may be given, and one that measures the memory
 * of a process: the system counts to it what the process that starts it holds.
 */
const APART = [
  'tests/cli/publishedData.test.ts',
  'tests/browser/storage/ProfileSaver.test.ts',
  'tests/formats/import/loading.test.ts',
  'tests/state/profile/Editions.test.ts',
];

/** What stands in somebody else's page, beside the page of the product: one script for the element, one for frames. */
function embed(): UserConfig {
  return {
    root: 'src/embed',
    base: './',
    publicDir: false,
    plugins: [
      adoptedStyles(),
      pagePolicy(),
      svelte({ configFile: false, compilerOptions: { css: 'injected', fragments: 'tree' } }),
    ],
    build: {
      outDir: '../../dist/app',
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          'career-ladder': 'src/embed/element.ts',
          'career-ladder-frame': 'src/embed/resize.ts',
          embed: 'src/embed/embed.html',
        },
        output: {
          // Pages name these two: what they load they name by what is in it, so that a browser may keep it for ever.
          entryFileNames: ({ name }) =>
            name.startsWith('career-ladder') ? '[name].js' : 'assets/in-[name]-[hash].js',
          chunkFileNames: 'assets/in-[name]-[hash].js',
          // What every drawing needs packs better in one file than in a dozen.
          codeSplitting: {
            groups: [
              { name: 'first', test: NEEDED_AT_ONCE, priority: 1 },
              { name: 'core', test: NEEDED_TO_DRAW },
            ],
          },
        },
      },
    },
  };
}

/** What other programs import: an entry for each layer, and the element for pages that are bundled. */
function library(): UserConfig {
  return {
    root: 'src/library',
    base: './',
    publicDir: false,
    plugins: [
      adoptedStyles(),
      svelte({ configFile: false, compilerOptions: { css: 'injected', fragments: 'tree' } }),
    ],
    build: {
      outDir: '../../dist/library',
      emptyOutDir: true,
      target: 'es2022',
      // Whoever bundles it makes it small; whoever looks for a fault reads it.
      minify: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: readdirSync('src/library').map((file) => `src/library/${file}`),
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: 'parts/[name]-[hash][extname]',
        },
      },
    },
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          entryFileNames: 'parts/[name]-[hash].js',
          chunkFileNames: 'parts/in-worker-[name]-[hash].js',
        },
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  if (mode === 'embed') return embed();
  if (mode === 'library') return library();
  if (mode === 'cli') {
    return {
      publicDir: false,
      // The program carries its packages in itself: installed from a tarball it fetches nothing.
      ssr: { noExternal: true },
      build: {
        license: { fileName: 'licences.md' },
        outDir: 'dist/cli',
        emptyOutDir: true,
        ssr: 'src/cli/main.ts',
        target: 'node20',
        minify: false,
        rolldownOptions: {
          // One file: a build beside a running program takes no part of it away.
          output: { entryFileNames: 'rungs.js', banner: '#!/usr/bin/env node', codeSplitting: false },
        },
      },
    };
  }
  const isOneFile = mode === 'single';
  return {
    root: 'src/app',
    base: './',
    // One page: an address that is not there is answered 404, not with the page itself.
    appType: 'mpa',
    publicDir: '../../public',
    // A page of one file is put together, with its ladders and its policy, by what asked for it.
    plugins: [
      ...(isOneFile
        ? []
        : [
            ladders({ dir: process.env['LADDERS'] ?? 'data', leaveOut: process.env['LEAVE_OUT'] }),
            pagePolicy(),
            embedOnRequest('node_modules/.cache/rungs/embed'),
            offline(),
          ]),
      svelte({ configFile: false, compilerOptions: { fragments: 'tree' } }),
    ],
    server: { fs: { allow: ['../..'] } },
    preview: { headers: { 'Content-Security-Policy': STRICT_POLICY } },
    build: {
      outDir: '../../dist/app',
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      cssCodeSplit: !isOneFile,
      rolldownOptions: {
        output: { entryFileNames: 'assets/first-[hash].js', ...(isOneFile ? { codeSplitting: false } : {}) },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            root: '.',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/e2e/**', 'tests/bench/**', ...APART],
            environment: 'node',
            globalSetup: ['tests/globalSetup.ts'],
            testTimeout: 30_000,
            unstubGlobals: true,
            // A module is loaded once for all of them, which takes a third of the time; none of them changes one.
            pool: 'threads',
            isolate: false,
            maxWorkers: 2,
          },
        },
        {
          extends: true,
          test: {
            name: 'unit apart',
            root: '.',
            include: APART,
            environment: 'node',
            globalSetup: ['tests/globalSetup.ts'],
            testTimeout: 30_000,
            maxWorkers: 2,
          },
        },
        {
          extends: true,
          test: {
            name: 'bench',
            root: '.',
            include: ['tests/bench/**/*.bench.test.ts'],
            environment: 'node',
            testTimeout: 600_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
