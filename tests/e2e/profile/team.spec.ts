import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readProfileFile, writeProfileFile } from '../../../src/formats/profile/profileFile';
import {
  newPerson,
  type Answer,
  type ProfileDocument,
  type Rating,
} from '../../../src/model/profile/profile';
import { stamped } from '../../../src/model/profile/change';
import { expect, expectAccessible, test } from '../support/page';
import { SKILLS } from '../support/defaultLadder';

const TEAM = '/#lens=team';
const PARTS = ['People', 'Skills', 'Single points of failure', 'Close to a role', 'Mentoring'];
const NAMES = ['Ada <img src=x onerror=alert(1)>', 'Béla <b>Szabó</b>', 'مريم'];

const rated = (answers: Record<string, Answer>): Record<string, Rating> =>
  Object.fromEntries(
    Object.entries(answers).map(([skill, self]) => [skill, { self, evidence: [], actions: [] }]),
  );
function person(id: string, parts: Partial<ProfileDocument>): ProfileDocument {
  const blank = newPerson(id, { id: 'software-engineering', edition: '2026.1' });
  return stamped(
    blank,
    { ...blank, ...parts },
    `self-${id.replace('p-', '')}`,
    Date.parse('2026-11-01T09:00:00Z'),
  );
}
/** All that a Lead Back End Engineer is asked, but pragmatism. */
const LEAD = [
  ...[
    'server-side-programming',
    'cloud-infrastructure',
    'database-systems',
    'system-architecture',
    'api-design',
  ],
  ...['containers-orchestration', 'infrastructure-as-code', 'ci-cd', 'observability', 'testing-frameworks'],
  ...['leadership-influence', 'mentorship', 'strategic-thinking', 'communication', 'problem-solving'],
  ...['ownership', 'collaboration'],
];
/** The first aims for the second's role, and the second can help the first. */
const [ADA, BELA, MARYAM] = [
  person('p-ada', {
    name: NAMES[0],
    currentRole: 'senior-back-end-engineer',
    targetRoles: ['lead-back-end-engineer'],
    ratings: rated({ programming: 'working', observability: 'awareness', 'system-architecture': 'n/a' }),
  }),
  person('p-bela', {
    name: NAMES[1],
    currentRole: 'lead-back-end-engineer',
    ratings: rated({ debugging: 0, ...Object.fromEntries(LEAD.map((skill) => [skill, 'expert'])) }),
    shared: { self: true },
  }),
  person('p-maryam', { name: NAMES[2], ratings: rated({ programming: 'practitioner' }) }),
] as const;

const fileOf = (one: ProfileDocument, name = `${one.id}.json`) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(writeProfileFile(one)),
});

async function openFiles(page: Page, files: ReturnType<typeof fileOf>[]): Promise<void> {
  await page.getByLabel('Files of several people').setInputFiles(files);
}
async function openThree(page: Page): Promise<void> {
  await page.goto(TEAM);
  await expect(page.getByText('Your team is empty')).toBeVisible();
  await openFiles(
    page,
    [ADA, BELA, MARYAM].map((one) => fileOf(one)),
  );
  await expect(page.getByRole('heading', { name: 'People 3' })).toBeVisible();
}
const go = (page: Page, part: string) =>
  page.getByRole('navigation', { name: 'Team' }).getByRole('link', { name: part }).click();
const sideways = (page: Page) =>
  page.evaluate(() => {
    const view = document.querySelector('main') ?? document.body;
    return Math.max(view.scrollWidth - view.clientWidth, document.documentElement.scrollWidth - innerWidth);
  });
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
const fold = (page: Page, name: string) => page.locator('summary').filter({ hasText: name });

test('a newer file is joined, a person is removed when asked twice, and a reload keeps the rest', async ({
  page,
}) => {
  await openThree(page);
  await expect(page).toHaveTitle(/^Team · /);
  for (const part of PARTS) {
    await go(page, part);
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    for (const _ of [0, 1, 2]) await unfold(page);
    expect(await sideways(page), part).toBeLessThanOrEqual(0);
  }
  await go(page, 'People');
  const newer = stamped(
    ADA,
    { ...ADA, ratings: { ...ADA.ratings, ...rated({ debugging: 'expert' }) } },
    'self-ada',
    Date.parse('2026-11-02T09:00:00Z'),
  );
  const elsewhere = { ...MARYAM, ladder: { id: 'other', title: 'Another ladder' } };
  await openFiles(page, [
    fileOf(newer),
    fileOf(BELA, 'again.json'),
    fileOf(elsewhere, 'elsewhere.json'),
    { ...fileOf(ADA, 'broken.json'), buffer: Buffer.from('{"schemaVersion": 1, ') },
  ]);
  const came = page.getByRole('region', { name: '4 files opened' });
  await expect(came).toContainText('was merged: 1 change.');
  await expect(came).toContainText('contains nothing new.');
  await expect(came).toContainText('is for another ladder, “Another ladder”.');
  await expect(came).toContainText('broken.json was not imported.');
  await expectAccessible(page);
  await came.getByRole('button', { name: 'Close' }).click();
  await expect(came).toHaveCount(0);

  await fold(page, 'Béla').first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file for them …' }).click();
  const saved = await download;
  const { person: copy } = readProfileFile('copy.json', readFileSync(await saved.path(), 'utf8'));
  expect(copy).toMatchObject({ id: 'p-bela', withheld: ['manager'] });
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('To restore them, open their file again.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, remove from this browser' }).click();
  await expect(page.getByRole('heading', { name: 'People 2' })).toBeVisible();
  await expect(page.locator(':focus')).toContainText('was removed from this browser');
  // What was said of somebody goes as well when names are hidden.
  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(page.getByText('Person 1')).toBeVisible();
  expect(await page.content()).not.toContain('Béla');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'People 2' })).toBeVisible();
  await expect(fold(page, 'Ada').first()).toContainText('4 skills rated');

  await page.getByRole('link', { name: /^Conversation with Ada/ }).click();
  await expect(page.getByRole('heading', { name: /^The conversation with Ada/ })).toBeVisible();
  await expectAccessible(page);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: /^The conversation with Ada/ })).toBeVisible();
  await page.getByRole('link', { name: 'All people' }).click();
  await expect(page.getByRole('heading', { name: 'People 2' })).toBeVisible();
  await page.goto('/#lens=team&part=talk&member=nobody');
  await expect(page.getByText('is not stored in this browser')).toBeVisible();
});

test('where the browser keeps nothing, the team is there until the page is closed, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await openThree(page);
  await expect(page.getByText(/blocked storage/)).toHaveCount(1);
  await openFiles(page, [fileOf(ADA)]);
  await expect(page.getByText('contains nothing new')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'People 3' })).toBeVisible();
  await page.getByRole('link', { name: /^Conversation with Béla/ }).click();
  await expect(page.getByRole('heading', { name: /^The conversation with Béla/ })).toBeVisible();
  await go(page, 'Skills');
  await expect(page.getByRole('columnheader', { name: /Béla/ })).toBeVisible();
  await go(page, 'People');
  await fold(page, 'Béla').first().click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, remove from this browser' }).click();
  await expect(page.getByRole('heading', { name: 'People 2' })).toBeVisible();
  await go(page, 'Mentoring');
  await go(page, 'People');
  await expect(page.getByRole('heading', { name: 'People 2' })).toBeVisible();
});

test('of thirty people by all the skills what is in view is made, wherever the table is scrolled', async ({
  page,
}) => {
  const many = Array.from({ length: 30 }, (_, at) =>
    person(`p-${at}`, {
      name: `Person of the name ${at}`,
      ratings: rated({ programming: at < 29 ? 0 : 'expert' }),
    }),
  );
  await page.goto(TEAM);
  await page.getByLabel('Files of several people').setInputFiles(many.map((one) => fileOf(one)));
  await expect(page.getByRole('heading', { name: 'People 30' })).toBeVisible();
  await go(page, 'Skills');
  const table = page.getByRole('region', { name: 'Number of people with each skill' });
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By name');
  await expect(table.getByRole('table')).toHaveAttribute('aria-rowcount', `${SKILLS + 1}`);
  const names = () => table.locator('tbody th').allTextContents();
  expect((await names()).length).toBeLessThan(40);

  await table.evaluate((box) => box.scrollTo(box.scrollWidth, box.scrollHeight));
  const last = table.locator(`tbody tr[aria-rowindex="${SKILLS + 1}"]`);
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect(table.getByRole('columnheader', { name: 'Person of the name 29' })).toBeInViewport();
  await expectAccessible(page);
  // The keys scroll it as they scroll a page, and the other end is there again.
  await table.focus();
  await page.keyboard.press('Home');
  await table.evaluate((box) => box.scrollTo(0, 0));
  await expect(table.locator('tbody tr[aria-rowindex="2"]')).toBeInViewport();

  // A row is found by its name, and each person stands under their own head.
  await page.getByRole('searchbox', { name: 'Find a skill' }).fill('programming');
  await table.evaluate((box) => box.scrollTo(box.scrollWidth, 0));
  const row = table.getByRole('row', { name: /^Programming / });
  const head = await table.getByRole('columnheader', { name: 'Person of the name 29' }).boundingBox();
  const cell = await row.getByRole('cell', { name: '4, Expert' }).boundingBox();
  expect(cell?.x).toBeCloseTo(head?.x ?? Number.NaN, 0);

  // On a phone, its own region moves sideways by key, and the name of the row stays in view.
  await page.getByRole('searchbox', { name: 'Find a skill' }).fill('');
  await page.setViewportSize({ width: 390, height: 844 });
  await table.evaluate((box) => box.scrollTo(0, 0));
  await table.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  await expect(table.getByRole('rowheader').first()).toBeInViewport();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});
