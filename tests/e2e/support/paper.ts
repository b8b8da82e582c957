/** What a view prints and saves. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** The file that a button saves. */
export async function savedFile(
  page: Page,
  button: string | RegExp,
): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const done = await download;
  return { name: done.suggestedFilename(), text: readFileSync(await done.path(), 'utf8') };
}

/** The sheet that the page prints, in a dark theme, which paper ignores. */
export async function printedSheet(page: Page): Promise<Locator> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('[data-sheet]');
  await expect(sheet).toBeVisible();
  return sheet;
}

/** Leaves the print, after which the page has no sheet. */
export async function endPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-sheet]')).toHaveCount(0);
}

/** Nothing in the sheet is cut, and its text is dark. */
export async function expectWholeOnPaper(sheet: Locator): Promise<void> {
  const found = await sheet.evaluate((root) => {
    const cut = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (one) =>
        one.textContent !== '' &&
        (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) &&
        getComputedStyle(one).display !== 'inline',
    );
    return { cut: cut.map((one) => one.outerHTML.slice(0, 120)), colour: getComputedStyle(root).color };
  });
  expect(found).toEqual({ cut: [], colour: 'rgb(27, 26, 25)' });
}

export const pagesIn = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
