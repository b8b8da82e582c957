import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/page';

const TIME = '/#lens=me&part=time';
const ASKED = 'Lead Back End Engineer';

async function rate(page: Page, skill: string, ...keys: string[]): Promise<void> {
  await page.goto(`/#lens=me&at=${skill}`);
  await expect(page.locator(`[data-skill="${skill}"]`).getByRole('button').first()).toBeFocused();
  for (const key of keys) await page.keyboard.press(key);
}

async function addTarget(page: Page): Promise<void> {
  await page.goto('/#lens=me&part=stand');
  const box = page.getByRole('combobox', { name: /would like to grow into/ });
  await box.fill(ASKED);
  await expect(page.getByRole('option', { name: ASKED }).first()).toBeVisible();
  await box.press('Enter');
}

async function take(page: Page, name?: string, day?: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Take a snapshot' })).toBeVisible();
  if (day !== undefined) await page.getByLabel('Day', { exact: true }).fill(day);
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

test('from a first snapshot to what moved since, in figures that agree with where I stand', async ({
  page,
}) => {
  await page.goto(TIME);
  await expect(page.getByText('Take one before a conversation, and each half year.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rate some skills' })).toBeVisible();
  await expectAccessible(page);

  await rate(page, 'programming', '2', '1', '3', 'n');
  await addTarget(page);
  await page.goto(TIME);
  await take(page, 'Before <i>Ada</i>', '2026-03-02');
  await expect(page.getByText(/Taken: “Before <i>Ada<\/i>”, .* with 4 skills rated/)).toBeVisible();
  await expect(page.getByText('Nothing changed between the two.')).toBeVisible();

  // Up, down, back in the sums, and a skill that was not rated then.
  await rate(page, 'programming', '4', '0', '3', '2');
  await rate(page, 'observability', '3');
  await page.goto(TIME);
  const moved = page.getByRole('region', { name: 'Changes' });
  await expect(moved.getByRole('heading', { level: 4 })).toHaveText([
    'Moved up 1',
    'Moved down 1',
    'Newly rated 1',
    'Rated again, after “not applicable” 1',
  ]);
  await expect(moved.getByRole('listitem')).toHaveText([
    /Working → Expert/,
    /Awareness → Not yet/,
    /Not rated → Practitioner/,
    /Not applicable → Working/,
  ]);
  await moved.getByText('Stayed the same: 1 skill').click();
  await expect(moved.getByRole('listitem')).toHaveCount(5);
  // The other way round.
  await moved.getByLabel('Before').selectOption('Today');
  await moved.getByLabel('After').selectOption({ index: 1 });
  await expect(moved.getByRole('heading', { level: 4 }).nth(2)).toHaveText('No longer rated 1');

  const line = page.getByRole('article', { name: ASKED });
  await line.getByText('Show as a table').click();
  const rows = line.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(3);
  const cells = await rows.nth(1).getByRole('cell').allTextContents();
  await expect(rows.nth(2)).toContainText('Before <i>Ada</i>');
  await expectAccessible(page);

  // The points say in turn what the table says.
  const points = line.getByRole('slider');
  await expect(points).toHaveAttribute('aria-valuetext', new RegExp(`^Today: ${cells[0]} ready`));
  await points.press('ArrowLeft');
  const then = await rows.nth(2).getByRole('cell').allTextContents();
  await expect(points).toHaveAttribute(
    'aria-valuetext',
    new RegExp(
      `Before <i>Ada</i>: ${then[0]} ready, ${then[1]} steps to gain, ${then[2]} skills not rated then`,
    ),
  );
  expect(Number(then[2])).toBeGreaterThan(Number(cells[2]));
  await expect(line).toContainText(/\d+ required skills were not rated and counted as 0/);
  await points.press('End');
  await expect(points).toHaveAttribute('aria-valuetext', /^Today/);

  await page.reload();
  await expect(line).toContainText(`${cells[0]} ready`);
  await page.goto('/#lens=me&part=stand');
  const target = page.getByRole('region', { name: 'My targets' }).locator('summary');
  await expect(target).toContainText(`${cells[0]} ready`);
  await expect(target).toContainText(`${cells[1]} steps to gain`);
  await expect(target).toContainText(`${cells[2]} skills not rated`);
});

test('snapshots are named, dated and removed, all of which can be undone', async ({ page }) => {
  await rate(page, 'programming', '2', '3');
  await page.goto(TIME);
  await take(page);
  await take(page);
  const fold = await list(page);
  const names = fold.locator('li b');
  await expect(names).toHaveText([/\(2\)$/, /^\p{L}+ \d{4}$/u]);
  const [second = '', first = ''] = await names.allTextContents();

  // By keyboard: the name is kept letter by letter, and one that is emptied keeps the last.
  await fold.getByRole('button', { name: `Change: ${first}`, exact: true }).press('Enter');
  await expect(fold.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Half year');
  await fold.getByLabel('Day').fill('2026-01-15');
  await expectAccessible(page);
  await fold.getByLabel('Name').fill('');
  await fold.getByLabel('Name').press('Enter');
  await expect(names).toHaveText([second, 'Half year']);
  await expect(fold.getByRole('listitem').nth(1)).toContainText(/15.*2\srated/);
  await expect(page.locator(':focus')).toHaveAccessibleName('Change: Half year');
  await page.reload();
  await list(page);
  await expect(names).toHaveText([second, 'Half year']);

  await fold.getByRole('button', { name: 'Remove: Half year' }).click();
  await expect(names).toHaveText([second]);
  await expect(fold.getByRole('status')).toContainText('Removed: Half year');
  await expect(page.locator(':focus')).toHaveAccessibleName('Restore: Half year');
  await page.keyboard.press('Enter');
  await expect(names).toHaveText([second, 'Half year']);
  await fold.getByRole('button', { name: `Remove: ${second}` }).click();
  await fold.getByRole('button', { name: 'Remove: Half year' }).click();
  await expect(page.getByRole('region', { name: 'Changes' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(names).toHaveText([second, 'Half year']);
  await page.keyboard.press('Control+Shift+z');
  await expect(names).toHaveCount(1);
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
