import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { AROUND, host, type Host } from '../../fixtures/host/host';
import { expect, ladder, test as base } from '../support/page';
import { SHOWN } from '../support/defaultLadder';

const test = base.extend<{ site: Host }>({
  // The fixture's first argument names what it needs, which is nothing.
  site: async ({}, use) => {
    const site = await host();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(new URL('/', site.address).href),
});
test.use({ serviceWorkers: 'allow' });

/** Resolves once the page is kept whole, with the ladders that its host lists. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => cached(page, 'ladders/software-engineering.json')).toBe(true);
}

const cached = (page: Page, path: string) =>
  page.evaluate(async (url) => (await caches.match(url)) !== undefined, new URL(path, page.url()).href);

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** Another build, told by its description. */
function rebuild(site: Host, description: string): void {
  const before = site.text('index.html');
  const after = before.replace(/(name="description"\s+content=")[^"]*/, `$1${description}`);
  const worker = site
    .text('sw.js')
    .replace(sha256(before).toString('base64'), sha256(after).toString('base64'))
    .replace(/version:`[0-9a-f]{12}`/, `version:\`${sha256(description).toString('hex').slice(0, 12)}\``);
  site.change('index.html', after);
  site.change('sw.js', worker);
}

const description = (page: Page) => page.locator('meta[name="description"]').getAttribute('content');
/** The caches of whole versions. */
const versions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(' ladders')).length);

test('after one visit the page, its views and its ladder are there without a network', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: /^Lead Back End Engineer/ }).click();
  await expect(page.getByRole('heading', { name: 'Lead Back End Engineer' })).toBeVisible();
  await expect(page.getByText(/^The host of this ladder is not responding.*copy/)).toBeVisible();
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('link', { name: 'Me', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Start rating' })).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('is not responding')).toBeHidden();
});

test('a ladder that its host replaced is shown at once, and the last good one where the host fails', async ({
  page,
  site,
}) => {
  const file = 'ladders/software-engineering.json';
  await page.goto(site.address);
  await kept(page);
  site.change(file, JSON.stringify(ladder({ title: 'Replaced ladder' })));
  await page.reload();
  await expect(page.getByText('Replaced ladder').first()).toBeVisible();
  site.ladders = 503;
  await page.reload();
  await expect(page.getByText('Replaced ladder').first()).toBeVisible();
  await expect(page.getByText(/is not responding/)).toBeVisible();
});

test('a new version is told, comes whole when it is asked for, and leaves other tabs as they are', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  await kept(page);
  const other = await context.newPage();
  await other.goto(site.address);
  await expect(other.getByText(SHOWN)).toBeVisible();
  const before = await description(page);

  rebuild(site, 'The second');
  await page.reload();
  const told = page.getByText('A new version of Rungs is ready. Reload to use it.');
  await expect(told).toBeVisible();
  expect(await description(page)).toBe(before);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => description(page)).toBe('The second');
  await expect(told).toBeHidden();

  await expect(other.getByText(/^A newer version of Rungs is running in another tab/)).toBeVisible();
  expect(await description(other)).toBe(before);
  await other.close();

  // A version that did not arrive whole never takes the place of the last good one.
  rebuild(site, 'Broken');
  const whole = site.text('index.html');
  site.change('index.html', whole.slice(0, -20));
  await page.reload();
  const outcome = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => resolve(installing.state));
      });
    });
    await registration.update();
    return ended;
  });
  expect(await outcome).toBe('redundant');
  expect(await versions(page)).toBe(2);
  await page.reload();
  expect(await description(page)).toBe('The second');

  // Alone, nobody needs the version before any more.
  site.change('index.html', whole);
  rebuild(site, 'The third');
  await page.reload();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => description(page)).toBe('The third');
  expect(await versions(page)).toBe(1);
});

test('in a frame nothing is kept, and a host that takes the script away leaves nothing behind', async ({
  page,
  site,
}) => {
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  site.change(AROUND, '<iframe src="./"></iframe><iframe src="embed.html"></iframe>');
  await page.goto(site.address + AROUND);
  for (const frame of [0, 1])
    await expect(
      page
        .frameLocator('iframe')
        .nth(frame)
        .getByText(/Software engineering/)
        .first(),
    ).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await registered()).toBe(0);

  await page.goto(site.address);
  await kept(page);
  expect(await registered()).toBe(1);
  site.change('sw.js', undefined);
  await page.reload();
  await expect.poll(registered).toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});

test('an address without its slash says what to do, where the host shows the page there all the same', async ({
  page,
  site,
}) => {
  await page.goto(site.address.slice(0, -1));
  await expect(page.getByText('the address may need a slash')).toBeVisible();
  await page.goto(site.address);
  await expect(page.getByText(SHOWN)).toBeVisible();
  await expect(page.getByText('the address may need a slash')).toBeHidden();
});
