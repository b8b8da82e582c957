import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { ROLES } from '../support/defaultLadder';

/** Where a card is on the page, once the camera has come to rest. */
async function boxOf(page: Page, id: string) {
  const read = () =>
    page.locator(`[data-role="${id}"]`).evaluate((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    });
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = await read();
      return last === before;
    })
    .toBe(true);
  const [x = 0, y = 0, width = 0, height = 0] = last.split(' ').map(Number);
  return { x, y, width, height };
}

test('opening a role brings it and all its neighbours into view', async ({ page }) => {
  for (const role of ['lead-back-end-engineer', 'software-engineering-intern', 'chief-architect']) {
    await page.goto(`/#role=${role}`);
    await boxOf(page, role);
    const near = page.locator('[data-role].focus, [data-role].from, [data-role].to, [data-role].beside');
    expect(await near.count()).toBeGreaterThan(1);
    for (const card of await near.all()) await expect(card).toBeInViewport({ ratio: 0.99 });
    const lens = await page.locator('.lens').boundingBox();
    for (const card of await near.all()) {
      const box = await card.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(88);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((lens?.x ?? 0) + (lens?.width ?? 0));
    }
  }
});

test('a gap brings both of its roles into view', async ({ page }) => {
  await page.goto('/#from=software-engineering-intern&to=chief-technology-officer');
  await boxOf(page, 'chief-technology-officer');
  for (const kind of ['start', 'goal'])
    await expect(page.locator(`.card.${kind}`)).toBeInViewport({ ratio: 0.99 });
});

test('the wheel zooms where the pointer is, a drag moves, and neither opens a role', async ({ page }) => {
  await page.goto('/');
  const id = 'principal-engineer';
  const before = await boxOf(page, id);
  const at = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  await page.mouse.move(at.x, at.y);
  // A busy machine may drop the first turn of a wheel before the page is ready for it.
  await expect(async () => {
    await page.mouse.wheel(0, -400);
    expect((await boxOf(page, id)).width).toBeGreaterThan(before.width * 1.2);
  }).toPass();
  const near = await boxOf(page, id);
  expect(Math.abs(near.x + near.width / 2 - at.x)).toBeLessThan(4);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y + 50);
  await page.mouse.move(at.x + 120, at.y + 100);
  await page.mouse.up();
  await expect.poll(async () => (await boxOf(page, id)).x - near.x).toBeGreaterThan(100);
  const moved = await boxOf(page, id);
  expect(moved.y - near.y).toBeGreaterThan(80);
  expect(moved.width).toBe(near.width);
  expect(page.url()).not.toContain('role=');
});

test('a filter leaves the camera where it is', async ({ page }) => {
  await page.goto('/');
  const id = 'chief-architect';
  await boxOf(page, id);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page.locator(`[data-role="${id}"]`)).toBeInViewport({ ratio: 1 });
  const whole = await boxOf(page, id);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await boxOf(page, id)).width).toBeGreaterThan(whole.width * 1.2);
  const near = await boxOf(page, id);
  await page.getByRole('button', { name: 'Levels' }).click();
  await page.getByRole('checkbox', { name: /Executive/ }).check();
  await expect(page.getByText('4 roles shown')).toBeVisible();
  const after = await boxOf(page, id);
  expect([after.x, after.width]).toEqual([near.x, near.width]);
});

test('buttons and keys zoom, and fit shows the whole again', async ({ page }) => {
  await page.goto('/');
  const id = 'chief-architect';
  await boxOf(page, id);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page.locator(`[data-role="${id}"]`)).toBeInViewport({ ratio: 1 });
  const whole = await boxOf(page, id);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await boxOf(page, id)).width).toBeGreaterThan(whole.width * 1.2);
  const near = await boxOf(page, id);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(async () => (await boxOf(page, id)).width).toBeLessThan(near.width);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => boxOf(page, id)).toEqual(whole);
  await page.locator(`[data-role="${id}"]`).focus();
  await page.keyboard.press('+');
  await expect.poll(async () => (await boxOf(page, id)).width).toBeGreaterThan(whole.width);
  await page.keyboard.press('0');
  await expect.poll(() => boxOf(page, id)).toEqual(whole);
});

test('hovering previews the moves of a role, and the focus stays', async ({ page }) => {
  await page.goto('/#role=principal-engineer');
  await boxOf(page, 'principal-engineer');
  await page.locator('[data-role="enterprise-architect"]').hover();
  await expect(page.locator('[data-role="enterprise-architect"]')).toHaveClass(/focus/);
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    'Principal Engineer',
  );
  await page.getByRole('button', { name: 'Fit' }).hover();
  await expect(page.locator('[data-role="principal-engineer"]')).toHaveClass(/focus/);
});

test('the names of lanes and rungs stay in view while the drawing moves', async ({ page }) => {
  await page.goto('/');
  await boxOf(page, 'principal-engineer');
  const rung = page.locator('.rungs').getByText('Senior', { exact: true });
  const left = (await rung.boundingBox())?.x;
  await page.mouse.move(700, 600);
  await page.mouse.down();
  await page.mouse.move(400, 560);
  await page.mouse.up();
  expect((await rung.boundingBox())?.x).toBe(left);
  await expect(page.locator('.heads').getByText('Architecture')).toBeInViewport();
});

test('with reduced motion the camera jumps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await boxOf(page, 'chief-architect');
  const widths = await page.evaluate(async () => {
    const card = document.querySelector('[data-role="chief-architect"]');
    const zoom = [...document.querySelectorAll('button')].find((button) => button.ariaLabel === 'Zoom in');
    const seen: number[] = [];
    zoom?.click();
    for (let frame = 0; frame < 12; frame += 1) {
      await new Promise(requestAnimationFrame);
      seen.push(Math.round(card?.getBoundingClientRect().width ?? 0));
    }
    return new Set(seen.slice(1)).size;
  });
  expect(widths).toBe(1);
});

test('at no scale is the text of a card cut', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-role]')).toHaveCount(ROLES);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < 30; turn += 1) {
    const cut = await page.locator('[data-role]').evaluateAll((cards) =>
      cards.flatMap((card) => {
        const inside = [...card.children].every((line) => {
          const { offsetTop, offsetHeight } = line as HTMLElement;
          return offsetTop >= 0 && offsetTop + offsetHeight <= card.clientHeight + 1;
        });
        return inside && card.scrollWidth <= card.clientWidth + 1 ? [] : [card.textContent];
      }),
    );
    expect(cut, `after turning the wheel ${turn} times`).toEqual([]);
    await page.mouse.wheel(0, -30);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
});
