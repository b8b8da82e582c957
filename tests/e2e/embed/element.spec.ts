// The browser reports intended failures, so tests of them cannot require a quiet console.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as failing, type Page } from '@playwright/test';
import { STRICT_POLICY } from '../../../src/build/policy';
import { expect, expectAccessible, ladder, serve, test } from '../support/page';

/** Somebody else's page under a strict policy, which must not have to be relaxed for the element. */
async function host(page: Page, body: string, { head = '', attributes = '' } = {}): Promise<void> {
  await page.route('**/handbook.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': STRICT_POLICY },
      body: `<!doctype html><html lang="en" ${attributes}><head><title>Handbook</title>${head}
        <script type="module" src="/career-ladder.js"></script></head><body><main><h1>Handbook</h1>${body}</main></body></html>`,
    }),
  );
  await page.goto('/handbook.html');
}
const card = (page: Page, name: string) =>
  page.locator('career-ladder').getByRole('button', { name: new RegExp(`^${name}`) });

/** The events of the element, as its page receives them. */
async function listen(page: Page): Promise<() => Promise<[string, unknown][]>> {
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const name of ['ladder-load', 'ladder-error', 'role-select', 'gap-open'])
      document.addEventListener(name, (event) => told.push([name, (event as CustomEvent<unknown>).detail]));
  });
  return () => page.evaluate(() => (window as unknown as { told: [string, unknown][] }).told);
}

test('one script and one tag draw a ladder from the folder of the script and report what is opened', async ({
  page,
}) => {
  const told = await listen(page);
  await host(page, '<career-ladder></career-ladder><p>After</p>');
  await card(page, 'Senior Back End Engineer').click();
  const panel = page.locator('career-ladder').getByRole('complementary');
  await expect(panel).toContainText('Education');
  await panel.getByRole('combobox', { name: 'Compare with' }).selectOption('Lead Back End Engineer');
  await expect(panel).toContainText('to gain');
  expect(await told()).toEqual([
    ['ladder-load', { id: 'software-engineering', title: 'Software engineering', roles: expect.any(Number) }],
    ['role-select', { id: 'senior-back-end-engineer', title: 'Senior Back End Engineer' }],
    [
      'gap-open',
      {
        from: { id: 'senior-back-end-engineer', title: 'Senior Back End Engineer' },
        to: { id: 'lead-back-end-engineer', title: 'Lead Back End Engineer' },
      },
    ],
  ]);
  // The attributes reflect where the reader is, and the page's own address is unchanged.
  const element = page.locator('career-ladder');
  await expect(element).toHaveAttribute('from', 'senior-back-end-engineer');
  await expect(element).toHaveAttribute('to', 'lead-back-end-engineer');
  expect(new URL(page.url()).hash).toBe('');
  await expectAccessible(page);
});

test('a page that bundles the library defines the element itself and sets the address of its ladders', async ({
  page,
}) => {
  test.skip(!existsSync('dist/library/element.js'), 'The library is not built: npm run build:library.');
  await page.route('**/library/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: readFileSync(
        join('dist/library', new URL(route.request().url()).pathname.slice('/library/'.length)),
      ),
    }),
  );
  await page.route('**/own.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body: `import { define } from './library/element.js';
        import { checkLadder } from './library/check.js';
        define({ base: '/' });
        document.title = typeof checkLadder;`,
    }),
  );
  await page.route('**/own.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': STRICT_POLICY },
      body: '<!doctype html><html lang="en"><title>Own</title><script type="module" src="/own.js"></script><career-ladder loading="eager"></career-ladder></html>',
    }),
  );
  await page.goto('/own.html');
  await card(page, 'Senior Back End Engineer').click();
  const panel = page.locator('career-ladder').getByRole('complementary');
  await panel.getByRole('link', { name: 'Next moves' }).click();
  // Computed in a worker, which is part of the library.
  await expect(panel).toContainText('Lead Back End Engineer');
  await expect(page).toHaveTitle('function');
});

test('attributes and properties are equivalent, whether set before or after the script loads', async ({
  page,
}) => {
  await host(page, '<career-ladder focus="lead-back-end-engineer" theme="dark"></career-ladder>');
  const element = page.locator('career-ladder');
  await expect(element.getByRole('heading', { name: 'Lead Back End Engineer' })).toBeVisible();
  const read = await element.evaluate((one) => {
    const ladder = one as HTMLElement & Record<string, unknown>;
    const before = [ladder['focusedRole'], ladder['theme'], ladder['lens'], ladder['loading']];
    ladder['focusedRole'] = 'engineering-manager';
    ladder['lens'] = 'table';
    return [...before, ladder.getAttribute('focus'), ladder.getAttribute('lens')];
  });
  expect(read).toEqual(['lead-back-end-engineer', 'dark', '', 'lazy', 'engineering-manager', 'table']);
  await expect(element.getByRole('heading', { name: 'Engineering Manager' })).toBeVisible();
  await expect(element.getByRole('table')).toBeVisible();
  await element.evaluate((one: HTMLElement & { focusRole?: (id: string) => void }) =>
    one.focusRole?.('qa-analyst'),
  );
  await expect(element.getByRole('heading', { name: 'QA Analyst' })).toBeVisible();
  // Frameworks assign to existing properties. Reading `focus` still gives the method of every element.
  const focus = await element.evaluate((one) => {
    Object.assign(one, { focus: 'devops-lead' });
    one.focus();
    return [one.getAttribute('focus'), typeof one.focus];
  });
  expect(focus).toEqual(['devops-lead', 'function']);
  await expect(element.getByRole('heading', { name: 'DevOps Lead' })).toBeVisible();

  // A document from the page, given before the class is defined.
  await page.route('**/late.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': STRICT_POLICY },
      body: '<!doctype html><html lang="en"><title>Late</title><career-ladder loading="eager"></career-ladder></html>',
    }),
  );
  await page.goto('/late.html');
  await page.evaluate(
    async (data) => {
      Object.assign(document.querySelector('career-ladder') ?? {}, { data, focus: 'a' });
      await import(new URL('/career-ladder.js', location.href).href);
    },
    ladder({ roles: [{ id: 'a', title: 'Own Engineer', family: 'all', level: 'one' }] }),
  );
  await expect(card(page, 'Own Engineer')).toBeVisible();
  await expect(page.locator('career-ladder')).toHaveAttribute('focus', 'a');
});

test('nothing loads until a ladder is near, and a single view is shown on request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/tall.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: '.tall { height: 6000px }' }),
  );
  await host(
    page,
    `<div class="tall"></div>
     <career-ladder lens="gap" from="senior-back-end-engineer" to="lead-back-end-engineer"></career-ladder>
     <career-ladder lens="role"></career-ladder>`,
    { head: '<link rel="stylesheet" href="/tall.css">' },
  );
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /ladders|drawing|core/.test(path))).toEqual([]);
  const [gap, role] = [page.locator('career-ladder').first(), page.locator('career-ladder').nth(1)];
  await gap.scrollIntoViewIfNeeded();
  await expect(gap).toContainText('to gain');
  await expect(gap.locator('[data-role]')).toHaveCount(0);
  await expect(role).toContainText('To show only a role, set');
});

test('several elements on a page are independent and keep their state when moved, removed and reinserted', async ({
  page,
}) => {
  await host(
    page,
    `<dialog id="own"><career-ladder focus="qa-analyst"></career-ladder></dialog>
     <section dir="rtl"><career-ladder lens="table"></career-ladder></section>`,
  );
  const [first, second] = [page.locator('career-ladder').first(), page.locator('career-ladder').nth(1)];
  await expect(second.getByRole('table')).toBeVisible();
  await page.locator('#own').evaluate((dialog: HTMLDialogElement) => dialog.showModal());
  await expect(first.getByRole('heading', { name: 'QA Analyst' })).toBeVisible();
  await first.getByRole('link', { name: 'Next moves' }).click();
  await expect(first).toContainText('Roles you could move to');
  await expect(second.getByRole('complementary')).toHaveCount(0);

  await page.evaluate(() => {
    const ladder = document.querySelector('#own career-ladder');
    document.querySelector<HTMLDialogElement>('#own')?.close();
    if (ladder) document.querySelector('main')?.append(ladder);
  });
  const moved = page.locator('main > career-ladder');
  await expect(moved).toContainText('Roles you could move to');
  await page.evaluate(async () => {
    const ladder = document.querySelector('main > career-ladder');
    ladder?.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (ladder) document.querySelector('main')?.prepend(ladder);
  });
  await expect(page.locator('main > career-ladder')).toContainText('Roles you could move to');
});

/** The share of pixels in two pictures that differ by more than smoothing does; 1 if their sizes differ. */
async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([a, b]) => {
      const dataOf = async (text: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${text}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      };
      const [before, after] = [await dataOf(a), await dataOf(b)];
      let count = 0;
      for (let at = 0; at < before.length; at += 4)
        if ([0, 1, 2].some((part) => Math.abs((before[at + part] ?? 0) - (after[at + part] ?? 0)) > 24))
          count++;
      return before.length === after.length ? count / (before.length / 4) : 1;
    },
    [one.toString('base64'), other.toString('base64')] as const,
  );
}

test('the styles of a page, of frameworks or hostile, do not affect three elements: they look the same on every page', async ({
  page,
}) => {
  const FRAMEWORKS = ['bulma/css/bulma.min.css', '@picocss/pico/css/pico.min.css'].map((path) =>
    readFileSync(join('node_modules', path), 'utf8').replace(/@charset[^;]*;/, ''),
  );
  const HOSTILE = `
    html { font-size: 9px } * { margin: 7px !important; padding: 5px !important; box-sizing: content-box !important;
      letter-spacing: 3px; line-height: 3; text-transform: uppercase; font: italic 30px serif !important; color: red !important }
    button, select, input { background: lime !important; border: 9px dotted blue !important; appearance: none }
    svg, path { fill: red !important; stroke-width: 20px !important; display: none !important }
    div, span, a { display: inline-block !important; float: left; text-align: right }
    `;
  // The page decides where the box is, but not what is inside.
  const PLACED = `career-ladder { position: fixed !important; inset: 0 auto auto 0 !important; width: 900px !important;
    height: 640px !important; margin: 0 !important; padding: 0 !important; float: none !important }
    career-ladder + career-ladder { left: 920px !important; width: 380px !important }
    career-ladder + career-ladder + career-ladder { left: 1310px !important }`;
  await page.setViewportSize({ width: 1700, height: 700 });
  const shots = async (css: string) => {
    await page.route('**/own.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: `${css}\n${PLACED}` }),
    );
    await host(
      page,
      `<career-ladder focus="lead-back-end-engineer"></career-ladder><career-ladder
        lens="gap" from="senior-back-end-engineer" to="lead-back-end-engineer"></career-ladder><career-ladder
        lens="role" focus="qa-analyst"></career-ladder>`,
      { head: '<link rel="stylesheet" href="/own.css">' },
    );
    const elements = page.locator('career-ladder');
    for (const [at, says] of ['Education', 'to gain', 'Education'].entries())
      await expect(elements.nth(at)).toContainText(says);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600);
    const pictures: Buffer[] = [];
    for (const element of await elements.all())
      pictures.push(await element.screenshot({ animations: 'disabled' }));
    await page.unrouteAll({ behavior: 'wait' });
    return pictures;
  };
  const plain = await shots('');
  for (const css of [FRAMEWORKS.join('\n'), [...FRAMEWORKS, HOSTILE].join('\n')]) {
    const other = await shots(css);
    for (const [at, picture] of plain.entries())
      expect(await differing(page, picture, other[at] ?? picture), `of ${at + 1}`).toBeLessThan(0.002);
  }
});

failing(
  'until it has come there is a word in its place, nothing round it moves, and a failure can be tried again',
  async ({ page }) => {
    let fails = true;
    let slow = true;
    await page.route('**/ladders/*.json', async (route) => {
      if (slow) await new Promise((resolve) => setTimeout(resolve, 700));
      if (fails) await route.abort();
      else await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const told = await listen(page);
    await host(page, '<career-ladder><p slot="loading">One moment …</p></career-ladder><p>After</p>', {
      head: '<link rel="stylesheet" href="/career-ladder.css">',
    });
    await expect(page.getByText('One moment …')).toBeVisible();
    const again = page.locator('career-ladder').getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    expect((await told()).map(([name]) => name)).toEqual(['ladder-error']);
    fails = false;
    slow = false;
    await again.click();
    await expect(card(page, 'QA Analyst')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  },
);

failing(
  'a part of it that does not come can be asked for again, and a network that is back is tried at once',
  async ({ page, context }) => {
    let fails = true;
    await page.route('**/assets/in-drawing-*.js', (route) => (fails ? route.abort() : route.continue()));
    await host(page, '<career-ladder></career-ladder>');
    const element = page.locator('career-ladder');
    await expect(element).toContainText('could not be loaded');
    fails = false;
    await element.getByRole('button', { name: 'Try again' }).click();
    await expect(card(page, 'QA Analyst')).toBeVisible();

    await page.route('**/ladders/index.json', (route) => (fails ? route.abort() : route.continue()));
    fails = true;
    await page.reload();
    await expect(element.getByRole('button', { name: 'Try again' })).toBeVisible();
    fails = false;
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(card(page, 'QA Analyst')).toBeVisible();
  },
);

test('without a ladder, or without a role, the page shows its own message', async ({ page }) => {
  await page.route('**/ladders/index.json', (route) => route.fulfill({ json: { ladders: [] } }));
  await serve(page, 'bare.json', ladder({ roles: [] }));
  await host(
    page,
    `<career-ladder><p slot="empty">Our ladder comes in spring.</p></career-ladder>
     <career-ladder src="/bare.json"></career-ladder>`,
  );
  await expect(page.getByText('Our ladder comes in spring.')).toBeVisible();
  await expect(page.locator('career-ladder').nth(1)).toContainText('There is no ladder here yet.');
  await expect(page.locator('career-ladder').nth(1).getByRole('button')).toBeHidden();
});

test('it prints only the ladder, in light colours, and cleans up', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const [box] = document.body.children;
      const copy = box?.shadowRoot;
      const shown = copy?.querySelector('.career-ladder');
      const seen = [...(copy?.querySelectorAll('[data-role]') ?? [])].filter((one) => one.clientHeight > 0);
      const printed = {
        cards: seen.length,
        theme: shown?.getAttribute('data-theme'),
        text: document.body.innerText,
      };
      Object.assign(window.parent, { printed });
      dispatchEvent(new Event('afterprint'));
    };
  });
  await host(page, '<career-ladder focus="qa-analyst" theme="dark"></career-ladder><p>After</p>');
  await expect(page.locator('career-ladder')).toContainText('Education');
  await page
    .locator('career-ladder')
    .evaluate((one: HTMLElement & { print?: () => Promise<void> }) => one.print?.());
  const printed = await page.evaluate(
    () => (window as unknown as { printed: { cards: number; theme: string; text: string } }).printed,
  );
  expect(printed.cards).toBeGreaterThan(50);
  expect(printed.theme).toBe('light');
  expect(printed.text).not.toContain('After');
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a removed element stops its worker, and starts another when it is reinserted', async ({ page }) => {
  await host(
    page,
    '<career-ladder from="qa-analyst" to="staff-software-engineer" lens="route"></career-ladder>',
  );
  const element = page.locator('career-ladder');
  await expect(element).toContainText('Largest jump');
  expect(page.workers()).toHaveLength(1);
  const kept = await element.evaluateHandle((one) => {
    one.remove();
    return one;
  });
  await expect.poll(() => page.workers().length).toBe(0);
  await kept.evaluate((one) => document.querySelector('main')?.append(one));
  await expect(element).toContainText('Largest jump');
  await element.evaluate((one) => one.setAttribute('to', 'engineering-manager'));
  await expect(element).toContainText('Engineering Manager');
  await expect(element).toContainText('Largest jump');
  expect(page.workers()).toHaveLength(1);
});

test('it is readable in forced colours and in the dark', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await host(page, '<career-ladder focus="lead-back-end-engineer"></career-ladder>');
  await expect(page.locator('career-ladder')).toContainText('Education');
  // Information that is otherwise shown only by colour has a border or the reader’s highlight.
  const looks = await page.locator('career-ladder').evaluate((one) => {
    const styleOf = (selector: string) => {
      const found = one.shadowRoot?.querySelector(selector);
      return found ? getComputedStyle(found) : undefined;
    };
    const current = styleOf('nav a[aria-current]');
    return {
      card: styleOf('[data-role]')?.borderTopStyle,
      current: current?.backgroundColor,
      other: styleOf('nav a:not([aria-current])')?.backgroundColor,
    };
  });
  expect(looks.card).toBe('solid');
  expect(looks.current).not.toBe(looks.other);
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await expectAccessible(page);
});

test('the wheel scrolls the page, and zooms with Ctrl; its keys work only inside it', async ({ page }) => {
  await host(page, '<career-ladder></career-ladder><button type="button">After</button><p class="tall"></p>');
  await page.locator('.tall').evaluate((box) => (box.style.height = '3000px'));
  await expect(card(page, 'QA Analyst')).toBeVisible();
  const width = async () => (await card(page, 'QA Analyst').boundingBox())?.width ?? 0;
  const before = await width();
  await page.locator('career-ladder').hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await width()).toBeCloseTo(before, 0);
  await expect(page.locator('career-ladder').getByText('Hold Ctrl')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(before * 1.05);

  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await card(page, 'Software Engineering Intern').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const panel = page.locator('career-ladder').getByRole('complementary');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.getByRole('button', { name: 'After' }).focus();
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
});

test('script in a document is text, and a hostile address is rejected with a message', async ({ page }) => {
  const evil = '<img src=x onerror=alert(1)></script><script>alert(2)</script>';
  await serve(
    page,
    'evil.json',
    ladder({
      title: evil,
      roles: [{ id: 'a', title: evil, summary: evil, family: 'all', level: 'one', source: 's' }],
      sources: [{ id: 's', title: evil, url: 'https://e.test/' }],
    }),
  );
  page.on('dialog', () => expect('a script ran').toBe(''));
  await host(
    page,
    '<career-ladder src="/evil.json" focus="a"></career-ladder><career-ladder src="javascript:alert(3)"></career-ladder>',
  );
  await expect(
    page.locator('career-ladder').first().getByRole('heading', { name: evil }).first(),
  ).toBeVisible();
  const other = page.locator('career-ladder').nth(1);
  await expect(other).toContainText('is not an address that a page can open');
  await other.evaluate((one) => {
    const circle: Record<string, unknown> = {};
    circle['itself'] = circle;
    Object.assign(one, { data: circle });
  });
  await expect(other).toContainText('data that is not valid JSON');
  await other.evaluate((one, data) => Object.assign(one, { data }), ladder({ title: 'Given' }));
  await expect(other).toContainText('Given');
});

test('in the narrowest column, nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 240, height: 800 });
  await host(page, '<career-ladder focus="lead-back-end-engineer"></career-ladder>', {
    head: '<link rel="stylesheet" href="/career-ladder.css">',
  });
  const element = page.locator('career-ladder');
  await expect(element).toContainText('Education');
  const cut = await element.evaluate((one) =>
    [...(one.shadowRoot?.querySelectorAll('h2, a, button, p') ?? [])].flatMap((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 0 && (left < 0 || right > innerWidth) ? [part.textContent] : [];
    }),
  );
  expect(cut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(240);
});
