import { expect, test } from '../support/page';
import { endPrint, expectWholeOnPaper, pagesIn, printedSheet, savedFile } from '../support/paper';

const ROLE = '/#role=senior-back-end-engineer';

test('from a role one reaches its criteria, an advert and an interview guide, each with its own link', async ({
  page,
}) => {
  await page.goto(ROLE);
  await page.getByRole('link', { name: 'Criteria' }).click();
  await expect(page.getByRole('heading', { name: 'How the decision is made' })).toBeVisible();
  await page.getByRole('button', { name: 'Interview guide' }).click();
  await expect(page.getByRole('heading', { name: 'How to use this guide' })).toBeVisible();
  expect(page.url()).toContain('view=criteria&sheet=interview');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Interview guide' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Next moves' }).click();
  await expect(page.getByRole('region', { name: 'Listed by the ladder' })).toBeVisible();
});

test('the sheet prints alone and whole, on the paper of both sizes', async ({ page }) => {
  await page.goto('/#from=senior-back-end-engineer&to=lead-back-end-engineer&view=criteria');
  await expect(page.getByRole('heading', { name: 'Skills to grow' })).toBeVisible();
  const sheet = await printedSheet(page);
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
    'From Senior Back End Engineer to Lead Back End Engineer',
  );
  await expect(page.getByRole('navigation', { name: 'Between the two' })).toBeHidden();
  await expectWholeOnPaper(sheet);
  for (const format of ['A4', 'Letter'])
    expect(pagesIn(await page.pdf({ format, printBackground: true }))).toBeLessThanOrEqual(5);
  await endPrint(page);
});

test('a sheet is saved as Markdown, an advert for job sites, and a whole ladder as one file', async ({
  page,
}) => {
  await page.goto(`${ROLE}&view=criteria`);
  const markdown = await savedFile(page, 'Save as Markdown');
  expect(markdown.name).toBe('criteria-senior-back-end-engineer.md');
  expect(markdown.text).toMatch(/^# Senior Back End Engineer\n\nCriteria · Level: Senior/);
  expect((await savedFile(page, 'Save all roles')).name).toBe('criteria-software-engineering.zip');
  await page.getByRole('button', { name: 'Job advert' }).click();
  const posting = await savedFile(page, 'Save for job sites');
  expect(posting.name).toBe('advert-senior-back-end-engineer.jsonld');
  expect(JSON.parse(posting.text)).toMatchObject({
    '@type': 'JobPosting',
    title: 'Senior Back End Engineer',
  });
});
