import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, keepPerson, test } from '../support/page';
import { ratedOf } from '../support/defaultLadder';

const row = (page: Page, skill: string) => page.locator(`[data-skill="${skill}"]`);
const heading = (page: Page, skill: string) => row(page, skill).getByRole('button').first();
const card = (page: Page, skill: string) => page.locator(`[data-plan="${skill}"]`);

async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const one = document.activeElement;
      const label = one?.closest('label')?.textContent ?? '';
      return `${one?.getAttribute('aria-label') ?? ''} ${one?.textContent ?? ''} ${label}`;
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`no way to ${name} by Tab`);
}

/** Everything that the browser keeps of people, as text. */
const keptText = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('rungs-people');
        open.onerror = () => reject(new Error('no store'));
        open.onsuccess = () => {
          const all = open.result.transaction('people').objectStore('people').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );

const isAsWideAsThePage = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('evidence and an action are written by keyboard alone in the rating, and a reload keeps them', async ({
  page,
}) => {
  await page.goto('/#lens=me&at=observability');
  await expect(heading(page, 'observability')).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowUp');
  await expect(heading(page, 'observability')).toBeFocused();
  await tabTo(page, 'Evidence and actions');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add evidence' })).toBeVisible();
  await tabTo(page, 'Add evidence');
  await page.keyboard.press('Enter');
  // Digits, "n" and Backspace belong to the text, and so does taking back what was typed.
  await page.keyboard.type('Ran 3 reviews in 2026, nn');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+z');
  await tabTo(page, 'Link');
  await page.keyboard.type('docs.example.com/reviews');
  await tabTo(page, 'Date');
  await page.keyboard.type('11032025');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Edit evidence/ })).toBeFocused();
  await tabTo(page, 'Add an action');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Trace 4 services');
  await tabTo(page, 'Done');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Edit action/ })).toBeFocused();
  await expect(heading(page, 'observability')).toContainText('Working');
  await expect(page.locator('.bar p')).toHaveText(ratedOf(1));

  await page.reload();
  const record = row(page, 'observability').locator('details');
  await expect(record).toContainText('1 piece of evidence, 1 action');
  await expect(record).toContainText('Ran 3 reviews in 2026');
  await expect(record).toContainText('November 3, 2025');
  const link = record.getByRole('link', { name: 'docs.example.com/reviews' });
  await expect(link).toHaveAttribute('href', 'https://docs.example.com/reviews');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');

  // Emptied and finished it goes, and comes back; so does what was removed, and by undo.
  await record.getByRole('button', { name: /^Edit action/ }).click();
  await page.getByLabel('What to do').fill('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Restore' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(record.getByRole('button', { name: /^Edit action/ })).toBeFocused();
  await record.getByRole('button', { name: /^Edit evidence/ }).click();
  await record.getByRole('button', { name: 'Remove this evidence' }).click();
  await expect(record).not.toContainText('piece of evidence');
  await page.keyboard.press('Control+z');
  await expect(record).toContainText('1 piece of evidence, 1 action');
});

test('a page that is killed while one writes loses at most the last key', async ({ page, context }) => {
  const victim = await context.newPage();
  await victim.goto('/#lens=me&at=observability');
  await row(victim, 'observability').locator('summary').click();
  await victim.getByRole('button', { name: 'Add evidence' }).click();
  await victim.keyboard.type('Led the review');
  await victim.getByRole('button', { name: 'Add an action' }).click();
  await victim.keyboard.type('Trace the checkou');
  // Keys come faster here than from any hand: those before the last are given the time they would have had.
  await expect.poll(() => keptText(victim)).toContain('Trace the checkou');
  await Promise.all([victim.keyboard.press('t'), victim.close({ runBeforeUnload: false })]).catch(
    () => undefined,
  );
  await page.goto('/#lens=me&at=observability');
  const kept = row(page, 'observability').locator('[data-entry] :is(p, span).text');
  await expect(kept).toHaveCount(2);
  await expect(kept.first()).toHaveText('Led the review');
  await expect(kept.last()).toHaveText(/^Trace the checkout?$/);
});

test('a plan reads well at every size, shows hostile text as text, and goes into a calendar', async ({
  page,
}) => {
  const script = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
  const long = 'x'.repeat(300);
  await keepPerson(page, {
    targetRoles: ['lead-back-end-engineer', 'staff-software-engineer'],
    ratings: {
      observability: {
        self: 'working',
        evidence: [
          { id: 'e1', text: script, link: `https://example.com/"><script>/${long}`, date: '2026-03-12' },
          { id: 'e2', text: 'Seen by me', by: 'manager' },
        ],
        actions: [
          { id: 'a1', text: script, due: '2020-11-03' },
          { id: 'a2', text: `Without a date ${long}` },
          { id: 'a3', text: 'Done long ago', due: '2020-01-01', done: true },
        ],
      },
      'system-architecture': { self: 'n/a', actions: [{ id: 'b1', text: 'Draw it', due: '2099-02-15' }] },
    },
    actions: [{ id: 'g1', text: 'Of none, dated', due: '2098-01-01' }],
  });
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(card(page, 'observability')).toContainText(script);
  await expect(card(page, 'observability')).toContainText('was due November 3, 2020');
  await expect(card(page, 'system-architecture')).toContainText('Rated as not applicable');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as calendar file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('software-engineering-plan.ics');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.match(/^SUMMARY:/gm)).toHaveLength(3);
  expect(text).not.toContain('Without a date');
  expect(text).not.toContain('Done long ago');
  await expect(page.getByText('the 3 open actions with a date')).toContainText(
    'leaves out the 1 action without one',
  );

  await card(page, 'observability').getByRole('link', { name: 'Observability' }).click();
  await expect(page.getByRole('heading', { name: 'Observability' })).toBeFocused();
  const focus = page.getByRole('region', { name: 'Observability' });
  await expect(focus).toContainText('from the manager');
  await expect(focus.getByRole('button', { name: /^Edit evidence/ })).toHaveCount(1);
  await focus.getByRole('button', { name: /^Edit evidence/ }).click();
  await expectAccessible(page);
  for (const size of [
    { width: 390, height: 844 },
    { width: 720, height: 450 },
  ]) {
    await page.setViewportSize(size);
    expect(await isAsWideAsThePage(page)).toBe(true);
    const cut = await page.locator('#me-title, .page, .page *').evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0)
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
  }
  await expectAccessible(page);
  await page.goBack();
  await expect(focus).toHaveCount(0);
});
