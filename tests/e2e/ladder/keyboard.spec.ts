import type { Page } from '@playwright/test';
import { expect, isNarrow, test } from '../support/page';
import { SHOWN } from '../support/defaultLadder';

const focused = (page: Page) => page.locator('[data-role]:focus');

/** Presses Tab until the thing that matches has the focus: whoever uses the keyboard alone does the same. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`:focus`).and(page.locator(selector)).count()) > 0) return;
  }
  throw new Error(`${selector} is not reached with Tab`);
}

test('the drawing is walked in all four directions with one tab stop', async ({ page, viewport }) => {
  test.skip(isNarrow(viewport), 'the list is walked with Tab');
  await page.goto('/#role=senior-back-end-engineer');
  await expect(page.getByRole('complementary')).toContainText('Education');
  await tabTo(page, '[data-role]');
  await expect(focused(page)).toHaveAttribute('data-role', 'senior-back-end-engineer');
  await expect(page.locator('[data-role][tabindex="0"]')).toHaveCount(1);
  const walk: [string, string][] = [
    ['ArrowUp', 'lead-back-end-engineer'],
    ['ArrowLeft', 'tech-lead'],
    ['ArrowRight', 'lead-back-end-engineer'],
    ['ArrowDown', 'senior-back-end-engineer'],
    ['ArrowDown', 'back-end-engineer'],
  ];
  for (const [key, role] of walk) {
    await page.keyboard.press(key);
    await expect(focused(page)).toHaveAttribute('data-role', role);
    await expect(focused(page)).toBeInViewport({ ratio: 0.99 });
  }
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(focused(page)).toHaveAttribute('data-role', 'back-end-engineer');
});

test('a role is opened, its gap taken, swapped and left, by keyboard alone', async ({ page, viewport }) => {
  await page.goto('/');
  await tabTo(page, isNarrow(viewport) ? '.list a' : '[data-role]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/role=/);
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  const title = (await panel.getByRole('heading', { level: 2 }).textContent()) ?? '';
  await tabTo(page, '.panel .gap');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=.+&to=.+/);
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(title);
  const before = page.url();
  await tabTo(page, '.panel button:has-text("Swap")');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(before);
  await tabTo(page, '.panel summary');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('weighted steps');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/from=/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/role=/);
  await expect(panel).toBeHidden();
});

test('the focus follows into the profile and back to where it was opened', async ({ page, viewport }) => {
  await page.goto('/');
  await tabTo(page, '[data-role]');
  const opener = await page.locator(':focus').getAttribute('data-role');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Source');
  if (isNarrow(viewport)) await expect(panel).toBeFocused();
  await tabTo(page, '.panel .advancementTo a, .panel .entryFrom a');
  await panel.evaluate((element) => element.scrollTo(0, 300));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`role=${opener}$`));
  await expect(panel).toBeFocused();
  expect(await panel.evaluate((element) => element.scrollTop)).toBe(0);
  const walkedTo = new URL(page.url()).hash.replace('#role=', '');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.locator(':focus')).toHaveAttribute('data-role', walkedTo);
});

test('find, filters, keys and the table are reached and left', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(SHOWN)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('staff');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/role=staff-[a-z-]*engineer/);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/role=staff/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Moving around the ladder' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/role=/);
  await tabTo(page, 'nav a:has-text("Table")');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toBeVisible();
  await tabTo(page, 'tbody a');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
});

test('an Escape right after the one that closed a box closes the role behind it', async ({ page }) => {
  await page.goto('/#role=staff-software-engineer');
  await expect(page.getByRole('complementary')).toContainText('Education');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Moving around the ladder' });
  await expect(keys).toBeVisible();
  await keys.evaluate((box: HTMLDialogElement) => {
    const escape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    // Both in one frame: the box has closed, and the focus has not left it yet.
    box.dispatchEvent(escape());
    box.close();
    box.dispatchEvent(escape());
  });
  await expect(page).not.toHaveURL(/role=/);
});

test('what has the focus is always seen to have it', async ({ page }) => {
  await page.goto('/#role=principal-engineer&family=architecture');
  await expect(page.getByRole('complementary')).toContainText('Education');
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return true;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
      return (
        (seen && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || element.outerHTML.slice(0, 200)
      );
    });
    expect(shown).toBe(true);
  }
});
