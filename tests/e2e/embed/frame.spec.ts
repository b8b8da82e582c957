// The browser reports what a sandbox blocks, so tests of it cannot require a quiet console.
import { test as refusing, type Page } from '@playwright/test';
import { expect, ladder, serve, test } from '../support/page';

/** Somebody else's page with one of our frames; it records all messages of the frame. */
async function around(page: Page, frame: string, head = ''): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(data));
  });
  await page.route('**/portal.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Portal</title>${head}<h1>Portal</h1>${frame}</html>`,
    }),
  );
  await page.goto('/portal.html');
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
const content = (page: Page) => page.frameLocator('iframe').locator('career-ladder');

test('a frame shows what its address names, grows to its height, and sends messages to a known page', async ({
  page,
  baseURL,
}) => {
  const pair = 'lens=gap&from=senior-back-end-engineer&to=lead-back-end-engineer';
  await around(
    page,
    `<iframe title="Ladder" width="700" src="/embed.html?${pair}&height=auto&childId=mine&origin=${baseURL}"></iframe>`,
    '<script type="module" src="/career-ladder-frame.js"></script>',
  );
  await expect(content(page)).toContainText('to gain');
  const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(700);
  const inner = await page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => body.scrollHeight);
  await expect.poll(height).toBeCloseTo(inner, -1);
  const messages = await heard(page);
  const last = messages.filter((one) => typeof one === 'string').at(-1);
  expect(last).toMatch(/^pymxPYMxminexPYMxheightxPYMx\d+$/);
  expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: expect.any(Number) });
  expect(messages).toContainEqual(
    expect.objectContaining({
      type: 'career-ladder:ladder-load',
      detail: expect.objectContaining({ id: 'software-engineering' }),
    }),
  );

  // The page may change the settings; any other message is ignored.
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    const say = (message: unknown) => frame?.postMessage(message, '*');
    for (const junk of [
      null,
      1,
      'x',
      [],
      {},
      { type: 'career-ladder:set' },
      { type: 'career-ladder:set', settings: 7 },
    ])
      say(junk);
    say({
      type: 'career-ladder:set',
      settings: {
        lens: 'role',
        focus: 'qa-analyst',
        from: '',
        to: '',
        theme: {},
        __proto__: { src: 'javascript:alert(1)' },
      },
    });
  });
  await expect(content(page).getByRole('heading', { name: 'QA Analyst' })).toBeVisible();
});

test('without a known page, a frame reports only its height and obeys no messages', async ({ page }) => {
  await around(
    page,
    '<iframe title="Ladder" referrerpolicy="no-referrer" width="900" height="500" src="/embed.html"></iframe>',
  );
  await expect(content(page).getByRole('button', { name: /^QA Analyst/ })).toBeVisible();
  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ type: 'career-ladder:set', settings: { focus: 'qa-analyst' } }, '*'),
  );
  await content(page)
    .getByRole('button', { name: /^Data Analyst/ })
    .click();
  await expect(content(page).getByRole('heading', { name: 'Data Analyst' })).toBeVisible();
  const types = (await heard(page)).map((one) => (one as { type?: string }).type);
  expect([...new Set(types)].sort()).toEqual(['career-ladder:height', 'embed-size']);
});

test('a frame opens only ladders of its own host and rejects others with a message', async ({ page }) => {
  await serve(page, 'own.json', ladder({ title: 'Of this host' }));
  for (const src of [
    'https://elsewhere.test/ladder.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    '//elsewhere.test/l.json',
  ]) {
    await page.goto(`/embed.html?src=${encodeURIComponent(src)}`);
    await expect(page.getByRole('alert')).toContainText('only ladders from its own host');
  }
  await page.goto(`/embed.html?src=own.json&focus=${'x'.repeat(5000)}&theme=dark`);
  await expect(page.locator('career-ladder')).toContainText('The link refers to');
});

test('in a sandbox it works with its origin, and otherwise links to its own page', async ({ page }) => {
  await around(
    page,
    '<iframe title="Ladder" sandbox="allow-scripts allow-same-origin" width="900" height="500" src="/embed.html"></iframe>',
  );
  await expect(content(page).getByRole('button', { name: /^QA Analyst/ })).toBeVisible();
});

test('in a sandbox without an origin, it works if its host allows any page to load its files', async ({
  page,
}) => {
  await page.route(/\.(js|css|json)(\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'access-control-allow-origin': '*' },
    });
  });
  await around(
    page,
    '<iframe title="Ladder" sandbox="allow-scripts" width="900" height="500" src="/embed.html"></iframe>',
  );
  await content(page)
    .getByRole('button', { name: /^QA Analyst/ })
    .click();
  await content(page).getByRole('link', { name: 'Next moves' }).click();
  await expect(content(page)).toContainText('Roles you could move to');
});

refusing('where a sandbox keeps the script out, the way to the page itself stays', async ({ page }) => {
  await around(
    page,
    '<iframe title="Ladder" sandbox="allow-scripts" width="900" height="500" src="/embed.html"></iframe>',
  );
  await expect(
    page.frameLocator('iframe').getByRole('link', { name: 'Open the career ladder in its own page' }),
  ).toBeVisible();
});
