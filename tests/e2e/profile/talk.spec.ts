import type { Page } from '@playwright/test';
import { readProfileFile, writeProfileFile } from '../../../src/formats/profile/profileFile';
import { ratingOf, type ProfileDocument } from '../../../src/model/profile/profile';
import { copyFor, stamped } from '../../../src/model/profile/change';
import { fieldsOf, ownerOf } from '../../../src/model/profile/fields';
import { withAnswers, type Edit } from '../../../src/state/profile/ratingEdits';
import { withShared } from '../../../src/state/profile/recordEdits';
import { withTalkNote } from '../../../src/state/profile/conversation';
import { node } from '../../fixtures/ladder/defaultLadder';
import { expect, expectAccessible, test } from '../support/page';
import { endPrint, expectWholeOnPaper, pagesIn, printedSheet, savedFile } from '../support/paper';

const TALK = '/#lens=me&part=talk';
const LEAD = 'Lead Back End Engineer';
/** How many skills the role asks. */
const ASKED = node('lead-back-end-engineer').requirements.size;
const HOSTILE = '<img src=x onerror="document.title=`taken`"> **bold**';

async function begin(page: Page): Promise<void> {
  await page.goto(TALK);
  await page.getByLabel('Role to talk about').selectOption('Another role …');
  const box = page.getByRole('combobox', { name: 'Another role' });
  await box.fill(LEAD);
  await expect(page.getByRole('option', { name: LEAD }).first()).toBeAttached();
  await box.press('Enter');
  await page.getByRole('button', { name: 'Start a conversation' }).click();
  await expect(page.getByText(`0 of ${ASKED} rated`).first()).toBeVisible();
}

/** Answers the first skills of the role, in the order they stand in. */
async function rate(page: Page, keys: string): Promise<void> {
  await page.getByRole('button', { name: 'Start rating', exact: true }).click();
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.getByText(`${keys.length} of ${ASKED} rated`, { exact: true }).first()).toBeVisible();
}

function read(text: string): ProfileDocument {
  const { person, issues } = readProfileFile('a.json', text);
  if (!person) throw new Error(JSON.stringify(issues));
  return person;
}

/** What a manager makes of a copy in another browser. */
function managed(person: ProfileDocument, edits: readonly Edit[]): ProfileDocument {
  return edits.reduce((before, edit) => stamped(before, edit(before), 'manager-other', Date.now()), person);
}

async function open(page: Page, person: ProfileDocument): Promise<void> {
  await page.goto('/#lens=me&part=kept');
  const buffer = Buffer.from(writeProfileFile(copyFor(person, 'self')));
  await page
    .locator('main input[type="file"]')
    .first()
    .setInputFiles({ name: 'from-manager.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('was imported')).toBeVisible();
  await page.getByRole('link', { name: 'Conversation', exact: true }).click();
}

const owners = (person: ProfileDocument) => [...fieldsOf(person).values()].map(({ path }) => ownerOf(path));
const card = (page: Page, skill: string) => page.locator(`article[data-skill="${skill}"]`);
const answers = (page: Page, skill: string) => page.locator(`[data-skill="${skill}"]`);
const skillsShown = (page: Page) =>
  page
    .locator('article[data-skill]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['skill']));

async function expectNoSideways(page: Page): Promise<void> {
  const [scrolls, room] = await page
    .locator('main')
    .evaluate((main) => [main.scrollWidth, main.clientWidth] as const);
  expect(scrolls).toBeLessThanOrEqual(room);
}

test('two rate apart, share their ratings, talk about what differs first, and neither writes over the other', async ({
  page,
  browser,
}) => {
  await begin(page);
  await rate(page, '3241n3');
  const [first = '', second = '', , fourth = ''] = await page
    .locator('[data-skill]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['skill'] ?? ''));
  await page.getByLabel(/^My overall note/).fill('What I would say');

  // Not opened: the file has nothing of one's own, and says so before it is saved.
  await expect(page.getByText(/It includes no ratings|It includes 1 conversation/)).toBeVisible();
  const closed = await savedFile(page, 'Save the file for my manager …');
  expect(closed.name).toBe('software-engineering-growth-for-manager.json');
  const sent = read(closed.text);
  expect(owners(sent)).not.toContain('self');
  expect(sent.withheld).toEqual(['self']);
  expect(sent.conversations).toHaveLength(1);

  // The manager rates in another browser without having seen anything: one two steps off, one a step, one the same.
  const theirs = await browser.newContext();
  const manager = await theirs.newPage();
  await manager.goto('/#lens=team');
  await manager
    .locator('main input[type="file"]')
    .first()
    .setInputFiles({ name: closed.name, mimeType: 'application/json', buffer: Buffer.from(closed.text) });
  await expect(manager.getByText(/not opened|1 new|was imported|added to the team/i).first()).toBeVisible();
  await manager.goto(`/#lens=team&part=talk&member=${sent.id}`);
  await expect(manager.getByText(`0 of ${ASKED} rated`, { exact: true }).first()).toBeVisible();
  await expect(manager.locator('main')).not.toContainText('What I would say');
  await rate(manager, '4442');
  await answers(manager, second).getByRole('button').first().click();
  await answers(manager, second)
    .getByRole('textbox', { name: /^My note/ })
    .fill(`Seen in review. ${HOSTILE}`);
  await manager.getByLabel(/^My overall note/).fill('What the manager would say');
  await manager.getByRole('button', { name: /^Share my ratings with/ }).click();
  await expectAccessible(manager);
  await expectNoSideways(manager);
  const answer = await savedFile(manager, /^Save the file for/);
  expect(answer.name).toBe('software-engineering-person-1-from-manager.json');
  const back = read(answer.text);
  await theirs.close();
  await open(page, back);
  await expect(page.getByText('You see them once you share yours')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('What the manager would say');
  await expect(page.locator('article')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show theirs before I rate' }).click();
  await expect(card(page, second)).toContainText('2 steps apart');
  await expect(card(page, second).getByRole('radio').first()).toBeDisabled();
  await page.getByRole('button', { name: 'Hide them' }).click();
  await expect(page.locator('article')).toHaveCount(0);

  await page.getByRole('button', { name: 'Share my ratings with my manager' }).click();
  await expect(page.getByText('What the manager would say')).toBeVisible();
  await expect.poll(() => skillsShown(page)).toEqual([second, first, fourth]);
  await expect(card(page, second)).toContainText(HOSTILE);
  await expectAccessible(page);
  await expectNoSideways(page);

  // Settled where it stands: the row keeps its place.
  await card(page, second).getByText('How the ladder describes the steps').click();
  await expect(card(page, second).locator('details')).toContainText('My manager’s');
  await card(page, second).getByRole('radio', { name: 'Practitioner' }).check({ force: true });
  await expect(card(page, second).locator('h4')).toContainText('agreed');
  await card(page, first)
    .getByRole('button', { name: /^Change my rating/ })
    .click();
  await card(page, first)
    .getByRole('group', { name: /^My rating/ })
    .getByText('Expert')
    .click();
  await expect(card(page, first)).toContainText('the same');
  expect(await skillsShown(page)).toEqual([second, first, fourth]);
  await page.getByRole('button', { name: 'Agree on the 2 that are the same' }).click();
  await expect(card(page, first).locator('h4')).toContainText('agreed');
  await expect(card(page, fourth).locator('h4')).not.toContainText('agreed');

  // What is opened goes along; with it the other side has agreed on something else meanwhile.
  const opened = read((await savedFile(page, 'Save the file for my manager …')).text);
  expect(ratingOf(opened, second)).toMatchObject({
    self: 'working',
    manager: 'expert',
    agreed: 'practitioner',
  });
  expect(opened.conversations[0]?.notes).toEqual({
    self: 'What I would say',
    manager: 'What the manager would say',
  });
  await open(page, managed(back, [withAnswers(new Map([[second, 'expert']]), 'agreed')]));
  const settled = read((await savedFile(page, 'Save the file for my manager …')).text);
  expect(ratingOf(settled, second)?.agreed).toBe('practitioner');
  expect(settled.rivals?.[`ratings/${second}/agreed`]).toMatchObject([{ value: 'expert' }]);
  await expect(page.getByText('Two copies disagree')).toBeVisible();
});

test('agreed actions, notes and the outcome survive the page being killed, and are undone', async ({
  page,
  context,
}) => {
  await begin(page);
  await page.getByRole('button', { name: 'Add an agreed action' }).click();
  await page.getByRole('textbox', { name: 'What to do' }).fill('Shadow the architecture round');
  await page.getByLabel('Due').fill('2027-03-31');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  const actions = page.getByRole('region', { name: /Agreed actions/ });
  await expect(actions).toContainText('March 31, 2027');
  await page.getByLabel('The outcome in your own words').fill('We look again in April.');
  await page.keyboard.type('!');
  const next = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await next.goto(TALK);
  await expect(next.getByLabel('The outcome in your own words')).toHaveValue(/^We look again in April\.!?$/);
  await expect(next.getByRole('region', { name: /Agreed actions/ })).toContainText(
    'Shadow the architecture round',
  );

  // Another year: the one before stays to be read.
  await next.getByText('Start a new conversation', { exact: true }).click();
  await next.getByRole('button', { name: 'Start a conversation' }).click();
  await expect(next.getByLabel('The outcome in your own words')).toHaveValue('');
  await next.getByText('All conversations').click();
  await next.getByRole('listitem').filter({ hasText: LEAD }).getByRole('link').last().click();
  await expect(next).toHaveURL(/talk=/);
  await expect(next.locator('main')).toContainText('We look again in April.');
  await expect(next.getByLabel('The outcome in your own words')).toHaveCount(0);
  await next.goBack();
  await next.getByRole('button', { name: 'Remove this conversation' }).click();
  await expect(next.getByLabel('The outcome in your own words')).toHaveValue(/April/);
  await next.getByRole('button', { name: 'Undo' }).click();
  await expect(next.getByLabel('The outcome in your own words')).toHaveValue('');
});

test('the sheet is two pages of what is in sight, on white, and no text on it is cut', async ({ page }) => {
  await begin(page);
  await rate(page, '324132413241');
  const file = read((await savedFile(page, 'Save the file for my manager …')).text);
  const rated = await page
    .locator('[data-skill]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['skill'] ?? '').slice(0, 12));
  const back = managed(file, [
    withAnswers(new Map(rated.map((skill, at) => [skill, at % 2 ? 'expert' : 'working'])), 'manager'),
    withTalkNote(file.conversations[0]?.id ?? '', 'manager', 'Not to be seen yet'),
    withShared('manager', true),
  ]);
  await open(page, back);
  await expect(page.getByText('You see them once you share yours')).toBeVisible();
  await expect(await printedSheet(page)).not.toContainText('Not to be seen yet');
  await endPrint(page);

  await page.getByRole('button', { name: 'Share my ratings with my manager' }).click();
  await expect(card(page, rated[0] ?? '')).toBeVisible();
  const sheet = await printedSheet(page);
  await expect(sheet).toContainText('Not to be seen yet');
  await expect(sheet).toContainText(LEAD);
  await expect(page.getByRole('heading', { name: 'My growth' })).toBeHidden();
  await expectWholeOnPaper(sheet);
  for (const format of ['A4', 'Letter']) {
    expect(pagesIn(await page.pdf({ format, printBackground: true }))).toBe(2);
  }

  await endPrint(page);
  const markdown = await savedFile(page, 'Save as Markdown …');
  expect(markdown.name).toBe('software-engineering-growth.md');
  expect(markdown.text).toContain('## Different ratings');
  await page.getByRole('button', { name: 'Make private again' }).click();
  expect((await savedFile(page, 'Save as Markdown …')).text).not.toContain('Not to be seen yet');
});
