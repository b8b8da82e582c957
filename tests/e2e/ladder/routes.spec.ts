import { expect, expectAccessible, test } from '../support/page';

const ASK = '/#from=junior-back-end-engineer&to=lead-back-end-engineer&view=routes';

test('a person finds a route, avoids a role, chooses one, changes a skill, and a second browser shows the same', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`${baseURL}/#from=junior-back-end-engineer&to=lead-back-end-engineer`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('link', { name: 'Routes', exact: true }).click();
  await expect(panel.getByText(/\d+ routes?, Pareto-optimal/)).toBeVisible();
  await expectAccessible(page);

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

test('the jumps of a route add up to its steps, and each opens into the skills that add up to it', async ({
  page,
}) => {
  await page.goto(ASK);
  const route = page.getByRole('region', { name: 'Route 1', exact: true });
  await expect(route).toContainText(/\d+ steps, largest jump/);
  const total = Number(/(\d+) steps?, largest/.exec((await route.textContent()) ?? '')?.[1]);
  const jumps = await route.locator('summary').allTextContents();
  expect(jumps.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0), 0)).toBe(total);
  const step = route.locator('details').first();
  await step.locator('summary').click();
  await expect(step.locator('li').first()).toContainText('→');
});

test('a column sorts the routes, and says so', async ({ page }) => {
  await page.goto('/#from=software-engineering-intern&to=principal-engineer&view=routes');
  const table = page.getByRole('table');
  await table.getByRole('button', { name: 'Largest jump' }).click();
  await expect(table.getByRole('columnheader', { name: 'Largest jump' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const jumps = (await table.locator('tbody tr td:nth-child(4)').allTextContents()).map(Number);
  expect(jumps.length).toBeGreaterThan(1);
  expect(jumps).toEqual([...jumps].sort((a, b) => a - b));
});

test('where options close every route, the page says which one opens one', async ({ page }) => {
  await page.goto(`${ASK}&limit=1`);
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('The options exclude every route.')).toBeVisible();
  await panel.getByRole('button', { name: /^Allow \d moves$/ }).click();
  await expect(panel.getByRole('region', { name: 'Route 1', exact: true })).toBeVisible();
});

test('the options are set by keyboard', async ({ page }) => {
  await page.goto(ASK);
  const panel = page.getByRole('complementary');
  await panel.locator('summary', { hasText: 'Options' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByLabel('Kinds of move').focus();
  await page.keyboard.type('Adv');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/only=advancement/);
  await expect(panel.getByText('1 set')).toBeVisible();
});
