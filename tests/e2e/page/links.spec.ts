import { expect, expectAccessible, isNarrow, test } from '../support/page';
import { ROLES, rolesOf, SHOWN } from '../support/defaultLadder';

test('a link names what is not there, and the rest of it is shown', async ({ page }) => {
  await page.goto(
    '/#role=principal-engineer&family=security,gone&level=nowhere&skill=juggling&lens=matrix&pay=-3',
  );
  const notice = page.getByRole('status').filter({ hasText: 'The link refers to' });
  for (const name of ['gone', 'nowhere', 'juggling', 'matrix'])
    await expect(notice).toContainText(`“${name}”`);
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    'Principal Engineer',
  );
  await expect(page.getByText(`${rolesOf(['security'])} roles shown`)).toBeAttached();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(notice).toHaveCount(0);
});

test('of a gap with one end the role at that end is shown', async ({ page }) => {
  await page.goto('/#from=somebody&to=principal-engineer');
  await expect(page.getByText('“somebody”')).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    'Principal Engineer',
  );
});

test('a role is found by its title and by another name too', async ({ page }) => {
  for (const name of ['Lead Back End Engineer', 'Back End Tech Lead']) {
    await page.goto(`/#role=${encodeURIComponent(name)}`);
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
      'Lead Back End Engineer',
    );
  }
});

test('no link stops the page', async ({ page, viewport }) => {
  const roles = isNarrow(viewport) ? page.locator('.list li') : page.locator('[data-role]');
  const hashes = [
    '#%E0%A4%A',
    '#role=%00%ff',
    '#role=__proto__&from=constructor&to=toString',
    '#family=__proto__,constructor&level=__proto__',
    `#role=${'x'.repeat(50_000)}`,
    `#family=${'x,'.repeat(20_000)}`,
    '#pay=1e308',
    '#skill=<img src=x onerror=alert(1)>',
    '#=&&&==#?/',
    '#role=%E2%80%AE%F0%9F%92%A9',
  ];
  for (const hash of hashes) {
    await page.goto(`/${hash}`);
    await page.reload();
    await expect(page.getByText(SHOWN)).toBeVisible();
    if (hash !== '#pay=1e308') await expect(roles).toHaveCount(ROLES);
  }
});

test('an address that is no place of ladders is not asked', async ({ page }) => {
  for (const name of [
    'javascript:alert(1)//.json',
    'file:///etc/passwd.json',
    'data:application/json,{}.json',
  ]) {
    await page.goto(`/#ladder=${encodeURIComponent(name)}`);
    await page.reload();
    await expect(page.getByText('not an address a page can open')).toBeVisible();
  }
});

test('every state is a link that opens the same again', async ({ page, context, viewport }) => {
  await page.goto('/');
  await expect(page.getByText(SHOWN)).toBeVisible();
  await page.getByRole('button', { name: 'Families' }).click();
  await page.getByRole('checkbox', { name: /Architecture/ }).check();
  await page.keyboard.press('Escape');
  const role = isNarrow(viewport) ? page.locator('.list a') : page.locator('[data-role]:not(.dimmed)');
  await role.filter({ hasText: 'Enterprise Architect' }).click();
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /^Gap between/ })
    .first()
    .click();
  await expect(page).toHaveURL(/family=architecture/);
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('to gain');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    (await panel.getByRole('heading', { level: 2 }).textContent()) ?? '',
  );
  await expect(other.getByText(`${rolesOf(['architecture'])} roles shown`)).toBeAttached();
  await page.goBack();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Enterprise Architect');
  await page.goBack();
  await expect(panel).toBeHidden();
  await page.goForward();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Enterprise Architect');
});
