import { expect, expectAccessible, test } from './page';

test('next moves list what the ladder names first, open into rows that add up, and obey the gates', async ({
  page,
}) => {
  await page.goto('/#role=senior-back-end-engineer');
  const panel = page.getByRole('complementary');
  await panel.getByRole('link', { name: 'Next moves' }).click();
  const named = panel.getByRole('region', { name: 'Named by the ladder' });
  const first = named.locator('details').first();
  await expect(first.locator('summary')).toContainText('Lead Back End Engineer');
  await expect(first.locator('summary')).toContainText(/\d+% ready · fit \d+% · \d+ steps/);
  await expectAccessible(page);

  await first.locator('summary').click();
  const parts = await first.locator('tbody td:nth-child(3)').allTextContents();
  const together = await first.locator('tfoot td:nth-child(3)').textContent();
  const sum = parts.reduce((all, text) => all + parseFloat(text), 0);
  // Each row is rounded to a tenth of a percent.
  expect(Math.abs(sum - parseFloat(together ?? ''))).toBeLessThanOrEqual(0.05 * (parts.length + 1));

  await panel.getByLabel('At most one rung away').check();
  await expect(page).toHaveURL(/gates=rung/);
  await expect(panel.getByText(/\d+ roles? left out/)).toBeVisible();
});

test('what the ladder declares is contradicted where pay says otherwise', async ({ page }) => {
  await page.goto('/#role=lead-back-end-engineer&view=next');
  await expect(page.getByText(/declared as advancement; pays \d+% less/).first()).toBeVisible();
});

test('every role is shaded by readiness while next moves are open', async ({ page, viewport }) => {
  test.skip((viewport?.width ?? 0) < 760, 'a list has no shading');
  await page.goto('/#role=senior-back-end-engineer&view=next');
  await expect(page.locator('[data-role="lead-back-end-engineer"]')).toHaveAccessibleName(/83% ready/);
});

test('a skill raised changes readiness, stands in the link, is undone, and a second browser shows the same', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`${baseURL}/#from=senior-back-end-engineer&to=lead-back-end-engineer`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('link', { name: 'What if' }).click();
  await expect(panel.getByText(/83% ready for/)).toBeVisible();
  await panel.getByRole('button', { name: 'Raise System architecture' }).click();
  const ready = panel.getByText(/ready for Lead Back End Engineer, 83% without the changes/);
  await expect(ready).toBeVisible();
  await expect(page).toHaveURL(/if=system-architecture/);
  await expectAccessible(page);

  const second = await browser.newPage({ viewport: page.viewportSize() });
  await second.goto(page.url());
  const there = second.getByRole('complementary').getByText(/without the changes/);
  await expect(there).toHaveText((await ready.textContent()) ?? '');
  await second.close();

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('without the changes')).toHaveCount(0);
  await expect(page).not.toHaveURL(/if=/);
});

test('the skill that opens most depends on the readiness that the reader sets, by keyboard too', async ({
  page,
}) => {
  await page.goto('/#role=senior-back-end-engineer&view=what-if&bar=84');
  const raises = page.getByRole('region', { name: 'Which one skill opens most' });
  await expect(raises.locator('details').first()).toContainText(/opens \d+ roles?/);
  const bar = raises.getByRole('slider');
  await bar.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/bar=83/);
  await raises.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await raises.getByRole('button', { name: 'Raise it here' }).first().click();
  await expect(page.getByText('1 change made')).toBeVisible();
});
