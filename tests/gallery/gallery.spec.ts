import { expect, test } from '@playwright/test';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every state of the gallery looks as before, ${colorScheme}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    const states = page.locator('[data-state]');
    await expect(states.last()).toBeVisible({ timeout: 60_000 });
    const ids = await states.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    // All of them are compared, so that one run tells every picture that changed.
    for (const id of ids) {
      await expect.soft(page.locator(`[id="${id}"]`)).toHaveScreenshot([colorScheme, `${id}.png`]);
    }
    expect(faults).toEqual([]);
  });
}
