import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync } from 'node:fs';
import type { UserConfig } from 'vite';
import { adoptedStyles } from './adoptedStyles';

/**
 * The modules that other programs import: an entry for each layer, and the element for pages with a bundler.
 */
export function libraryBuild(): UserConfig {
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
      // Programs that use the library minify it themselves, and readable code helps to debug it.
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
