import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectAccessibleInBothThemes,
  expectAccessibleInThisSize,
  test,
} from '../support/page';
import { ratedOf, ROLES, SHOWN } from '../support/defaultLadder';

// axe in every view, in both themes and sizes; texts are large enough everywhere.
// Each view is opened once. Every rule runs in one theme and size, then only the rules that the other theme or size decides.

const opened = (page: Page) => expect(page.getByRole('complementary')).toContainText('Education');

const heading = (name: string) => (page: Page) =>
  expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();

const VIEWS: readonly [name: string, address: string, ready: (page: Page) => Promise<unknown>][] = [
  ['the ladder', '/', (page) => expect(page.getByText(SHOWN)).toBeVisible()],
  ['a profile', '/#role=lead-back-end-engineer', opened],
  ['a gap', '/#from=principal-engineer&to=engineering-manager', opened],
  ['the table', '/#lens=table', (page) => expect(page.getByRole('table')).toBeVisible()],
  ['the table beside a profile', '/#lens=table&role=solutions-architect', opened],
  ['a skill', '/#skill=system-architecture', (page) => expect(page.getByText(/roles shown/)).toBeVisible()],
  [
    'filters without a role',
    '/#family=quality&pay=250000',
    (page) => expect(page.getByText('0 roles')).toBeVisible(),
  ],
  [
    'the routes',
    '/#from=senior-back-end-engineer&to=lead-back-end-engineer&view=routes',
    (page) => expect(page.getByRole('complementary').getByRole('table').first()).toBeVisible(),
  ],
  [
    'next moves',
    '/#role=senior-back-end-engineer&view=next',
    (page) => expect(page.getByRole('region', { name: 'Listed by the ladder' })).toContainText('ready'),
  ],
  [
    'a what-if',
    '/#role=senior-back-end-engineer&view=what-if',
    (page) =>
      expect(page.getByRole('region', { name: 'Skills that open the most roles' })).toContainText('opens'),
  ],
  [
    'the criteria of a role',
    '/#role=senior-back-end-engineer&view=criteria',
    (page) => expect(page.getByRole('heading', { name: 'How the decision is made' })).toBeVisible(),
  ],
  [
    'the criteria of a move',
    '/#from=senior-back-end-engineer&to=lead-back-end-engineer&view=criteria',
    (page) => expect(page.getByRole('heading', { name: 'Skills to grow' })).toBeVisible(),
  ],
  ['the rating', '/#lens=me', (page) => expect(page.getByText(ratedOf(0))).toBeVisible()],
  ['my readiness', '/#lens=me&part=stand', (page) => expect(page.getByText('My role today')).toBeVisible()],
  [
    'what is kept here',
    '/#lens=me&part=kept',
    (page) => expect(page.getByRole('heading', { name: 'Stored in this browser' })).toBeVisible(),
  ],
  ['the plan', '/#lens=me&part=plan', heading('Growth plan')],
  ['what was before', '/#lens=me&part=time', heading('Progress')],
  ['the conversation', '/#lens=me&part=talk', heading('The conversation')],
  [
    'a new edition',
    '/#lens=me&part=edition',
    (page) => expect(page.getByRole('main').getByRole('heading').nth(1)).toBeVisible(),
  ],
  ['a team', '/#lens=team', (page) => expect(page.getByRole('heading', { name: 'Team' })).toBeVisible()],
  ['the faults', '/#lens=faults', (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()],
];

const NARROW = { width: 390, height: 844 };
/** A narrow page has other elements than a wide one: a list in place of the drawing, and a sheet over it. */
const OTHER_WHEN_NARROW = ['the ladder', 'a profile'];

for (const [name, address, ready] of VIEWS) {
  test(`${name} reads well in both themes, wide and narrow`, async ({ page }) => {
    await page.goto(address);
    await ready(page);
    await expectAccessibleInBothThemes(page);
    expect(await smallTexts(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    await ready(page);
    if (OTHER_WHEN_NARROW.includes(name)) await expectAccessible(page);
    else await expectAccessibleInThisSize(page);
    expect(await smallTexts(page)).toEqual([]);
  });
}

for (const [name, address] of [
  ['a profile', '/#role=lead-back-end-engineer'],
  ['a gap', '/#from=principal-engineer&to=engineering-manager'],
] as const) {
  test(`every fold of ${name} reads well when open`, async ({ page }) => {
    await page.goto(address);
    await opened(page);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await expectAccessibleInBothThemes(page);
    expect(await smallTexts(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    await expectAccessibleInThisSize(page);
    expect(await smallTexts(page)).toEqual([]);
  });
}

test('find with and without an answer reads well', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(SHOWN)).toBeVisible();
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: /Find a role/ });
  await box.fill('secur');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await box.fill('qqqqqq');
  await expect(page.getByText('No role, skill or tag matches')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  await expectAccessibleInThisSize(page);
});

test('the table says what the drawing says', async ({ page }) => {
  await page.goto('/');
  const cards = page.locator('.card');
  await expect(cards).toHaveCount(ROLES);
  // A card may show a short title; its name says the whole one as well.
  const drawn = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('aria-label') ?? ''));
  await page.goto('/#lens=table');
  const rows = page.locator('tbody th');
  await expect(rows).toHaveCount(ROLES);
  const titles = await rows.evaluateAll((all) => all.map((row) => row.textContent?.trim() ?? ''));
  expect(new Set(titles).size).toBe(ROLES);
  const cardsOf = (title: string) =>
    drawn.filter((name) => name.split('. ').some((part) => part === title || part.startsWith(`${title} `)));
  expect(titles.filter((title) => cardsOf(title).length !== 1)).toEqual([]);
});

/** Texts under 12 px; those of the drawing are as large as its scale lets them be, which layout answers for. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim();
      if (!element || !text || !element.checkVisibility()) continue;
      if (element.closest('.world')) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < 12) small.push(`${size.toFixed(1)} px: ${text.slice(0, 40)}`);
    }
    return small;
  });
}
