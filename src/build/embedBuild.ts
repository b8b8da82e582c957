import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';
import { adoptedStyles } from './adoptedStyles';
import { NEEDED_AT_ONCE, NEEDED_TO_DRAW } from './firstModules';
import { pagePolicy } from './policy';

/**
 * The scripts for pages that embed a ladder, built beside the page itself: one for the element, one for
 * frames.
 */
export function embedBuild(): UserConfig {
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
          // Pages include these two scripts by name. The files that they load have a hash in their name, so
          // browsers can cache them.
          entryFileNames: ({ name }) =>
            name.startsWith('career-ladder') ? '[name].js' : 'assets/in-[name]-[hash].js',
          chunkFileNames: 'assets/in-[name]-[hash].js',
          // The modules that every drawing needs compress better in one file than in a dozen.
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
