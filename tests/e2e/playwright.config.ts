import { defineConfig } from '@playwright/test';
import { launchOptions } from '../fixtures/host/browser';

/** Another one where two checkouts are tested at once. */
const port = process.env['E2E_PORT'] ?? '4185';
const baseURL = `http://localhost:${port}`;

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
/** What these show does not depend on the project's size and theme, or they set their own. */
const ONCE = [
  'badInput.spec.ts',
  'camera.spec.ts',
  'editions.spec.ts',
  'element.spec.ts',
  'frame.spec.ts',
  'faults.spec.ts',
  'filters.spec.ts',
  'prospects.spec.ts',
  'routes.spec.ts',
  'theme.spec.ts',
  'firstLoad.spec.ts',
  'growth.spec.ts',
  'languages.spec.ts',
  'large.spec.ts',
  'links.spec.ts',
  'offline.spec.ts',
  'oneFile.spec.ts',
  'open.spec.ts',
  'overTime.spec.ts',
  'place.spec.ts',
  'plan.spec.ts',
  'reflow.spec.ts',
  'sharing.spec.ts',
  'talk.spec.ts',
  'team.spec.ts',
];
/** What these show depends on the size alone; that their views read well in every theme, `accessible` shows. */
const ONE_THEME = ['keyboard.spec.ts', 'walk.spec.ts'];

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
      name: 'wide-dark',
      use: { viewport: WIDE, colorScheme: 'dark' },
      testIgnore: [...ONCE, ...ONE_THEME],
    },
    { name: 'narrow-dark', use: { viewport: NARROW, colorScheme: 'dark' }, testIgnore: ONCE },
  ],
});
