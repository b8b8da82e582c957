import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Makes the element adopt its style sheets. Svelte would insert inline styles, which a strict policy blocks.
 */
export function adoptedStyles(): Plugin {
  return {
    name: 'adopted-styles',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './dom/css.js' && importer?.endsWith('svelte/src/internal/client/index.js')
        ? fileURLToPath(new URL('../embed/adopt.ts', import.meta.url))
        : undefined,
  };
}
