import { defineConfig } from '@playwright/test';
import { launchOptions } from '../fixtures/host/browser';

/** Another one where two checkouts are tested at once. */
const port = process.env['E2E_PORT'] ?? '4185';
const baseURL = `http://localhost:${port}`;

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
/** What these show depends on the size of the page; the others set their own size and theme, or do not depend on it. */
const BOTH_SIZES = ['keyboard.spec.ts', 'walk.spec.ts'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  timeout: 90_000,
  // What is asked is whether something comes to pass, not how fast: speed is for tests/bench.
  expect: { timeout: 20_000 },
  reporter: 'list',
  // What is shown comes from the host: of the copy that a browser keeps, `offline` is about.
  use: { baseURL, launchOptions: launchOptions(), serviceWorkers: 'block' },
  webServer: {
    command: `npx vite preview --configLoader runner --port ${port} --strictPort`,
    cwd: '../..',
    url: baseURL,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'wide-light', use: { viewport: WIDE, colorScheme: 'light' } },
    {
      name: 'narrow-dark',
      use: { viewport: NARROW, colorScheme: 'dark' },
      testMatch: BOTH_SIZES.map((file) => `**/${file}`),
    },
  ],
});
