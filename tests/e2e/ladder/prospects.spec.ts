import { largeLadder } from '../support/documents';
import { expect, expectAccessible, isNarrow, serve, test } from '../support/page';

test('every role is shaded by readiness while next moves are open, also where the ladder is a list', async ({
  page,
  viewport,
}) => {
  await page.goto('/#role=senior-back-end-engineer&view=next');
  const lead = page.locator('[data-role="lead-back-end-engineer"]');
  await expect(lead).toHaveCount(1);
  const row = page.getByRole('listitem').filter({ has: lead });
  if (isNarrow(viewport)) await expect(row).toContainText('71% ready');
  else await expect(lead).toHaveAccessibleName(/71% ready/);
  const shaded = isNarrow(viewport) ? row : lead;
  const shade = await shaded.evaluate((element) => element.style.getPropertyValue('--shade'));
  expect(Number(shade)).toBeCloseTo(0.71, 2);
});

test('on a large ladder a worker finds what lies ahead, and again when a skill is raised', async ({
  page,
}) => {
  await serve(page, 'large.json', largeLadder(900));
  await page.goto('/#ladder=large.json&role=r4&view=next');
  const panel = page.getByRole('complementary');
  await expect(
    panel.getByRole('region', { name: 'Listed by the ladder' }).locator('summary').first(),
  ).toContainText(/Role number 5.*50% ready/);
  expect(page.workers()).toHaveLength(1);
  await expect(page.locator('[data-role="r5"]').first()).toBeAttached();
  await panel.getByRole('link', { name: 'What if' }).first().click();
  const raises = panel.getByRole('region', { name: 'Skills that open the most roles' });
  await expect(raises.locator('summary').first()).toContainText(/Craft.*opens \d+ roles/);
  await raises.locator('summary').first().click();
  await raises.getByRole('button', { name: 'Raise it here' }).first().click();
  await expect(
    panel
      .getByRole('region', { name: /Roles opened by these changes/ })
      .locator('summary')
      .first(),
  ).toContainText('50% → 100%');
  expect(page.workers()).toHaveLength(1);
});

test('a skill raised changes readiness, stands in the link, is undone, and a second browser shows the same', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(`${baseURL}/#from=senior-back-end-engineer&to=lead-back-end-engineer`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('link', { name: 'What if' }).click();
  await expect(panel.getByText(/71% ready for/)).toBeVisible();
  await panel.getByRole('button', { name: 'Raise System architecture' }).click();
  const ready = panel.getByText(/ready for Lead Back End Engineer, 71% without the changes/);
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
