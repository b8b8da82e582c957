import { expect, test } from '../support/page';

const scheme = () => document.documentElement.dataset['theme'];

test('a chosen theme is kept across visits, and nothing is stored before', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: /Theme: auto/ });
  await expect(button).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await button.click();
  await page.getByRole('button', { name: /Theme: light/ }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: /Theme: dark/ })).toBeVisible();
  expect(await page.evaluate(scheme)).toBe('dark');
  await page.getByRole('button', { name: /Theme: dark/ }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('where storage is forbidden the page still opens and turns', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('button', { name: /Theme: auto/ }).click();
  await expect(page.getByRole('button', { name: /Theme: light/ })).toBeVisible();
  expect(await page.evaluate(scheme)).toBe('light');
});
