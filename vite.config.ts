import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { cliBuild } from './src/build/cliBuild';
import { embedBuild } from './src/build/embedBuild';
import { embedOnRequest } from './src/build/embedPlugin';
import { galleryInDevelopment, galleryServer } from './src/build/gallery';
import { NEEDED_TO_DRAW } from './src/build/firstModules';
import { indexPreload } from './src/build/indexPreload';
import { ladders } from './src/build/ladders/ladderPlugin';
import { libraryBuild } from './src/build/libraryBuild';
import { offline } from './src/build/offlinePlugin';
import { pagePolicy, STRICT_POLICY } from './src/build/policy';

/**
 * Tests that need their own process. Three mock a module, which would leak into other files because the unit tests share
 * their modules. publishedData measures the memory of a child process, which counts the memory of its parent as well.
 */
const ISOLATED = [
  'tests/cli/publishedData.test.ts',
  'tests/browser/storage/ProfileSaver.test.ts',
  'tests/formats/import/loading.test.ts',
  'tests/state/profile/Editions.test.ts',
];

export default defineConfig(({ mode }) => {
  if (mode === 'embed') return embedBuild();
  if (mode === 'library') return libraryBuild();
  if (mode === 'cli') return cliBuild();
  if (mode === 'gallery') return galleryServer();
  const isOneFile = mode === 'single';
  return {
    root: 'src/app',
    base: './',
    // One page: an address that is not there is answered 404, not with the page itself.
    appType: 'mpa',
    publicDir: '../../public',
    // The one-file page gets its ladders and its policy from .ci/build-single.mjs.
    plugins: [
      ...(isOneFile
        ? []
        : [
            ladders({ dir: process.env['LADDERS'] ?? 'data', leaveOut: process.env['LEAVE_OUT'] }),
            pagePolicy(),
            indexPreload(),
            embedOnRequest('node_modules/.cache/rungs/embed'),
            offline(),
            galleryInDevelopment(),
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
        output: {
          entryFileNames: 'assets/first-[hash].js',
          // One file for all that the first drawing shares with later parts: each request more would delay it.
          codeSplitting: isOneFile ? false : { groups: [{ name: 'core', test: NEEDED_TO_DRAW }] },
        },
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
            exclude: ['tests/e2e/**', 'tests/component/**', 'tests/bench/**', ...ISOLATED],
            environment: 'node',
            globalSetup: ['tests/globalSetup.ts'],
            testTimeout: 30_000,
            unstubGlobals: true,
            // Test files share loaded modules, which takes a third of the time. Files that mock a module are in ISOLATED.
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
            include: ISOLATED,
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
