import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectAccessibleInThisSize, test } from '../support/page';

const VIEWS = [
  ['the ladder', '/'],
  ['a profile', '/#role=lead-back-end-engineer'],
  ['a gap', '/#from=senior-front-end-engineer&to=lead-front-end-engineer'],
  ['the table', '/#lens=table'],
  ['filters', '/#family=security,quality&level=senior&skill=threat-modelling&pay=100000'],
  ['faults', '/#lens=faults'],
  ['a missing ladder', '/#ladder=nowhere.json'],
] as const;

/** Things that stick out of the page sideways; what scrolls by itself (the drawing, the table) may. */
async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const inside = [...document.querySelectorAll('.panel, .filters, .bar, .list, .faults, .notices')];
    const sideways = inside.filter((element) => element.scrollWidth > element.clientWidth + 1);
    const texts = [
      ...document.querySelectorAll('header button, header a, .panel button, .panel a, .panel h2, .panel p'),
    ];
    const out = texts.filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1);
    });
    return [
      ...(wide > 0 ? [`the page is ${wide}px too wide`] : []),
      ...sideways.map(({ className }) => `${className} scrolls sideways`),
      ...out.map(({ outerHTML }) => `out of view: ${outerHTML.slice(0, 120)}`),
    ];
  });
  expect(cut).toEqual([]);
}

for (const [size, use] of [
  ['at 200% zoom', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ['at 320 px', { viewport: { width: 320, height: 640 } }],
  ['between the two layouts', { viewport: { width: 800, height: 600 } }],
] as const) {
  test.describe(size, () => {
    test.use(use);
    for (const [name, address] of VIEWS) {
      test(`${name} fits`, async ({ page }) => {
        await page.goto(address);
        await expect(
          page.locator('h1:visible, h2:visible, th:visible, [data-role]:visible').first(),
        ).toBeVisible();
        if (/role=|from=/.test(address))
          await expect(page.getByRole('complementary')).toContainText('Education');
        await expectNothingCut(page);
        if (size === 'at 320 px') await expectAccessibleInThisSize(page);
      });
    }
  });
}

test.describe('at 200% zoom of a laptop', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  test('half the height at least is left for what one came for', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.view')).toBeVisible();
    const { height = 0 } = (await page.locator('.view').boundingBox()) ?? {};
    expect(height).toBeGreaterThan(225);
  });

  test('the filters open within the page', async ({ page }) => {
    await page.goto('/');
    for (const name of ['Families', 'Levels']) {
      await page.getByRole('button', { name }).click();
      await expect(page.getByRole('group', { name })).toBeInViewport({ ratio: 0.99 });
      await page.keyboard.press('Escape');
    }
  });
});

test.describe('with forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('the role in focus and its directions differ by form', async ({ page }) => {
    await page.goto('/#role=lead-back-end-engineer');
    await expect(page.getByRole('complementary')).toContainText('Education');
    const border = (kind: string) =>
      page
        .locator(`.card.${kind}`)
        .first()
        .evaluate((card) => {
          const { borderStyle, borderWidth } = getComputedStyle(card, '::after');
          return `${borderWidth} ${borderStyle}`;
        });
    const forms = await Promise.all(['focus', 'from', 'to', 'beside'].map(border));
    expect(new Set(forms).size).toBe(forms.length);
    // Edges are drawn in a colour of the reader's own, not in ours.
    const strokes = await page
      .locator('path.edge')
      .evaluateAll((edges) => new Set(edges.map((edge) => getComputedStyle(edge).stroke)).size);
    expect(strokes).toBeLessThanOrEqual(2);
    await expectAccessible(page);
  });

  test('a chosen view, an open filter and a pressed card are told apart', async ({ page }) => {
    await page.goto('/#family=security');
    await expect(page.locator('[data-role]').first()).toBeVisible();
    const [chosen, other] = await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).backgroundColor));
    expect(chosen).not.toBe(other);
    await page.getByRole('button', { name: 'Families' }).click();
    await expect(page.getByRole('checkbox', { name: /Security/ })).toBeChecked();
    await expectAccessible(page);
  });
});

test('with reduced motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/#role=lead-back-end-engineer');
  await expect(page.getByRole('complementary')).toContainText('Education');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
      }).length,
  );
  expect(moving).toBe(0);
});
