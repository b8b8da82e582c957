import type { Page } from '@playwright/test';
import { STRICT_POLICY } from '../../../src/build/policy';
import { expect, expectAccessible, ladder, test } from '../support/page';

const box = (page: Page) => page.getByRole('dialog', { name: 'Embed this ladder' });
const code = (page: Page) => box(page).getByRole('textbox', { name: 'Text to copy' });
const preview = (page: Page) => box(page).locator('career-ladder');

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`/${hash}`);
  await page.getByRole('button', { name: 'Embed this ladder' }).click();
}

/** Another page with the copied snippet, as its author would paste it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.route('**/intranet.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy': STRICT_POLICY.replace("default-src 'none'", "default-src 'self'"),
      },
      body: `<!doctype html><html lang="en"><title>Intranet</title><h1>Intranet</h1>${text}</html>`,
    }),
  );
  await page.goto('/intranet.html');
}

const PAIR = '#from=senior-back-end-engineer&to=lead-back-end-engineer';

test('a copied snippet shows in another page what the preview showed, as a tag and as a frame', async ({
  page,
}) => {
  await open(page, PAIR);
  await expect(preview(page)).toContainText('to gain');
  const tag = await code(page).inputValue();
  await box(page)
    .getByRole('radio', { name: /^Frame/ })
    .check();
  const frame = await code(page).inputValue();
  await expectAccessible(page);
  await paste(page, tag);
  await expect(page.locator('career-ladder')).toContainText('to gain');
  await expect(page.locator('career-ladder')).toHaveAttribute('lens', 'gap');
  await page.unroute('**/intranet.html');
  await paste(page, frame);
  const framed = page.frameLocator('iframe').locator('career-ladder');
  await expect(framed).toContainText('to gain');
  // As high as its content, which its script allows.
  const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(700);
});

test('without pay, the snippet shows a copy that contains no pay', async ({ page }) => {
  const ladders: string[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('.without-pay.json')) ladders.push(await response.text());
  });
  await open(page, '#role=lead-back-end-engineer');
  await expect(preview(page)).toContainText('$');
  await box(page)
    .getByRole('checkbox', { name: /^Leave out pay/ })
    .check();
  await expect(preview(page).getByRole('heading', { name: 'Lead Back End Engineer' })).toBeVisible();
  await expect(preview(page)).not.toContainText('$160');
  await expect(code(page)).toHaveValue(/src="software-engineering\.without-pay"/);
  expect(ladders.length).toBeGreaterThan(0);
  for (const text of ladders) expect(text).not.toMatch(/"(pay|min|mid|max|currency|rates)":/);
});

test('the preview follows every choice, including those made while it loads', async ({ page }) => {
  await open(page, PAIR);
  await box(page)
    .getByRole('checkbox', { name: /^Leave out pay/ })
    .check();
  await box(page).getByRole('combobox', { name: 'View' }).selectOption('The ladder');
  await box(page).getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(preview(page).getByRole('link', { name: 'Tabelle' })).toBeVisible();
  await expect(preview(page).getByRole('button', { name: /^Senior Back End Engineer/ })).toBeVisible();
  await box(page).getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect(preview(page)).toHaveAttribute('theme', 'dark');
});

test('by keyboard: Escape goes back in the preview, then closes the dialog, and the focus returns', async ({
  page,
}) => {
  await open(page);
  const card = preview(page).getByRole('button', { name: /^Senior Back End Engineer/ });
  await card.focus();
  await page.keyboard.press('Enter');
  await expect(preview(page).getByRole('heading', { name: 'Senior Back End Engineer' })).toBeVisible();
  await preview(page).getByRole('heading', { name: 'Senior Back End Engineer' }).focus();
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();
  await expect(box(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Embed this ladder' })).toBeFocused();
});

test('for a ladder that exists only in this browser, the dialog offers its file to serve with the page', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Ladders$/ }).click();
  const opening = page.getByRole('dialog', { name: 'Ladders' });
  await opening.getByRole('textbox').fill(JSON.stringify(ladder({})));
  await opening.getByRole('button', { name: 'Import pasted text' }).click();
  await opening.getByRole('button', { name: 'Open ladder' }).click();
  await page.getByRole('button', { name: 'Embed this ladder' }).click();
  await expect(box(page)).toContainText('stored only in this browser');
  await expect(preview(page).getByRole('button', { name: /^Engineer/ })).toBeVisible();
  await expect(code(page)).toHaveValue(/src="small"/);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    box(page)
      .getByRole('button', { name: /^Save the ladder file/ })
      .click(),
  ]);
  expect(saved.suggestedFilename()).toBe('small.json');
});
