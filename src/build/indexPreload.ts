import type { Plugin } from 'vite';

/**
 * Asks for the list of ladders together with the scripts: every page needs it, and would otherwise ask for it only once its
 * scripts have run.
 */
export function indexPreload(): Plugin {
  return {
    name: 'rungs:index-preload',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: './ladders/index.json', crossorigin: '' },
        injectTo: 'head',
      },
    ],
  };
}
