import type { Page } from '@playwright/test';
import { expect, expectAccessible, ladder, serve, test } from '../support/page';

const skill = (id: string, name: string, parts: object = {}) => ({ id, name, kind: 'hard', ...parts });
const asks = (...list: [skill: string, level: string][]) =>
  list.map(([one, level]) => ({ skill: one, level }));
const role = (id: string, title: string, requirements: object[]) => ({
  id,
  title,
  family: 'all',
  level: 'one',
  requirements,
});
const step = (name: string) => ({ id: name.toLowerCase(), name });

/**
 *              2025.1                            2026.1
 *   scale      Aware 1  Working 2                Aware 1  Working 2  Skilled 3
 *              Practitioner 3  Expert 4          Practitioner 4  Expert 5
 *   Engineer   SQL 2  Operations 1               Databases 2  Operations 1
 *   Senior     SQL 3  Operations 2               Databases 5  Operations 2
 *              Talks 2  Old tools 1              Talks 2  On call 2
 *   Speaker    Talks 2                           Talks 5
 *   Scribe     Talks 2                           -
 */
const BEFORE = ladder({
  edition: '2025.1',
  scale: ['Aware', 'Working', 'Practitioner', 'Expert'].map(step),
  skills: [
    skill('sql', 'SQL'),
    skill('ops', 'Operations', { aliases: ['On call'] }),
    skill('talks', 'Talks', { kind: 'soft' }),
    skill('old', 'Old tools'),
  ],
  roles: [
    role('engineer', 'Engineer', asks(['sql', 'working'], ['ops', 'aware'])),
    role(
      'senior',
      'Senior Engineer',
      asks(['sql', 'practitioner'], ['ops', 'working'], ['talks', 'working'], ['old', 'aware']),
    ),
    role('speaker', 'Speaker', asks(['talks', 'working'])),
    role('scribe', 'Scribe', asks(['talks', 'working'])),
  ],
});
const AFTER = ladder({
  edition: '2026.1',
  scale: ['Aware', 'Working', 'Skilled', 'Practitioner', 'Expert'].map(step),
  skills: [
    skill('databases', 'Databases', { aliases: ['SQL'] }),
    skill('ops', 'Operations'),
    skill('on-call', 'On call'),
    skill('talks', 'Talks', { kind: 'soft' }),
  ],
  roles: [
    role('engineer', 'Engineer', asks(['databases', 'working'], ['ops', 'aware'])),
    role(
      'senior',
      'Senior Engineer',
      asks(['databases', 'expert'], ['ops', 'working'], ['talks', 'working'], ['on-call', 'working']),
    ),
    role('speaker', 'Speaker', asks(['talks', 'expert'])),
  ],
});

const ME = '/#ladder=small.json&lens=me';
const tab = (page: Page) =>
  page.getByRole('navigation', { name: 'My growth' }).getByRole('link', { name: 'New edition' });
const kept = (page: Page) => page.locator('.bar').getByText('Saved in this browser', { exact: true });
const section = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const effect = (page: Page, title: string) =>
  section(page, 'What it means for you').locator('details', {
    has: page.locator('summary b', { hasText: new RegExp(`^${title}$`) }),
  });

async function pick(page: Page, label: string | RegExp, title: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.fill(title);
  await expect(page.getByRole('option', { name: title }).first()).toBeVisible();
  await box.press('Enter');
}

/** SQL at Practitioner, Operations at Working, Old tools at Expert, Talks at Aware; Engineer, on the way to two roles. */
async function rateByOldEdition(page: Page): Promise<void> {
  await serve(page, 'small.json', BEFORE);
  await page.goto(ME);
  await page.getByRole('button', { name: 'Start rating' }).click();
  for (const key of ['3', '2', '4', '1']) await page.keyboard.press(key);
  await expect(page.locator('.bar p')).toHaveText('4 of 4 rated');
  await page.getByRole('link', { name: 'Readiness', exact: true }).click();
  await pick(page, /^Choose a role$/, 'Engineer');
  await pick(page, 'Choose a target role', 'Senior Engineer');
  await pick(page, /^Add another target$/, 'Scribe');
  await page.getByRole('link', { name: 'Rate', exact: true }).click();
  await expect(kept(page)).toBeVisible();
  await expect(tab(page)).toHaveCount(0);
}

/** No part of the page is wider than the page. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [inner, outer] = await page
    .locator('main')
    .evaluate((main) => [main.scrollWidth, main.clientWidth] as const);
  expect(inner).toBeLessThanOrEqual(outer);
}

test('a new edition shows what it means for the reader, with nothing lost, until it is put aside', async ({
  page,
}) => {
  await rateByOldEdition(page);
  await serve(page, 'small.json', AFTER);
  await page.reload();
  await expect(page.getByRole('status').first()).toContainText('“New edition” shows what it means for you');
  await tab(page).click();
  await expect(page.getByText('edition 2025.1', { exact: true }).first()).toBeVisible();

  // 7 of 8 steps were held: 3 + 2 + 1 + 1; of the 11 now asked 4 + 2 + 1 are, and On call is not rated.
  const senior = effect(page, 'Senior Engineer').first();
  await expect(senior.locator('summary').first()).toContainText(/88%.*→.*64%\s+ready/s);
  await expect(senior.locator('summary').first()).toContainText('3 skills differ, 1 of them not rated yet');
  await senior.locator('summary').first().click();
  await expect(senior).toContainText(
    '7 of the 11 weighted steps that it requires now. Before, you met 7 of 8',
  );
  const databases = senior.locator('details', { hasText: 'Databases' }).first();
  await expect(databases).toContainText('37.5% → 36.4%');
  await expect(databases).toContainText('now requires Expert; was Practitioner · previously called “SQL”', {
    ignoreCase: true,
  });
  await databases.locator('summary').click();
  await expect(databases).toContainText('1 × 3 ÷ 8 = 37.5% met');
  await expect(databases).toContainText('1 × 4 ÷ 11 = 36.4% met, 1 × 1 ÷ 11 = 9.1% missing');
  await expect(senior.locator('details', { hasText: 'On call' }).first()).toContainText(
    'split from “Operations”',
  );
  await expect(senior.locator('details', { hasText: 'Old tools' }).first()).toContainText(
    'no longer required',
    {
      ignoreCase: true,
    },
  );
  await senior.getByText('Total, edition 2025.1').click();
  await expect(senior.getByRole('table').getByRole('row', { name: /^Total/ })).toContainText('87.5%');
  await expect(effect(page, 'Engineer').first().locator('summary').first()).toContainText(
    '100% ready, as before',
  );
  await expect(effect(page, 'Scribe').first()).toContainText('No longer in this ladder', {
    ignoreCase: true,
  });
  // Talks at Aware was one step of two, and is one of five.
  await page.getByText('Readiness changed for 1 other role').click();
  await expect(effect(page, 'Speaker').last()).toContainText(/50%.*→.*20%\s+ready/s);

  const carried = section(page, 'What happened to your ratings');
  await expect(carried).toContainText('Nothing is lost');
  await expect(carried).toContainText('“SQL” is called “Databases” here');
  await expect(carried).toContainText(
    '“Old tools” is not in this edition. Your ratings and notes are stored separately',
  );
  await expect(carried).toContainText('One of your targets, “Scribe”, is not in this edition');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  // What is now asked leads to its place in the rating, and the answer counts at once.
  await senior.getByRole('link', { name: 'On call' }).click();
  const onCall = page.locator('[data-skill]').filter({ hasText: 'On call' }).getByRole('button').first();
  await expect(onCall).toBeFocused();
  await page.keyboard.press('2');
  await expect(onCall).not.toContainText('Not rated');
  await expect(kept(page)).toBeVisible();
  await page.reload();
  await tab(page).click();
  await expect(effect(page, 'Senior Engineer').first()).toContainText(/88%.*→.*82%\s+ready/s);
  await expect(carried).toContainText('“SQL” is called “Databases” here');

  await page.getByRole('button', { name: 'Got it' }).click();
  await expect(tab(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Readiness', exact: true })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Readiness', exact: true })).toBeVisible();
  await expect(tab(page)).toHaveCount(0);
});

test('any earlier edition can be chosen and compared, by somebody who has rated nothing as well', async ({
  page,
}) => {
  await serve(page, 'small.json', AFTER);
  await page.goto(`${ME}&part=kept`);
  await page.getByRole('link', { name: 'compare with an earlier edition' }).click();
  await expect(page.getByRole('heading', { name: 'Compare editions' })).toBeVisible();
  const choose = (name: string, text: string) =>
    page.getByLabel('A ladder to compare with').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await choose('notes.json', '{"id": "x"}');
  await expect(page.getByText('“notes.json” could not be read as a ladder')).toBeVisible();
  await choose('small-2025.json', JSON.stringify(BEFORE));
  const changes = section(page, 'Changes to the ladder');
  await expect(changes.locator('summary', { hasText: 'Skills' })).toContainText(
    '1 new, 1 removed, 1 renamed',
  );
  await expect(section(page, 'What it means for you')).toHaveCount(0);
  await changes.locator('summary', { hasText: 'Requirements' }).click();
  const raised = changes.getByRole('listitem').filter({ hasText: 'Databases' });
  await expect(raised).toContainText(/Senior Engineer.*Required step.*Practitioner.*→.*Expert/s);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await changes.getByRole('combobox', { name: 'About' }).selectOption({ label: 'Speaker (1)' });
  await expect(changes).toContainText('1 change');
  await expect(raised).toHaveCount(0);
  await page.getByRole('button', { name: 'Close the comparison' }).click();
  await expect(page.getByRole('heading', { name: 'Compare editions' })).toBeVisible();
});

test('deleting all deletes the edition that was kept as well', async ({ page }) => {
  await rateByOldEdition(page);
  const stored = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('rungs-editions');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const all = open.result.transaction('ladders').objectStore('ladders').count();
            all.onsuccess = () => {
              open.result.close();
              resolve(all.result);
            };
          };
        }),
    );
  await expect.poll(stored).toBe(1);
  await page.getByRole('link', { name: 'My data' }).click();
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect.poll(stored).toBe(0);
});
