import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expect, expectAccessible, test } from '../support/page';
import { SHOWN } from '../support/defaultLadder';

/** Senior tester above Tester: neither the rungs nor the move between them are stated, and both are proposed. */
const TABLE = [
  'Job;Family;Competence;Proficiency;Remarks',
  'Tester;Quality;Testing;Working;',
  'Senior tester;Quality;Testing;Expert;leads',
  'Tester;Quality;Reading;Awareness;',
].join('\n');
const FAULTY = [
  'id: small',
  'title: Small ladder',
  'levels: [{ id: one, name: First }]',
  'families: [{ id: all, name: All }]',
  'roles:',
  '  - id: tester',
  '    title: Tester',
  '    family: all',
  '    level: one',
  '    requirements: [{ skill: Splendour, level: 1 }]',
].join('\n');
const PAGE = [
  'Keeper',
  'Role Definition',
  'Keeps the lamps of a light house lit.',
  'Hard skills',
  'Lamp care: expert-level knowledge of lamps',
  'Career path',
  'Advances to',
  'Head Keeper',
].join('\n');

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const box = (page: Page) => page.getByRole('dialog', { name: 'Ladders' });
const card = (page: Page, id: string) => page.locator(`[data-role="${id}"]`);

async function openBox(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /Ladders$/ }).click();
  await expect(box(page).getByRole('heading', { name: 'Open a ladder' })).toBeVisible();
}

async function choose(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await openBox(page);
  await box(page).locator('input[type=file]').first().setInputFiles(files);
  await expect(box(page).getByRole('heading', { name: 'Import result' })).toBeVisible();
}

test('a table is opened, its proposals accepted, walked, found again after a reload, and removed', async ({
  page,
}) => {
  await choose(page, file('quality.csv', TABLE));
  const report = box(page);
  await expect(report).toContainText('2 roles, 2 skills, 3 requirements, 1 level, 1 family');
  await expectAccessible(page);
  await report.getByText('1 order of the levels').click();
  await expect(report.getByText(/Order the levels from lowest to highest: Mid-level, Senior/)).toBeVisible();
  await report.getByRole('button', { name: 'Accept all' }).click();
  await expect(report).toContainText('2 levels');
  await report.getByRole('button', { name: 'Open ladder' }).click();

  await expect(page).toHaveURL(/ladder=local/);
  await expect(box(page)).toBeHidden();
  await card(page, 'tester').click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('link', { name: 'Senior tester', exact: true })).toBeVisible();
  await page.reload();
  await expect(panel.getByRole('link', { name: 'Senior tester', exact: true })).toBeVisible();

  await page.goto('/');
  await page.getByRole('button', { name: /Ladders$/ }).click();
  const kept = box(page).getByRole('region', { name: 'Opened in this browser' });
  await expect(kept).toContainText('quality');
  await expectAccessible(page);
  await kept.getByRole('button', { name: 'Remove quality' }).click();
  await kept.getByRole('button', { name: 'Yes, remove quality' }).click();
  await expect(kept).toHaveCount(0);
});

test('a fault is shown with its line, and leads to its role on the ladder', async ({ page }) => {
  await choose(page, file('small.yaml', FAULTY));
  const fault = box(page).getByRole('region').filter({ hasText: 'Splendour' }).last();
  await expect(fault).toContainText('Splendour');
  await expect(fault.locator('mark')).toContainText('Splendour');
  await expect(fault).toContainText('small.yaml:10:');
  await fault.getByRole('button', { name: 'Show Tester on the ladder' }).click();
  await expect(page).toHaveURL(/role=tester/);
  await expect(page.getByRole('complementary')).toContainText('Tester');
  // The report goes along with the ladder.
  await page.goto(`${page.url().replace(/&role=.*/, '')}&lens=faults`);
  await expect(page.locator('mark').first()).toContainText('Splendour');
});

test('a column is given a meaning, and the table read again', async ({ page }) => {
  await choose(page, file('own.csv', TABLE.replace('Competence', 'Zeug')));
  const report = box(page);
  await expect(report).toContainText('2 roles, 0 skills');
  await report.getByText('Column mapping').click();
  await report.getByLabel('Meaning of column Zeug').selectOption('Skill');
  await expect(report).toContainText('2 roles, 2 skills, 3 requirements');
  await expectAccessible(page);
  await report.getByLabel('Meaning of column Remarks').selectOption('Note');
  await expect(report.getByText('Column mapping', { exact: true })).toBeVisible();
});

test('files are dropped, and text is pasted, anywhere on the page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(SHOWN)).toBeVisible();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'keeper.txt'));
    const told = { dataTransfer: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', told));
    document.body.dispatchEvent(new DragEvent('drop', told));
  }, PAGE);
  await expect(box(page)).toContainText('keeper.txt', { useInnerText: false });
  await expect(box(page)).toContainText('Keeper');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, TABLE);
  await expect(box(page)).toContainText('2 roles, 2 skills');
  await box(page).getByRole('button', { name: 'Choose other files' }).click();
  await box(page)
    .getByLabel(/Or paste/)
    .fill(PAGE);
  await box(page).getByRole('button', { name: 'Import pasted text' }).click();
  await expect(box(page)).toContainText('1 role, 1 skill');
});

test('a folder and a zip file are the same ladder', async ({ page }) => {
  const names = [
    'ladder.yaml',
    'skills.yaml',
    'roles/staff-software-engineer.yaml',
    'roles/principal-engineer.yaml',
  ];
  const entries = Object.fromEntries(
    names.map((name) => [`ours/${name}`, strToU8(readFileSync(`data/software-engineering/${name}`, 'utf8'))]),
  );
  await openBox(page);
  await box(page)
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      { name: 'ours.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(entries)) },
    ]);
  await expect(box(page)).toContainText('2 roles');
  await box(page).getByRole('button', { name: 'Choose other files' }).click();
  await box(page).locator('input[webkitdirectory]').setInputFiles('data/software-engineering');
  await expect(box(page)).toContainText(/Software engineering\s*\d+ roles/);
});

test('reading can be called off, and goes on where the page may start no worker', async ({ page }) => {
  await page.route(/importWorker/, () => undefined);
  await openBox(page);
  await box(page)
    .locator('input[type=file]')
    .first()
    .setInputFiles([file('quality.csv', TABLE)]);
  await expect(box(page).getByRole('progressbar')).toBeVisible();
  await expectAccessible(page);
  await box(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(box(page).getByRole('heading', { name: 'Open a ladder' })).toBeVisible();

  await page.addInitScript(() => {
    Reflect.set(globalThis, 'Worker', () => {
      throw new Error('no worker');
    });
  });
  await choose(page, file('quality.csv', TABLE));
  await box(page).getByRole('button', { name: 'Accept all' }).click();
  await expect(box(page)).toContainText('2 levels');
});

test('where the browser keeps nothing, the ladder is shown and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await choose(page, file('quality.csv', TABLE));
  await box(page).getByRole('button', { name: 'Open ladder' }).click();
  await expect(card(page, 'tester')).toBeVisible();
  await expect(page.getByText(/blocked storage/)).toBeVisible();
  await page.goto('/#ladder=software-engineering');
  await expect(page.getByText(SHOWN)).toBeVisible();
  await page.goBack();
  await expect(card(page, 'tester')).toBeVisible();
});

test('what is no ladder, and a link to a ladder of another browser, get a clear answer', async ({ page }) => {
  await choose(page, file('letter.txt', 'Dear all, thank you.'), file('broken.yaml', 'levels: [\n  - id: a'));
  await expect(box(page)).toContainText('These 2 files do not contain a ladder');
  await expect(box(page)).toContainText('letter.txt');
  await expect(box(page)).toContainText('broken.yaml');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await page.goto('/#ladder=local:elsewhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This ladder could not be opened');
  await expect(page.getByText(/opened from files in another browser/)).toBeVisible();
  await page.getByRole('button', { name: 'Open files' }).click();
  await expect(box(page)).toBeVisible();
});

test('a ladder is saved in every form, and each says what it cannot hold', async ({ page }) => {
  await openBox(page);
  const save = box(page).getByRole('region', { name: 'Save this ladder' });
  const forms = {
    yaml: 'software-engineering.yaml',
    folder: 'software-engineering.zip',
    json: 'software-engineering.json',
    csv: /\.csv$/,
    markdown: 'software-engineering.zip',
    'schema-org': /\.jsonld$/,
    gexf: /\.gexf$/,
    graphml: /\.graphml$/,
  };
  for (const [form, name] of Object.entries(forms)) {
    await save.getByLabel('Format').selectOption(form);
    const download = page.waitForEvent('download');
    await save.getByRole('button', { name: 'Save …' }).click();
    expect((await download).suggestedFilename()).toMatch(name);
    await expect(save.getByRole('status')).toContainText(/^Saved as/);
  }
  await expectAccessible(page);
});

test('a ladder that was saved is opened and says the same', async ({ page }) => {
  await openBox(page);
  const save = box(page).getByRole('region', { name: 'Save this ladder' });
  await save.getByLabel('Format').selectOption('csv');
  const download = page.waitForEvent('download');
  await save.getByRole('button', { name: 'Save …' }).click();
  const path = await (await download).path();
  await box(page)
    .locator('input[type=file]')
    .first()
    .setInputFiles([file('again.csv', readFileSync(path, 'utf8'))]);
  await box(page).getByRole('button', { name: 'Open ladder' }).click();
  await expect(page).toHaveURL(/ladder=local/);
  await card(page, 'lead-back-end-engineer').click();
  await expect(page.getByRole('complementary')).toContainText('$160K – $220K');
});

test('the box is opened, a file read and the ladder walked by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Ladders$/ }).focus();
  await page.keyboard.press('Enter');
  const pasted = box(page).getByLabel(/Or paste/);
  for (
    let press = 0;
    press < 12 && !(await pasted.evaluate((one) => one === document.activeElement));
    press += 1
  )
    await page.keyboard.press('Tab');
  await expect(pasted).toBeFocused();
  await page.keyboard.insertText(TABLE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const walk = box(page).getByRole('button', { name: 'Open ladder' });
  await expect(walk).toBeVisible();
  for (
    let press = 0;
    press < 6 && !(await walk.evaluate((one) => one === document.activeElement));
    press += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ladder=local/);
});

test('on a phone, in the dark, nothing of the box or its report is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const fits = () =>
    box(page).evaluate((one) => one.scrollWidth <= one.clientWidth && one.clientWidth <= innerWidth);
  await openBox(page);
  await box(page).getByText('Supported formats').click();
  expect(await fits()).toBe(true);
  await expectAccessible(page);
  await choose(page, file(`${'quality-of-everything-'.repeat(6)}.csv`, TABLE));
  for (const part of ['1 file read', 'Column mapping', '1 order of the levels', '1 advancement'])
    await box(page).getByText(part).first().click();
  expect(await fits()).toBe(true);
  await expectAccessible(page);
});
