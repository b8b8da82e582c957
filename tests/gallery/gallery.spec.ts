import { expect, test, type Page } from '@playwright/test';
import { PAGE_NAMES } from './pageNames';

const LOOKS = [
  { name: 'light', selector: '[data-state]', width: 1100, colorScheme: 'light' },
  { name: 'dark', selector: '[data-dark=true]', width: 1100, colorScheme: 'dark' },
  { name: 'narrow', selector: '[data-narrow=true]', width: 390, colorScheme: 'light' },
] as const;

// One page for all of them: what it loads is loaded once.
let page: Page;
const faults: string[] = [];
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await page.clock.setFixedTime('2026-06-15T10:00:00Z');
});
test.afterAll(() => page.close());

for (const name of PAGE_NAMES) {
  test(`${name} looks as before`, async () => {
    faults.length = 0;
    await page.goto(`/#${name}`);
    await expect(page.locator(`[data-page="${name}"]`)).toBeAttached();
    await expect(page.locator('[data-ready=false]')).toHaveCount(0);
    // All of them are compared, so that one run tells every picture that changed.
    for (const { name: look, selector, width, colorScheme } of LOOKS) {
      const states = page.locator(selector);
      if ((await states.count()) === 0) continue;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const state of await states.all()) {
        const id = await state.getAttribute('id');
        const shown =
          (await state.getAttribute('data-dialog')) === null ? state : page.locator('dialog[open]');
        // A state may take the focus, and scroll to it: of several, the last one to be loaded.
        if (shown === state)
          await state.evaluate((element) => {
            (document.activeElement as HTMLElement | null)?.blur();
            element.scrollTop = 0;
          });
        await expect.soft(shown).toHaveScreenshot([name, `${id ?? ''}-${look}.png`]);
      }
    }
    expect(faults).toEqual([]);
  });
}
