import type { Page } from '@playwright/test';
import { after, before } from '../../fixtures/ladder/yearlyReview';
import { expect, serve, test } from '../support/page';

const ME = '/#ladder=small.json&lens=me';
const tab = (page: Page) =>
  page.getByRole('navigation', { name: 'My growth' }).getByRole('link', { name: 'New edition' });
const kept = (page: Page) => page.locator('.bar').getByText('Saved in this browser', { exact: true });
const section = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const effect = (page: Page, title: string) =>
  section(page, 'What it means for you').locator('details', {
    has: page.locator('summary b', { hasText: new RegExp(`^${title}$`) }),
  });

async function pick(page: Page, label: string | RegExp, title: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.fill(title);
  await expect(page.getByRole('option', { name: title }).first()).toBeVisible();
  await box.press('Enter');
}

/** SQL at Practitioner, Operations at Working, Old tools at Expert, Talks at Aware; Engineer, on the way to two roles. */
async function rateByOldEdition(page: Page): Promise<void> {
  await serve(page, 'small.json', before);
  await page.goto(ME);
  await page.getByRole('button', { name: 'Start rating' }).click();
  for (const key of ['3', '2', '4', '1']) await page.keyboard.press(key);
  await expect(page.locator('.bar p')).toHaveText('4 of 4 rated');
  await page.getByRole('link', { name: 'Readiness', exact: true }).click();
  await pick(page, /^Choose a role$/, 'Engineer');
  await pick(page, 'Choose a target role', 'Senior');
  await pick(page, /^Add another target$/, 'Scribe');
  await page.getByRole('link', { name: 'Rate', exact: true }).click();
  await expect(kept(page)).toBeVisible();
  await expect(tab(page)).toHaveCount(0);
}

/** No part of the page is wider than the page. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [inner, outer] = await page
    .locator('main')
    .evaluate((main) => [main.scrollWidth, main.clientWidth] as const);
  expect(inner).toBeLessThanOrEqual(outer);
}

test('a new edition shows what it means for the reader, with nothing lost, until it is put aside', async ({
  page,
}) => {
  await rateByOldEdition(page);
  await serve(page, 'small.json', after);
  await page.reload();
  await expect(page.getByRole('status').first()).toContainText('“New edition” shows what it means for you');
  await tab(page).click();
  await expect(page.getByText('edition 2025.1', { exact: true }).first()).toBeVisible();

  const senior = effect(page, 'Senior').first();
  await senior.locator('summary').first().click();
  const carried = section(page, 'What happened to your ratings');
  await expect(carried).toContainText('Nothing is lost');
  await expectNoSidewaysScroll(page);

  // What is now asked leads to its place in the rating, and the answer counts at once.
  await senior.getByRole('link', { name: 'On call' }).click();
  const onCall = page.locator('[data-skill]').filter({ hasText: 'On call' }).getByRole('button').first();
  await expect(onCall).toBeFocused();
  await page.keyboard.press('2');
  await expect(onCall).not.toContainText('Not rated');
  await expect(kept(page)).toBeVisible();
  await page.reload();
  await tab(page).click();
  await expect(effect(page, 'Senior').first()).toContainText(/88%.*→.*82%\s+ready/s);
  await expect(carried).toContainText('“SQL” is called “Databases” here');

  await page.getByRole('button', { name: 'Got it' }).click();
  await expect(tab(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Readiness', exact: true })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Readiness', exact: true })).toBeVisible();
  await expect(tab(page)).toHaveCount(0);
});

test('deleting all deletes the edition that was kept as well', async ({ page }) => {
  await rateByOldEdition(page);
  const stored = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('rungs-editions');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const all = open.result.transaction('ladders').objectStore('ladders').count();
            all.onsuccess = () => {
              open.result.close();
              resolve(all.result);
            };
          };
        }),
    );
  await expect.poll(stored).toBe(1);
  await page.getByRole('link', { name: 'My data' }).click();
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect.poll(stored).toBe(0);
});
