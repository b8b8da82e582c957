import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from '../fixtures/host/browser';

export default defineConfig({
  publicDir: false,
  cacheDir: 'node_modules/.cache/rungs/component',
  plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree' } })],
  // Every package that comes as CommonJS, named beforehand: one found during a run would load the page anew in its midst.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'axe-core',
      'graphology',
      'graphology-traversal',
      'graphology-metrics/centrality/betweenness.js',
    ],
  },
  test: {
    name: 'component',
    include: ['tests/component/**/*.test.ts'],
    // One page for all of them: to load the modules again for each file would take most of the time.
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    // As in e2e: whether something comes to pass, not how fast.
    expect: { poll: { timeout: 20_000 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptions(), actionTimeout: 10_000 }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
    },
  },
});
