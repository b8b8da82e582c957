/**
 * Finds a Chromium for the end-to-end tests, or fetches one: CHROMIUM_PATH, Playwright's own, an installed
 * browser, Playwright's download, Debian's packages, the npm package @sparticuz/chromium. Fails loudly.
 * Of two builds of one browser the headless shell comes first: without windows it takes about half the time.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const NOTE = 'node_modules/.cache/rungs/browser.json';

const DEBIAN = [
  { name: 'chromium-headless-shell', path: '/usr/bin/chromium-headless-shell' },
  { name: 'chromium', path: '/usr/bin/chromium' },
];

const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** True where the browser starts and opens a page: a file that is there may still lack its libraries. */
async function starts(executablePath, args = []) {
  if (!executablePath || !existsSync(executablePath)) return false;
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...args] });
    await (await browser.newPage()).goto('data:text/html,<p>ready</p>');
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function attempt(command, args, seconds, env = {}) {
  const options = { stdio: 'ignore', timeout: seconds * 1000, env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
}

async function find() {
  if (process.env.CHROMIUM_PATH) {
    if (await starts(process.env.CHROMIUM_PATH)) return { path: process.env.CHROMIUM_PATH };
    throw new Error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not start.`);
  }
  const known = existsSync(NOTE) ? JSON.parse(readFileSync(NOTE, 'utf8')) : undefined;
  if (known && (await starts(known.path, known.args))) return known;
  for (const path of [chromium.executablePath(), ...INSTALLED]) if (await starts(path)) return { path };

  console.log('No browser found; fetching one ...');
  attempt('npx', ['playwright', 'install', '--only-shell', 'chromium'], 120);
  if (await starts(chromium.executablePath())) return { path: chromium.executablePath() };
  try {
    // The headless shell has a path of its own, which only a launch without a path knows.
    await (await chromium.launch({ args: ['--no-sandbox'] })).close();
    return {};
  } catch {
    // Not to be had here; Debian's package comes next.
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update', '-qq'], 120);
    for (const { name, path } of DEBIAN) {
      attempt('apt-get', ['install', '-y', '-qq', name], 300, { DEBIAN_FRONTEND: 'noninteractive' });
      if (await starts(path)) return { path };
    }
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = mkdtempSync(join(tmpdir(), 'rungs-chromium-'));
    const script =
      "import('@sparticuz/chromium').then(async (m) => console.log(await m.default.executablePath()))";
    const env = { ...process.env, TMPDIR: folder };
    const path = execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }).trim();
    if (await starts(path)) return { path };
  }
  throw new Error('No Chromium could be found or fetched. Install one, or name it in CHROMIUM_PATH.');
}

const found = await find();
mkdirSync('node_modules/.cache/rungs', { recursive: true });
writeFileSync(NOTE, JSON.stringify(found));
console.log(`   Browser: ${found.path ?? "Playwright's own"}`);
