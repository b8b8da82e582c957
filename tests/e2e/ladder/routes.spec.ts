import { expect, test } from '../support/page';

test('a person finds a route, avoids a role, chooses one, changes a skill, and a second browser shows the same', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`${baseURL}/#from=junior-back-end-engineer&to=lead-back-end-engineer`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('link', { name: 'Routes', exact: true }).click();
  await expect(panel.getByText(/\d+ routes?, Pareto-optimal/)).toBeVisible();

  const first = panel.getByRole('region', { name: 'Route 1', exact: true });
  await expect(first.getByRole('link', { name: 'Senior Back End Engineer' })).toBeVisible();
  await first.getByRole('button', { name: 'Avoid Senior Back End Engineer' }).click();
  await expect(page).toHaveURL(/avoid=senior-back-end-engineer/);
  await expect(panel.getByRole('link', { name: 'Senior Back End Engineer' })).toHaveCount(0);

  const route = panel.getByRole('region', { name: 'Route 1', exact: true });
  await expect(route).toBeVisible();
  await route.getByRole('button', { name: 'Show on the ladder' }).click();
  await expect(page).toHaveURL(/route=/);
  const before = await route.locator('summary').allTextContents();
  await panel.getByRole('link', { name: 'What if' }).click();
  await panel.getByRole('button', { name: 'Raise System architecture' }).click();
  await expect(panel.getByText(/without the changes/)).toBeVisible();
  await panel.getByRole('link', { name: 'Routes', exact: true }).click();
  await expect(page).toHaveURL(/if=system-architecture/);
  await expect(route).toBeVisible();
  // What is held already is not climbed again on the way.
  await expect.poll(() => route.locator('summary').allTextContents()).not.toEqual(before);

  const second = await browser.newPage({ viewport: page.viewportSize() });
  await second.goto(page.url());
  const shown = second.getByRole('complementary').getByRole('region', { name: 'Route 1', exact: true });
  await expect(shown.getByRole('button', { name: 'Shown on the ladder' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await shown.textContent()).toBe(await route.textContent());
  await second.close();
});
