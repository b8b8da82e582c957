import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, ladder, serve, test } from '../support/page';

const KEPT = '/#lens=me&part=kept';
const EVIL = '<img src=x onerror="document.title=1">Ada';

/** A person of the default ladder, as a file. */
function person(id: string, parts: object = {}): string {
  return JSON.stringify({
    schemaVersion: 1,
    id,
    ladder: { id: 'software-engineering', edition: '2026.1', title: 'Software engineering' },
    targetRoles: ['lead-back-end-engineer'],
    ratings: {
      programming: {
        self: 'expert',
        manager: 'working',
        evidence: [
          { id: 'e', text: `Wrote <script>it</script>`, link: 'https://example.org/it', by: 'self' },
        ],
        actions: [{ id: 'a', text: 'Teach it', due: '2026-12-31' }],
      },
      observability: { self: 0 },
    },
    ...parts,
  });
}

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const openPart = (page: Page) => page.getByRole('region', { name: 'Open a file' });
const storedPart = (page: Page) => page.getByRole('region', { name: 'Stored data' });

async function choose(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await page.getByLabel('A profile file').setInputFiles(files);
}

async function isMe(page: Page, id: string, parts: object = {}): Promise<void> {
  await page.goto(KEPT);
  await choose(page, file('me.json', person(id, parts)));
  await page.getByRole('button', { name: 'This is me' }).click();
  await expect(openPart(page)).toContainText('was imported as yours');
}

async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name));
    const told = { bubbles: true, cancelable: true, dataTransfer: data };
    document.body.dispatchEvent(new DragEvent('dragover', told));
    document.body.dispatchEvent(new DragEvent('drop', told));
  }, files);
}

/** Everything that a page asks any host for, with what it says along with it. */
function requestsOf(context: BrowserContext): string[] {
  const said: string[] = [];
  context.on('request', (request) => {
    void request.allHeaders().then((headers) => {
      said.push(
        `${request.method()} ${request.url()} ${JSON.stringify(headers)} ${request.postData() ?? ''}`,
      );
    });
  });
  return said;
}

const isWide = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    return Math.max(
      document.documentElement.scrollWidth - innerWidth,
      main ? main.scrollWidth - main.clientWidth : 0,
    );
  });

test('a link made here is read elsewhere without any host being sent it, and is gone once it is taken in', async ({
  page,
  browser,
  baseURL,
}) => {
  await isMe(page, 'p-ada');
  await page.getByLabel('Your name, as others will see it').fill(EVIL);
  await page.getByRole('button', { name: 'Create a link …' }).click();
  const box = page.getByRole('region', { name: 'Share by link' });
  // Own answers are not in it before they are opened, unless one chooses so.
  await expect(box).toContainText('no own ratings');
  await box.getByLabel('Anyone I choose').check();
  await expect(box).toContainText(
    /It includes the name, 2 own ratings.*The link has [\d,]+ of at most 8,000 characters/,
  );
  await expectAccessible(page);
  expect(await isWide(page)).toBeLessThanOrEqual(0);
  const field = box.getByLabel('The link', { exact: true });
  const whole = await field.inputValue();
  await box.getByRole('checkbox', { name: 'Evidence' }).uncheck();
  await expect(box).toContainText('no agreed ratings, evidence, notes');
  expect((await field.inputValue()).length).toBeLessThan(whole.length);
  await box.getByRole('checkbox', { name: 'Evidence' }).check();
  await box.getByRole('button', { name: 'Copy the link' }).click();
  await expect(box.getByRole('status').last()).not.toBeEmpty();
  const address = await field.inputValue();
  const sent = new URLSearchParams(new URL(address).hash.slice(1)).get('sent') ?? '';
  expect(sent.length).toBeGreaterThan(100);

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const asked = requestsOf(context);
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('heading', { name: `Sent by ${EVIL}` })).toBeVisible();
  await expect(other.getByRole('navigation', { name: 'My growth' })).toHaveCount(0);
  const main = other.locator('main');
  await expect(main).toContainText(
    'It includes the name, 2 own ratings, 1 rating by the manager, 1 piece of evidence',
  );
  await expect(main).toContainText('Wrote <script>it</script>');
  await expect(main.getByText('Lead Back End Engineer')).toBeVisible();
  await main.locator('summary').click();
  await expect(main.getByRole('table')).toContainText('Observability');
  await expectAccessible(other);
  expect(await isWide(other)).toBeLessThanOrEqual(0);
  // Only the reader’s own choice keeps it.
  await main.getByRole('button', { name: 'Discard' }).click();
  expect(other.url()).not.toContain('sent=');
  await other.goto('/#lens=me&part=kept');
  await expect(storedPart(other)).toContainText('No data is stored yet');
  await other.goto(address);
  await main.getByRole('button', { name: 'This is someone I have a conversation with' }).click();
  await expect(other).toHaveURL(/lens=team.*member=p-ada|member=p-ada.*lens=team/);
  expect(other.url()).not.toContain('sent=');
  expect(await other.title()).not.toContain(sent.slice(0, 20));
  for (const link of await other.getByRole('link').all())
    expect(await link.getAttribute('href')).not.toContain(sent.slice(0, 20));

  // In a link again, they are known.
  await other.goto(address);
  await expect(main.getByRole('button', { name: 'Merge with this person’s data' })).toBeVisible();
  await main.getByRole('button', { name: 'Discard' }).click();
  await other.goto('about:blank');
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((one) => one.includes(sent.slice(3, 40)))).toEqual([]);
  await context.close();
});

test('links that are cut, newer, of another ladder or too long are told in words', async ({ page }) => {
  const damaged = [
    ['p1.abc', /does not contain a readable profile/],
    ['p9.abc', /made by a newer version/],
    ['x'.repeat(70_000), /does not start like a profile link/],
  ] as const;
  for (const [text, words] of damaged) {
    await page.goto('about:blank');
    await page.goto(`/#lens=me&sent=${text}`);
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('button', { name: 'This is me' })).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('link', { name: 'Rate', exact: true })).toBeVisible();

  const words = Array.from({ length: 9_000 }, (_, at) => ((at * at * 7_919) % 46_656).toString(36)).join(' ');
  await isMe(page, 'p-me', { notes: { self: words.slice(0, 20_000) }, shared: { self: true } });
  await page.getByRole('button', { name: 'Create a link …' }).click();
  const box = page.getByRole('region', { name: 'Share by link' });
  await expect(box).toContainText(/The link would have [\d,]+ characters, [\d,]+ too many/);
  await expect(box.getByLabel('The link', { exact: true })).toHaveCount(0);
  await expect(box).toContainText(/Notes\s*1 · [\d,]+ characters/);
  await box.getByRole('checkbox', { name: 'Notes' }).uncheck();
  const address = await box.getByLabel('The link', { exact: true }).inputValue();

  // The same on another ladder: it says which it is about, and leads there.
  await serve(page, 'small.json', ladder({}));
  await page.goto('about:blank');
  await page.goto(address.replace('ladder=software-engineering', 'ladder=small.json'));
  await expect(page.getByText('It is for another ladder, “Software engineering”.')).toBeVisible();
  await page.getByRole('button', { name: 'Open that ladder' }).click();
  await expect(page.getByRole('button', { name: 'Merge with my data' })).toBeVisible();
});

test('a file is joined with whom it is of, and of somebody unknown it is asked who that is', async ({
  page,
}) => {
  await isMe(page, 'p-me');
  const outcome = openPart(page);
  await choose(page, file('grace.json', person('p-grace', { name: 'Grace' })));
  await expect(outcome).toContainText('grace.json is about “Grace”. It includes the name, 2 own ratings');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(outcome).not.toContainText('grace.json');
  await choose(page, file('grace.json', person('p-grace', { name: 'Grace' })));
  await page.getByRole('button', { name: 'This is someone I have a conversation with' }).click();
  await expect(outcome).toContainText('“Grace” is now one of the people you have conversations with');
  // From now on they are known, and so is oneself.
  const later = { name: 'Grace', notes: { self: 'new' } };
  await choose(page, file('later.json', person('p-grace', later)));
  await expect(outcome).toContainText('“Grace” is one of the people you have conversations with; 1 change.');
  await expect(outcome.getByRole('link', { name: 'Open the conversation' })).toHaveAttribute(
    'href',
    /lens=team&part=talk&member=p-grace/,
  );
  await choose(page, file('mine.json', person('p-me')));
  await expect(outcome).toContainText('mine.json was imported as yours: it contains nothing new');

  // All that is kept is listed by who it is, comes out in one zip file, and goes one by one.
  const stored = storedPart(page);
  await expect(stored.getByRole('listitem')).toHaveText([
    /^You.*2 skills · [\d,.]+ (bytes|kB)/,
    /^Grace.*2 skills/,
  ]);
  const saved = page.waitForEvent('download');
  await stored.getByRole('button', { name: 'Save all to files …' }).click();
  const zip = readFileSync(await (await saved).path());
  await stored.getByRole('button', { name: /^Delete Grace/ }).click();
  await stored.getByRole('button', { name: 'Keep it' }).click();
  await stored.getByRole('button', { name: /^Delete Grace/ }).click();
  await stored.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(stored.getByRole('listitem')).toHaveCount(1);
  expect(await isWide(page)).toBeLessThanOrEqual(0);
  await page.reload();
  await expect(stored.getByRole('listitem')).toHaveText([/^You/]);
  await page
    .getByLabel('A profile file')
    .setInputFiles({ name: 'all.zip', mimeType: 'application/zip', buffer: zip });
  await expect(outcome).toContainText('my-growth.json was imported as yours');
  await expect(outcome).toContainText('is about “Grace”');
});

test('people’s files that are dropped or pasted are told from ladders, wherever that is', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Me', exact: true })).toBeVisible();
  await drop(page, [{ name: 'who.txt', text: person('p-grace', { name: 'Grace' }) }]);
  await expect(page).toHaveURL(/lens=me&part=kept/);
  await expect(openPart(page)).toContainText('who.txt is about “Grace”');
  await page.getByRole('button', { name: 'This is someone I have a conversation with' }).click();

  // With a ladder among them, each goes its own way.
  await page.goto('/#lens=table');
  await drop(page, [
    { name: 'broken.json', text: person('p-x').slice(0, 150) },
    { name: 'ladder.json', text: JSON.stringify(ladder({})) },
  ]);
  await expect(page.getByRole('dialog', { name: 'Ladders' })).toContainText('Small ladder');
  await page.keyboard.press('Escape');
  await expect(openPart(page)).toContainText('broken.json was not imported');
  await expect(openPart(page)).toContainText('The file is incomplete');

  // Several at once are a team’s.
  await drop(page, [
    { name: 'a.json', text: person('p-grace', { name: 'Grace' }) },
    { name: 'b.json', text: person('p-joan', { name: 'Joan' }) },
  ]);
  await expect(page).toHaveURL(/lens=team/);
  await expect(page.getByText('One person is new in the team. One was merged')).toBeVisible();

  await page.goto('/');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData: data }));
  }, person('p-new'));
  await expect(openPart(page)).toContainText('pasted text is about someone without a name');
});
