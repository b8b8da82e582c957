import type { Page } from '@playwright/test';
import { writeProfileFile } from '../../../src/formats/profile/profileFile';
import { newPerson } from '../../../src/model/profile/profile';
import {
  expect,
  expectAccessible,
  expectAccessibleInThisSize,
  keepPerson,
  ladder,
  serve,
  test,
} from '../support/page';
import { englishSentences } from '../support/sentences';
import { SHOWN } from '../support/defaultLadder';

/** Every view by its address, and what of it says that it is there, in any language. */
const VIEWS: readonly [address: string, ready: string][] = [
  ['/', '.card'],
  ['/#role=lead-back-end-engineer', 'aside h2'],
  ['/#from=principal-engineer&to=engineering-manager', '#pair-title'],
  ['/#lens=table&skill=system-architecture', 'tbody th'],
  ['/#from=senior-back-end-engineer&to=lead-back-end-engineer&view=routes', 'aside table'],
  ['/#role=senior-back-end-engineer&view=next', 'aside details'],
  ['/#role=senior-back-end-engineer&view=what-if', 'aside section'],
  ['/#lens=me', '[data-skill]'],
  ['/#lens=me&part=stand', 'main details'],
  ['/#lens=me&part=plan', 'main [data-plan]'],
  ['/#lens=me&part=time', 'main h3'],
  ['/#lens=me&part=talk', 'main select'],
  ['/#lens=me&part=edition', 'main h3'],
  ['/#lens=me&part=kept', 'main h3'],
  ['/#lens=team', 'main details'],
  ['/#lens=team&part=skills', 'main table'],
  ['/#lens=team&part=thin', 'main h2'],
  ['/#lens=team&part=near', 'main h2'],
  ['/#lens=team&part=mentors', 'main h2'],
  ['/#lens=faults', 'h1'],
  ['/#lens=faults&rule=SKILL_UNKNOWN', 'h1'],
];

/** Views of each kind. When they are turned round, axe checks what depends on position. */
const READ_WHOLE = VIEWS.map(([address]) => address).filter((_, at) => at % 3 === 0);

const RATINGS = {
  observability: { self: 'working', actions: [{ id: 'a1', text: '…', due: '2026-12-01' }] },
  'system-architecture': { self: 'awareness', evidence: [{ id: 'e1', text: '…', date: '2026-03-12' }] },
};

/** Fills what is one's own, and a team, so that their views have all to say that they can. */
async function fill(page: Page): Promise<void> {
  await keepPerson(page, {
    currentRole: 'senior-back-end-engineer',
    targetRoles: ['lead-back-end-engineer'],
    ratings: RATINGS,
  });
  await page.goto('/#lens=team');
  const one = newPerson('p-other', { id: 'software-engineering', edition: '2026.1' });
  await page.locator('input[type=file][multiple]').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeProfileFile({ ...one, name: '…', currentRole: 'lead-back-end-engineer' })),
  });
  await expect(page.locator('main details').first()).toBeVisible();
}

/** What is seen and what is read aloud, a text a line. */
function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) texts.push(nodes.currentNode.textContent?.trim() ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        texts.push(element.getAttribute(name)?.trim() ?? '');
    return texts.filter((text) => text !== '');
  });
}

/** Goes to each view in the page that is open, and calls `check` once the view has replaced the one before. */
async function inEveryView(
  page: Page,
  check: (address: string, texts: string[]) => Promise<void> | void,
): Promise<void> {
  for (const [address, ready] of VIEWS) {
    const before = await textsOn(page);
    await page.goto(address);
    await expect.poll(() => textsOn(page), address).not.toEqual(before);
    await expect(page.locator(ready).first(), address).toBeVisible();
    await check(address, await textsOn(page));
  }
}

test.describe('for a reader whose browser asks for German', () => {
  test.use({ locale: 'de-DE' });

  test('no view says a sentence in English', async ({ page }) => {
    test.slow();
    const { notGerman: english } = await englishSentences();
    expect(english.size).toBeGreaterThan(500);
    await fill(page);
    await inEveryView(page, (address, texts) => {
      expect(
        texts.filter((text) => english.has(text)),
        address,
      ).toEqual([]);
    });
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });

  test('the ladder is read in German where it has German words, and found by its English ones as well', async ({
    page,
  }) => {
    await page.goto('/#role=lead-back-end-engineer');
    const panel = page.getByRole('complementary');
    await expect(panel).toContainText('Systemarchitektur');
    await expect(panel).toContainText('Ausbildung');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('system archit');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Systemarchitektur');
  });

  test('figures and money are written as they are in Germany', async ({ page }) => {
    await page.goto('/#role=lead-back-end-engineer');
    await expect(page.getByRole('complementary')).toContainText(/\d{1,3}\.\d{3}\s\$/);
  });

  test('the boxes, and what is wrong with a file, are said in German', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: /Leitern$/ }).click();
    const box = page.getByRole('dialog');
    await box.getByRole('textbox').fill('levels: 3');
    await box.getByRole('button', { name: 'Eingefügten Text importieren' }).click();
    await expect(box).toContainText('fehlt der erwartete Inhalt: eine Leiter, eine Rollenseite');
    await box.getByRole('button', { name: 'Andere Dateien wählen' }).click();
    await box.getByRole('textbox').fill('id: a\nlevels: []\nfamilies: []\nroles: []');
    await box.getByRole('button', { name: 'Eingefügten Text importieren' }).click();
    await expect(box).toContainText('Das Feld „title“ fehlt.');
    await expect(box).toContainText('Ein fehlendes Feld');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Leitern$/ }).click();
    await box.getByRole('button', { name: 'Einbetten …' }).click();
    await expect(box).toContainText('Vorschau');
  });
});

test('the language is chosen in the header, at once and for the next time', async ({ page }) => {
  await page.goto('/#lens=me');
  await expect(page.getByRole('heading', { name: 'My growth' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await expect(page.getByRole('heading', { name: 'Meine Entwicklung' })).toBeVisible();
  await expect(page.getByText('Softwareentwicklung · 2026.2')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Meine Entwicklung' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('en');
  await expect(page.getByRole('heading', { name: 'My growth' })).toBeVisible();
});

test('a language whose words do not come leaves the page as it is, and says so', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.card').first()).toBeVisible();
  await page.route('**/assets/de-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await expect(page.getByText('This language could not be loaded.')).toBeVisible();
  await expect(page.getByText(SHOWN)).toBeVisible();
});

test('a ladder in a language that the interface has not is read in it where the reader wishes for it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'fr-FR', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await serve(
    page,
    'small.json',
    ladder({ translations: { fr: { title: 'Petite échelle', roles: { a: { title: 'Ingénieure' } } } } }),
  );
  await page.goto('/#ladder=small.json');
  await expect(page.getByText('Petite échelle')).toBeVisible();
  await expect(page.locator('.card')).toContainText('Ingénieure');
  await context.close();
});

test.describe('turned from right to left', () => {
  test.use({ locale: 'ar-XB' });

  test('every view turns round, says nothing that is not in the catalogue, and reads well', async ({
    page,
  }) => {
    test.slow();
    const { all: english } = await englishSentences();
    await fill(page);
    await inEveryView(page, async (address, texts) => {
      expect(
        texts.filter((text) => english.has(text)),
        address,
      ).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, address).toBeLessThanOrEqual(0);
      if (READ_WHOLE.includes(address)) await expectAccessibleInThisSize(page);
    });
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});

test('in a page in German the element says all in German, from before it is loaded, and follows its attribute', async ({
  page,
}) => {
  let fails = true;
  await page.route('**/assets/in-drawing-*.js', (route) =>
    fails ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.route('**/portal.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="de-AT"><title>Portal</title><h1>Portal</h1>
        <script type="module" src="/career-ladder.js"></script>
        <career-ladder focus="lead-back-end-engineer"></career-ladder></html>`,
    }),
  );
  await page.goto('/portal.html');
  const element = page.locator('career-ladder');
  await expect(element).toContainText('konnte nicht geladen werden');
  fails = false;
  await element.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(element).toContainText('Systemarchitektur');
  await element.evaluate((one) => one.setAttribute('lang', 'en'));
  await expect(element).toContainText('System architecture');
  await element.evaluate((one) => one.setAttribute('lang', 'ar-XB'));
  await expect(element.locator('.career-ladder')).toHaveAttribute('dir', 'rtl');
  await element.evaluate((one) => one.removeAttribute('lang'));
  await expect(element).toContainText('Systemarchitektur');
});

test.describe('in a frame', () => {
  test.use({ locale: 'de-DE' });

  test('the reader’s language is spoken, or the one that its address says', async ({ page }) => {
    await page.goto('/embed.html?focus=lead-back-end-engineer');
    await expect(page.locator('career-ladder')).toContainText('Systemarchitektur');
    await page.goto('/embed.html?focus=lead-back-end-engineer&lang=en');
    await expect(page.locator('career-ladder')).toContainText('System architecture');
    await page.goto('/embed.html?src=https://elsewhere.test/a.json');
    await expect(page.getByRole('alert')).toContainText('wird nicht angezeigt');
    await expectAccessible(page);
  });
});
