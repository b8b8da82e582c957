import { defineConfig } from '@playwright/test';
import { launchOptions } from '../fixtures/browser';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: { baseURL: 'http://localhost:4185', launchOptions: launchOptions() },
  webServer: {
    command: 'npx vite preview --configLoader runner --port 4185 --strictPort',
    cwd: '../..',
    url: 'http://localhost:4185',
    reuseExistingServer: false,
  },
  projects: [
    { name: 'wide-light', use: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } },
    { name: 'wide-dark', use: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' } },
    { name: 'narrow-light', use: { viewport: { width: 390, height: 844 }, colorScheme: 'light' } },
    { name: 'narrow-dark', use: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } },
  ],
});
