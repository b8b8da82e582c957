import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectToAddUp, isNarrow, ladder, serve, test } from '../support/page';
import { ratedOf } from '../support/defaultLadder';

const ME = '/#lens=me';
const rated = (page: Page) => page.locator('.bar p');
const row = (page: Page, skill: string) => page.locator(`[data-skill="${skill}"]`);
const heading = (page: Page, skill: string) => row(page, skill).getByRole('button').first();
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function openRating(page: Page): Promise<void> {
  await page.goto(ME);
  await expect(rated(page)).toBeVisible();
}

async function begin(page: Page): Promise<void> {
  await openRating(page);
  await page.getByRole('button', { name: 'Start rating' }).click();
}

async function pick(page: Page, label: string | RegExp, title: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.fill(title);
  await expect(page.getByRole('option', { name: title }).first()).toBeVisible();
  await box.press('Enter');
}

/** Two targets, and the first ten skills rated with each step, "not yet" and "not applicable" among them. */
async function rateSome(page: Page): Promise<void> {
  await begin(page);
  for (const key of ['3', '2', '4', '1', '3', 'n', '0', '2', '3', '4']) await page.keyboard.press(key);
  await expect(rated(page)).toHaveText(ratedOf(10));
}

test('sixty skills are rated by keyboard alone, and a reload keeps them', async ({ page }) => {
  await openRating(page);
  const start = page.getByRole('button', { name: 'Start rating' });
  await page.getByRole('link', { name: 'Skills that matter for my targets' }).focus();
  for (let press = 0; press < 6; press += 1) {
    if (await start.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(heading(page, 'programming')).toBeFocused();
  for (let skill = 0; skill < 60; skill += 1) await page.keyboard.press(String(skill % 5));
  await expect(rated(page)).toHaveText(ratedOf(60));
  await expect(page.locator('.bar').getByText('Saved in this browser', { exact: true })).toBeVisible();
  const answers = () => page.locator('[data-skill] .answer').allTextContents();
  const before = await answers();
  await page.reload();
  await expect(rated(page)).toHaveText(ratedOf(60));
  expect(await answers()).toEqual(before);
  // It goes on where it was left.
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(page.locator(':focus')).toContainText('Not rated');
});

test('from readiness for a target to the ladder, a gap, a what-if and routes', async ({ page, viewport }) => {
  await rateSome(page);
  await page.getByRole('link', { name: 'Readiness', exact: true }).click();
  await pick(page, /^Choose a role$/, 'Senior Back End Engineer');
  await pick(page, 'Choose a target role', 'Lead Back End Engineer');
  const targets = page.getByRole('region', { name: 'My targets' });
  const target = targets.locator('details').first();
  await expect(target.locator('summary')).toContainText(/\d+%\sready/);

  // From there to the ladder, a gap, a what-if and routes.
  await page.getByRole('link', { name: 'Show on the ladder' }).click();
  await expect(page.getByText('The shading shows how ready you are')).toBeVisible();
  if (isNarrow(viewport)) await expect(page.getByText(/% ready/).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/#from=.me&to=lead-back-end-engineer');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('From My profile');
  await expect(panel.getByRole('region', { name: /Not applicable/ })).toContainText('Testing frameworks');
  await panel.locator('summary').filter({ hasText: 'Readiness' }).click();
  await expectToAddUp(
    panel.getByRole('table').first(),
    2,
    panel.locator('summary').filter({ hasText: 'Readiness' }),
    /(\d+)%/,
  );
  await panel.getByRole('link', { name: 'What if' }).click();
  await panel.getByRole('button', { name: 'Raise System architecture' }).click();
  await expect(panel.getByRole('status').first()).toContainText('without the changes');
  await panel.getByRole('link', { name: 'Routes' }).click();
  await expect(panel).toContainText(/route/);
});

test('two tabs do not overwrite each other', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await openRating(other);
  await other.getByRole('button', { name: 'Start rating' }).click();
  await other.keyboard.press('End');
  await other.keyboard.press('2');
  await page.bringToFront();
  await expect(rated(page)).toHaveText(ratedOf(1));
  await page.keyboard.press('1');
  await expect(rated(page)).toHaveText(ratedOf(2));
  await expect(rated(other)).toHaveText(ratedOf(2));
  // Both at once.
  await Promise.all([
    (async () => {
      for (const key of ['1', '2', '3', '4', '0']) await page.keyboard.press(key);
    })(),
    (async () => {
      for (let press = 0; press < 5; press += 1) {
        await other.keyboard.press('ArrowUp');
        await other.keyboard.press('3');
        await other.keyboard.press('ArrowUp');
      }
    })(),
  ]);
  const answers = (one: Page) => one.locator('[data-skill] .answer').allTextContents();
  // Each may still be reading what the other stored.
  await expect(async () => expect(await answers(other)).toEqual(await answers(page))).toPass({
    timeout: 20_000,
  });
  await page.reload();
  await expect(rated(page)).toHaveText(await rated(other).textContent().then(String));
  await expect.poll(() => answers(page)).toEqual(await answers(other));
});

test('a page that is killed in the middle of an edit loses nothing that was kept', async ({
  page,
  context,
}) => {
  await openRating(page);
  const victim = await context.newPage();
  await begin(victim);
  for (let key = 0; key < 12; key += 1) await victim.keyboard.press(String(key % 5));
  await expect(victim.locator('.saving')).toHaveText('Saved in this browser');
  const kept = await victim.locator('[data-skill] .answer').allTextContents();
  // One more, and no time to go in peace.
  await Promise.all([victim.keyboard.press('4'), victim.close({ runBeforeUnload: false })]).catch(
    () => undefined,
  );
  await page.reload();
  await expect(rated(page)).toHaveText(/1[23] of \d+ rated/);
  const found = await page.locator('[data-skill] .answer').allTextContents();
  expect(found.slice(0, 12)).toEqual(kept.slice(0, 12));

  // Faster than anybody's fingers, 25 keys a second, and no time after the last.
  const burst = await context.newPage();
  await openRating(burst);
  await expect(rated(burst)).toHaveText(/1[23] of \d+ rated/);
  await burst.locator('[data-skill]').first().getByRole('button').first().click();
  await burst.keyboard.type('4'.repeat(20), { delay: 40 });
  await burst.close({ runBeforeUnload: false });
  await page.reload();
  await expect(rated(page)).toHaveText(/of \d+ rated/);
  const answers = await page.locator('[data-skill] .answer').allTextContents();
  expect(answers.slice(0, 20).filter((text) => text.trim() === 'Expert').length).toBeGreaterThanOrEqual(19);
});

test('where the browser keeps nothing, all works until the page is closed, and that is said once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await openRating(page);
  const news = page.getByText(/so your changes are lost/);
  await expect(news).toHaveCount(1);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(news).toHaveCount(0);
  await page.getByRole('button', { name: 'Start rating' }).click();
  for (const key of ['3', '2', 'n']) await page.keyboard.press(key);
  await expect(rated(page)).toHaveText(ratedOf(3));
  await expect(news).toHaveCount(0);
  await page.getByRole('link', { name: 'My data' }).click();
  await expect(news).toHaveCount(1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file …' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(Object.keys((JSON.parse(text) as { ratings: object }).ratings)).toHaveLength(3);
});

test('a store without room says so, loses nothing, and is tried again', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('1');
  await expect(page.locator('.saving')).toHaveText('Saved in this browser');
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Reflect.set(globalThis, 'roomAgain', () => (IDBObjectStore.prototype.put = put));
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.keyboard.press('2');
  await page.keyboard.press('3');
  await expect(page.getByText(/storage is full/)).toBeVisible();
  await expect(rated(page)).toHaveText(ratedOf(3));
  await expect(page.locator('.saving')).toHaveText('Not saved');
  await page.evaluate(() => (Reflect.get(globalThis, 'roomAgain') as () => void)());
  await page.keyboard.press('4');
  await expect(page.locator('.saving')).toHaveText('Saved in this browser');
  await page.reload();
  await expect(rated(page)).toHaveText(ratedOf(4));
});

test('a file is saved, all is deleted when asked twice, and the file brings it back', async ({ page }) => {
  await rateSome(page);
  await page.getByRole('link', { name: 'My data' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file …' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('software-engineering-my-growth.json');
  const text = readFileSync(await saved.path(), 'utf8');
  const stored = page.getByRole('region', { name: 'Stored data' });
  await expect(stored).toContainText(/10 skills · [\d.]+ kB/);
  const all = page.waitForEvent('download');
  await stored.getByRole('button', { name: 'Save all to files …' }).click();
  expect((await all).suggestedFilename()).toContain('growth');
  await stored.getByRole('button', { name: 'Delete all' }).click();
  await expectAccessible(page);
  await stored.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(stored).toContainText('No data is stored yet');
  await page.getByRole('link', { name: 'Rate', exact: true }).click();
  await expect(rated(page)).toHaveText(ratedOf(0));
  await page.getByRole('link', { name: 'My data' }).click();
  await page.getByLabel('A profile file').setInputFiles(file('mine.json', text));
  await expect(page.getByText(/was imported/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Rate', exact: true }).click();
  await expect(rated(page)).toHaveText(ratedOf(10));
});

test('people of two ladders are kept apart', async ({ page }) => {
  await serve(page, 'small.json', ladder({ skills: [{ id: 's', name: 'Sewing', kind: 'hard' }] }));
  await rateSome(page);
  await page.goto('/#ladder=small.json&lens=me');
  await expect(rated(page)).toHaveText('0 of 1 rated');
  await page.goto(ME);
  await expect(rated(page)).toHaveText(ratedOf(10));
});

test('nothing is cut off or scrolls sideways at twice the size', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await rateSome(page);
  for (const part of ['', '&part=stand', '&part=kept']) {
    await page.goto(`${ME}${part}`);
    await expect(page.getByRole('heading', { name: 'My growth' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(
      await page.locator('main').evaluate((one) => one.scrollWidth - one.clientWidth),
    ).toBeLessThanOrEqual(0);
  }
});

test('find leads to a skill’s place in the rating', async ({ page }) => {
  await openRating(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /Find a role/ }).fill('observability');
  await expect(page.getByRole('option').first()).toContainText('Observability');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'observability')).toBeFocused();
  await page.keyboard.press('2');
  await expect(heading(page, 'observability')).toContainText('Working');
});
