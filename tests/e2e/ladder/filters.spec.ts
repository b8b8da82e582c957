import { expect, expectAccessible, isNarrow, test } from '../support/page';
import { ROLES, rolesOf, SHOWN } from '../support/defaultLadder';

test('several families and levels are chosen, and the link carries them all', async ({ page, viewport }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Families' }).click();
  const families = page.getByRole('group', { name: 'Families' });
  await families.getByRole('checkbox', { name: /Security/ }).check();
  await families.getByRole('checkbox', { name: /Quality/ }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Levels' }).click();
  await page
    .getByRole('group', { name: 'Levels' })
    .getByRole('checkbox', { name: /Senior/ })
    .check();
  await expect(page).toHaveURL(/family=quality,security&level=senior/);
  const count = rolesOf(['quality', 'security'], ['senior']);
  await expect(page.getByText(`${count} roles shown`)).toBeVisible();
  const all = isNarrow(viewport) ? page.locator('.list li') : page.locator('[data-role]:not(.dimmed)');
  await expect(all).toHaveCount(count);
  await page.reload();
  await expect(page.getByText(`${count} roles shown`)).toBeVisible();
});

test('a chip takes its own filter away, and one click takes all', async ({ page }) => {
  await page.goto('/#family=quality,security&level=senior&skill=threat-modelling&pay=100000');
  const chips = page.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('listitem')).toHaveCount(5);
  await chips.getByRole('button', { name: 'Remove the filter Quality' }).click();
  await expect(page).toHaveURL(/family=security&level/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(chips).toBeHidden();
  await expect(page).not.toHaveURL(/family|level|skill|pay/);
});

test('the drawing, the list and the table obey several filters alike', async ({ page, viewport }) => {
  const count = rolesOf(['quality', 'security'], ['senior', 'lead']);
  await page.goto('/#family=quality,security&level=senior,lead');
  await expect(page.getByText(`${count} roles shown`)).toBeVisible();
  if (!isNarrow(viewport)) await expect(page.locator('[data-role]:not(.dimmed)')).toHaveCount(count);
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(count);
});

test('the filters work by keyboard, and Escape closes the box alone', async ({ page }) => {
  await page.goto('/#role=principal-engineer');
  await page.getByRole('button', { name: 'Families' }).focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('group', { name: 'Families' });
  await expect(box).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(box.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/family=front-end-mobile/);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(page.getByRole('button', { name: 'Families' })).toBeFocused();
  await expect(page).toHaveURL(/role=principal-engineer/);
});

test('a tag is found, and shows the roles that carry it wherever they are listed', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(SHOWN)).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /Find a role/ }).fill('back end development');
  await page.getByRole('option', { name: /tag of/ }).click();
  await expect(page).toHaveURL(/tag=/);
  const { hash } = new URL(page.url());
  const shown = (await page.getByText(/roles? shown/).textContent()) ?? '';
  await page.goto(`/#lens=table&${hash.slice(1)}`);
  await expect(page.locator('tbody tr')).toHaveCount(parseInt(shown, 10));
  await page.getByRole('button', { name: /Remove the filter tagged/ }).click();
  await expect(page.locator('tbody tr')).toHaveCount(ROLES);
});
