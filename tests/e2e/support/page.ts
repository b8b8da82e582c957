import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A page that fails its test on a console error, a policy violation, or a request to another host. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        const expected = /status of 404/.test(message.text());
        if (message.type() === 'error' && !expected) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) faults.push(`request to ${url}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Of axe's rules those that a theme decides, and those that a size decides. */
const THEME_RULES = ['color-contrast', 'link-in-text-block'];
const SIZE_RULES = [
  'target-size',
  'scrollable-region-focusable',
  'landmark-one-main',
  'landmark-unique',
  'aria-hidden-focus',
  'bypass',
  'page-has-heading-one',
];

/** axe finds nothing serious or critical on the screen; `rules` limits the search to some of its rules. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      id: string;
      impact: string;
      nodes: { html: string; failureSummary: string }[];
    }
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      ...(runOnly ? { runOnly: { type: 'rule', values: runOnly } } : {}),
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map((node) => `${id}: ${node.html} ${node.failureSummary}`),
      );
  }, rules);
  expect(found).toEqual([]);
}

/** Every rule in the light theme, and in the dark one the rules that a theme decides. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, THEME_RULES);
}

/** The rules that a size decides, for a view whose other rules were checked at another size. */
export function expectAccessibleInThisSize(page: Page): Promise<void> {
  return expectAccessible(page, SIZE_RULES);
}

/**
 * That the rows of a sum add up to what stands under them, each rounded to a tenth of a percent, and that this is
 * the percentage that was opened, which a pattern finds in its text.
 */
export async function expectToAddUp(
  table: Locator,
  column: number,
  opened: Locator,
  share: RegExp,
): Promise<void> {
  await expect(table).toBeVisible();
  const rows = await table.locator(`tbody td:nth-of-type(${column})`).allTextContents();
  const together = parseFloat((await table.locator(`tfoot td:nth-of-type(${column})`).textContent()) ?? '');
  const sum = rows.reduce((all, text) => all + (parseFloat(text) || 0), 0);
  expect(rows.length).toBeGreaterThan(0);
  const said = Number(share.exec((await opened.textContent()) ?? '')?.[1]);
  expect(Math.abs(together - said)).toBeLessThanOrEqual(0.51);
  expect(Math.abs(sum - together)).toBeLessThanOrEqual(0.05 * (rows.length + 1));
}

/** On a narrow page the ladder is a list. */
export const isNarrow = (viewport: { width: number } | null) => (viewport?.width ?? 0) < 760;

/** A ladder of one level and one family, with the given parts in place of its own. */
export function ladder(parts: object): object {
  return {
    id: 'small',
    title: 'Small ladder',
    levels: [{ id: 'one', name: 'First' }],
    families: [{ id: 'all', name: 'Everyone' }],
    roles: [{ id: 'a', title: 'Engineer', family: 'all', level: 'one' }],
    ...parts,
  };
}

/** Answers a request for the file with a document, or with text as it stands. */
export async function serve(page: Page, file: string, body: string | object): Promise<void> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  await page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'application/json', body: text }));
}

/** Puts a person where the page keeps them, in place of who is there. */
export async function keepPerson(page: Page, parts: object): Promise<void> {
  await page.goto('/#lens=me&part=stand');
  await expect(page.locator('main h3').first()).toBeVisible();
  await page.evaluate(async (given) => {
    const person = {
      schemaVersion: 1,
      id: 'p-test',
      ladder: { id: 'software-engineering', edition: '2026.1' },
      ...given,
    };
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open('rungs-people');
      open.onerror = () => reject(new Error('no store'));
      open.onsuccess = () => {
        const put = open.result.transaction('people', 'readwrite').objectStore('people');
        put.put(person, 'software-engineering').onsuccess = () => {
          open.result.close();
          resolve();
        };
      };
    });
  }, parts);
  await page.reload();
}

export { expect };
