import { defineConfig } from '@playwright/test';
import { launchOptions } from '../fixtures/host/browser';

const port = process.env['GALLERY_PORT'] ?? '4195';
const baseURL = `http://localhost:${port}`;

/** Pictures of the gallery, compared with those beside this file. `npm run gallery:update` takes them anew. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/gallery',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  reporter: 'list',
  expect: {
    timeout: 20_000,
    // Another build of the browser draws the edges of letters and lines a little differently, and no more than that.
    toHaveScreenshot: { animations: 'disabled', scale: 'css', threshold: 0.25, maxDiffPixelRatio: 0.003 },
  },
  use: {
    baseURL,
    launchOptions: launchOptions(),
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
  webServer: {
    command: `npx vite --configLoader runner --mode gallery --port ${port} --strictPort`,
    cwd: '../..',
    url: baseURL,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
