import { denseLadder, largeLadder } from '../support/documents';
import { expect, serve, test } from '../support/page';

const COUNT = 900;

test.beforeEach(async ({ page }) => {
  await serve(page, 'large.json', largeLadder(COUNT));
});

test('past 300 roles only what is in view is made, and it follows the camera', async ({ page }) => {
  await page.goto('/#ladder=large.json&role=r5');
  const cards = page.locator('[data-role]');
  await expect(page.locator('[data-role="r5"]')).toBeInViewport();
  await expect.poll(() => cards.count()).toBeLessThan(300);
  await expect(page.locator('[data-role="r888"]')).toHaveCount(0);
  await page.goto('/#ladder=large.json&role=r888');
  await expect(page.locator('[data-role="r888"]')).toBeInViewport();
  await expect(page.locator('[data-role="r878"]')).toBeInViewport();
});

test('every card in view is made, also while the drawing is dragged', async ({ page }) => {
  await page.goto('/#ladder=large.json&role=r455');
  await expect(page.locator('[data-role="r455"]')).toBeInViewport();
  await page.mouse.move(500, 500);
  await page.mouse.down();
  for (let x = 500; x >= 100; x -= 40) await page.mouse.move(x, 480);
  await page.mouse.up();
  // The rows are full: without a hole, neighbours on a rung stand at most a lane's gap apart.
  const holes = await page.locator('[data-role]').evaluateAll((all) => {
    const seen = all
      .map((card) => card.getBoundingClientRect())
      .filter((box) => box.right > 100 && box.left < 900 && box.bottom > 140 && box.top < innerHeight);
    const rows = new Map<number, DOMRect[]>();
    for (const box of seen) {
      const top = Math.round(box.top);
      rows.set(top, [...(rows.get(top) ?? []), box]);
    }
    return [...rows.values()].flatMap((row) => {
      const sorted = row.sort((a, b) => a.left - b.left);
      return sorted.slice(1).filter((box, index) => box.left - (sorted[index]?.right ?? 0) > box.width)
        .length;
    });
  });
  expect(holes.length).toBeGreaterThan(1);
  expect(Math.max(...holes)).toBe(0);
});

test('the keyboard walks to cards that are not yet made, with one tab stop', async ({ page }) => {
  await page.goto('/#ladder=large.json&role=r0');
  await page.locator('[data-role="r0"]').focus();
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight');
  const focused = page.locator('[data-role]:focus');
  await expect(focused).toBeInViewport();
  await expect(focused).not.toHaveAttribute('data-role', 'r0');
  await expect(page.locator('[data-role][tabindex="0"]')).toHaveCount(1);
  // The card with the focus stays, however far the camera goes.
  await page.getByRole('button', { name: 'Zoom in' }).hover();
  await page.mouse.move(400, 500);
  for (let turn = 0; turn < 6; turn += 1) {
    await page.mouse.down();
    await page.mouse.move(900, 500);
    await page.mouse.up();
    await page.mouse.move(400, 500);
  }
  await expect(page.locator('[data-role][tabindex="0"]')).toHaveCount(1);
});

test('of moves too many to follow, those of the role in focus are drawn, and that is said', async ({
  page,
}) => {
  await serve(page, 'dense.json', denseLadder(400, 12));
  await page.goto('/#ladder=dense.json');
  await expect(page.locator('[data-role]').first()).toBeVisible();
  await expect(page.getByText(/4,800 moves. The drawing shows only those of the role/)).toBeVisible();
  await expect(page.locator('path.edge')).toHaveCount(0);
  await page.goto('/#ladder=dense.json&role=r5');
  await expect(page.locator('path.edge').first()).toBeAttached();
  expect(await page.locator('path.edge.quiet').count()).toBe(0);
});
