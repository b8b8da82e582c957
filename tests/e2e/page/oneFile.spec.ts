import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { ladder } from '../support/page';
import { ratedOf } from '../support/defaultLadder';

const folder = mkdtempSync(join(tmpdir(), 'rungs-one-'));
const file = join(folder, 'page.html');

function buildFor(...args: string[]): void {
  execFileSync('npm', ['run', '--silent', 'build:single', '--', ...args], { stdio: 'pipe' });
}

/** The same without its preparations, which `buildFor` has made: another ladder in the template that is there. */
function fillWith(...args: string[]): void {
  execFileSync(process.execPath, ['.ci/build-single.mjs', ...args], { stdio: 'pipe' });
}

/** A page from the disk that fails its test on an error, a policy violation, or any request but for itself. */
const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const url = request.url().replace(/#.*/, '');
        if (!/^(data|blob):/.test(url) && url !== `file://${file}`) faults.push(`request to ${url}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one file holds the page and its ladder, runs from the disk, and asks nobody for anything', async ({
  page,
}) => {
  buildFor('--ladder', 'data/software-engineering', '--leave-out', 'pay', '-o', file);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('Lead Back End Engineer');
  // The seed's own pay, and where pay was read.
  expect(text).not.toMatch(/160000|220000|"pay":\[\{/);

  await page.goto(`file://${file}`);
  await page.getByRole('button', { name: /^Lead Back End Engineer/ }).click();
  await expect(page.getByRole('heading', { name: 'Lead Back End Engineer' })).toBeVisible();
  await page.getByRole('link', { name: 'Next moves' }).click();
  await expect(page.getByText('Principal Engineer').last()).toBeVisible();
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('link', { name: 'Me', exact: true }).click();
  await page.getByRole('button', { name: 'Start rating' }).click();
  await page.keyboard.press('3');
  await expect(page.getByText(ratedOf(1)).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(ratedOf(1)).first()).toBeVisible();
});

test('it reads another ladder from a file, where no worker can stand beside it', async ({ page }) => {
  await page.goto(`file://${file}`);
  await page.getByRole('button', { name: 'Ladders' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const small = join(folder, 'small.json');
  writeFileSync(small, JSON.stringify(ladder({})));
  await (await chooser).setFiles(small);
  await expect(page.getByText(/Small ladder/).first()).toBeVisible();
});

test('a ladder with errors, and one with markup in it, do no harm', async ({ page }) => {
  const evil = '</script><script>document.title="gone"</script><!-- $& ';
  const hostile = join(folder, 'hostile.json');
  writeFileSync(hostile, JSON.stringify(ladder({ title: evil, summary: evil })));
  fillWith('--ladder', hostile, '-o', file);
  await page.goto(`file://${file}`);
  await expect(page.getByText(evil).first()).toBeVisible();
  await expect(page).toHaveTitle(/<\/script>.*Rungs$/);
  writeFileSync(hostile, JSON.stringify(ladder({ roles: [{ id: 'a' }] })));
  expect(() => fillWith('--ladder', hostile, '-o', file)).toThrow(/nothing was built/);
});
