import { expect, expectAccessible, isNarrow, ladder, serve, test } from '../support/page';

const FAULTY = ladder({
  roles: [
    { id: 'a', title: 'Engineer', family: 'all', level: 'one', advancementTo: ['Lead'] },
    { id: 'b', title: 'Lead', family: 'all', level: 'nowhere' },
    { id: 'c', title: 'Tester', family: 'all', level: 'one', pay: [{ min: 5, max: 1, currency: 'USD' }] },
  ],
});

test('a ladder with faults is drawn, says so, and keeps saying so', async ({ page, viewport }) => {
  await serve(page, 'faulty.json', FAULTY);
  await page.goto('/#ladder=faulty.json');
  const notice = page.getByText('2 problems in this ladder');
  await expect(notice).toBeVisible();
  const roles = isNarrow(viewport) ? page.locator('.list li') : page.locator('[data-role]');
  await expect(roles).toHaveCount(3);
  await expect(roles.filter({ hasText: 'Lead' })).toContainText('Mentioned, not described');
  await page.getByRole('link', { name: 'Show problems' }).click();
  await expect(page.getByRole('heading', { name: 'This ladder has 2 problems' })).toBeVisible();
  await expect(page.getByText('LEVEL_UNKNOWN')).toBeVisible();
  await expect(page.getByText('faulty.json:1:').first()).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
  await page.getByRole('link', { name: '2 problems' }).click();
  await expect(page.getByText('PAY_MIN_ABOVE_MAX')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the ladder' }).click();
  await expect(roles).toHaveCount(3);
});
