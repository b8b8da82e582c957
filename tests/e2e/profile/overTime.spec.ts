import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';

const TIME = '/#lens=me&part=time';
const ASKED = 'Lead Back End Engineer';

async function rate(page: Page, skill: string, ...keys: string[]): Promise<void> {
  await page.goto(`/#lens=me&at=${skill}`);
  await expect(page.locator(`[data-skill="${skill}"]`).getByRole('button').first()).toBeFocused();
  for (const key of keys) await page.keyboard.press(key);
}

async function addTarget(page: Page): Promise<void> {
  await page.goto('/#lens=me&part=stand');
  const box = page.getByRole('combobox', { name: 'Choose a target role' });
  await box.fill(ASKED);
  await expect(page.getByRole('option', { name: ASKED }).first()).toBeVisible();
  await box.press('Enter');
}

async function take(page: Page, name?: string, day?: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Take a snapshot' })).toBeVisible();
  if (day !== undefined) await page.getByLabel('Date', { exact: true }).fill(day);
  if (name !== undefined) await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Take a snapshot' }).click();
}

/** Open, whether or not they were. */
async function list(page: Page) {
  const fold = page.locator('details').filter({ hasText: 'My snapshots' });
  if (!(await fold.evaluate((one: HTMLDetailsElement) => one.open))) await fold.locator('summary').click();
  return fold;
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await page.locator('main').evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(
    0,
  );
}

test('from a first snapshot to what moved since, in figures that agree with my readiness', async ({
  page,
}) => {
  await page.goto(TIME);
  await expect(page.getByText('Take one before each conversation, and every six months.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rate some skills' })).toBeVisible();

  await rate(page, 'programming', '2', '1', '3', 'n');
  await addTarget(page);
  await page.goto(TIME);
  await take(page, 'Before <i>Ada</i>', '2026-03-02');
  await expect(page.getByText(/Taken: “Before <i>Ada<\/i>”, .* with 4 skills rated/)).toBeVisible();
  await expect(page.getByText('Nothing changed between the two dates.')).toBeVisible();

  await rate(page, 'programming', '4');
  await page.goto(TIME);
  const moved = page.getByRole('region', { name: 'Changes' });
  await expect(moved.getByRole('listitem')).toHaveText([/Working → Expert/]);
  const line = page.getByRole('article', { name: ASKED });
  await line.getByText('Show as a table').click();
  const rows = line.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(3);
  const cells = await rows.nth(1).getByRole('cell').allTextContents();

  const snapshots = await list(page);
  await snapshots.getByRole('button', { name: 'Change: Before <i>Ada</i>', exact: true }).press('Enter');
  await page.keyboard.type('Half year');
  await page.keyboard.press('Enter');
  await expect(snapshots.locator('li b')).toHaveText(['Half year']);

  await page.reload();
  await list(page);
  await expect(snapshots.locator('li b')).toHaveText(['Half year']);
  await expect(line).toContainText(`${cells[0]} ready`);
  await page.goto('/#lens=me&part=stand');
  const target = page.getByRole('region', { name: 'My targets' }).locator('summary');
  await expect(target).toContainText(`${cells[0]} ready`);
  await expect(target).toContainText(`${cells[1]} steps to gain`);
  await expect(target).toContainText(`${cells[2]} skills not rated`);
});

test('nothing is cut off or scrolls sideways, also at twice the size', async ({ page }) => {
  await rate(page, 'programming', '2', '3');
  await addTarget(page);
  await page.goto(TIME);
  const name = 'A name that is as long as names of snapshots come, '.repeat(3) + 'w'.repeat(120);
  await take(page, name, '2025-06-30');
  await take(page, 'Half year', '2026-01-10');
  await list(page);
  await page.getByText('Show as a table').click();
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 720, height: 450 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  // The line ends within the page.
  const box = await page.locator('.plot svg').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Take a snapshot' })).toBeHidden();
  await expect(page.locator('.plot svg')).toBeVisible();
});
