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
  await expectAccessible(page);
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

test('a sound ladder says nothing of faults, and its list can still be asked for', async ({ page }) => {
  await page.goto('/#lens=faults');
  await expect(page.getByRole('heading', { name: 'This ladder has no problems' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the ladder' }).click();
  await expect(page.getByText(/fault/)).toHaveCount(0);
});

test('each check has a page, reached from its faults and left by a link or a key', async ({ page }) => {
  const skills = [{ id: 'cobol', name: 'COBOL', kind: 'hard' }];
  await serve(page, 'faulty.json', {
    ...FAULTY,
    skills,
    checks: { SKILL_UNUSED: 'off', SKILL_UNUSD: 'off' },
  });
  await page.goto('/#ladder=faulty.json&lens=faults');
  await expect(
    page.getByText('1 problem not listed, because this ladder turns off SKILL_UNUSED'),
  ).toBeVisible();
  const about = page.getByRole('link', {
    name: 'About this rule: A pay band whose minimum is above its maximum',
  });
  await about.click();
  await expect(page).toHaveURL(/lens=faults&rule=PAY_MIN_ABOVE_MAX$/);
  await expect(
    page.getByRole('heading', { name: 'A pay band whose minimum is above its maximum' }),
  ).toBeFocused();
  await expect(page.getByText('Incorrect')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(about).toBeFocused();
  await expectAccessible(page);
  await page.goto('/#ladder=faulty.json&lens=faults&rule=NO_SUCH');
  await expect(page.getByRole('heading', { name: 'There is no such rule' })).toBeVisible();
  await page.getByRole('link', { name: /All problems in this ladder/ }).click();
  await page.getByRole('link', { name: 'Show Tester on the ladder' }).first().click();
  await expect(page).toHaveURL(/#ladder=faulty.json&role=c$/);
});
