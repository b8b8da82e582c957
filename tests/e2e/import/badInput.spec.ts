import type { Page } from '@playwright/test';
import { ladderSaying, largeLadder } from '../support/documents';
import { expect, expectAccessible, ladder, serve, test } from '../support/page';

const card = (page: Page) => page.locator('[data-role]');
const role = (id: string, parts: object = {}) => ({
  id,
  title: `Role ${id}`,
  family: 'all',
  level: 'one',
  ...parts,
});

async function open(page: Page, body: string | object, rest = ''): Promise<void> {
  await serve(page, 'ours.json', body);
  await page.goto(`/#ladder=ours.json${rest}`);
}

/** A ladder that is drawn with so many cards, and says so many faults, and names a code among them. */
async function expectDrawn(page: Page, cards: number, faults = 0, code = ''): Promise<void> {
  await expect(card(page)).toHaveCount(cards);
  if (faults === 0) await expect(page.getByText(/in this ladder/)).toHaveCount(0);
  else {
    await page.getByText(`${faults} problem`).waitFor();
    await page.getByRole('link', { name: 'Show problems' }).click();
    await expect(page.getByText(code).first()).toBeVisible();
  }
}

/** A page of faults, with a code among them and the way out. */
async function expectFaultPage(page: Page, code: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('to fix');
  await expect(page.getByText(code).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Open Software engineering/ })).toBeVisible();
}

test('unknown fields are left out, and named', async ({ page }) => {
  await open(page, ladder({ colour: 'red', roles: [role('a', { tilte: 'Slip' })] }));
  await expectDrawn(page, 1, 2, 'FIELD_UNKNOWN');
  await expect(page.getByText('Did you mean “title”?')).toBeVisible();
});

test('what has the wrong type is left out, and named', async ({ page }) => {
  await open(page, ladder({ roles: [role('a', { tags: 'one', pay: 7 }), role('b'), 'role', null] }));
  await expectDrawn(page, 2, 4, 'FIELD_TYPE');
});

test('dangling names are drawn by name, or named as faults', async ({ page }) => {
  const asks = [{ skill: 'nothing', level: 1 }];
  await open(
    page,
    ladder({ roles: [role('a', { requirements: asks, advancementTo: ['Nobody'], source: 'none' })] }),
  );
  await expectDrawn(page, 2, 2, 'SKILL_UNKNOWN');
});

test('two roles of one title are both drawn', async ({ page }) => {
  await open(
    page,
    ladder({ roles: [role('a', { title: 'Same' }), role('b', { title: 'Same', lateral: ['a'] })] }),
  );
  await expectDrawn(page, 2, 1, 'TITLE_AMBIGUOUS');
});

test('a cycle of advancement is drawn', async ({ page }) => {
  const levels = [
    { id: 'one', name: 'One' },
    { id: 'two', name: 'Two' },
  ];
  const roles = [role('a', { advancementTo: ['b'] }), role('b', { level: 'two', advancementTo: ['a', 'b'] })];
  await open(page, ladder({ levels, roles }));
  await expectDrawn(page, 2, 2, 'ADVANCEMENT_CYCLE');
});

test('ids, families, levels, skills and steps that are there twice do not stop the page', async ({
  page,
}) => {
  const twice = [
    { id: 'one', name: 'One' },
    { id: 'one', name: 'Again' },
  ];
  const skills = twice.map((item) => ({ ...item, kind: 'soft' }));
  const asks = [
    { skill: 'one', level: 1 },
    { skill: 'one', level: 2 },
  ];
  const families = twice.map(({ name }) => ({ id: 'all', name }));
  const roles = [role('a', { requirements: asks }), role('a')];
  await open(page, ladder({ levels: twice, families, scale: twice, skills, sources: [], roles }));
  await expectDrawn(page, 1, 6, 'ID_DUPLICATE');
});

test('an empty ladder says that it is empty', async ({ page }) => {
  await open(page, ladder({ roles: [] }));
  await expectFaultPage(page, 'LADDER_EMPTY');
  await expectAccessible(page);
});

test('one role, without skills or pay, is drawn and opens', async ({ page }) => {
  await open(page, ladder({ roles: [role('a')] }));
  await expectDrawn(page, 1);
  await card(page).click();
  await expect(page.getByRole('complementary')).toContainText('states no pay');
  await expectAccessible(page);
  await page.goto('/#ladder=ours.json&from=a&to=a');
  await expect(page.getByRole('complementary')).toContainText('0 steps');
});

test('300 roles are all there, and walked', async ({ page }) => {
  await open(page, largeLadder(300));
  await expectDrawn(page, 300);
  await card(page).first().focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-role="r1"]')).toBeFocused();
});

test('titles of 120 characters are shown whole', async ({ page }) => {
  const words =
    'Principal Associate Deputy Under-Secretary for Infrastructure Modernisation and Platform Reliability ';
  const title = words.repeat(2).slice(0, 120).trim();
  const roles = [
    role('a', { title }),
    role('b', { title: 'W'.repeat(120) }),
    role('c', { title: title.replace('Principal', 'Secondary') }),
  ];
  await open(page, ladder({ roles }));
  await expectDrawn(page, 3);
  await expectUncut(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expectUncut(page);
  await page.goto('/#ladder=ours.json&role=b');
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  const panel = page.getByRole('complementary');
  const sideways = (element: Element) => element.scrollWidth - element.clientWidth;
  expect(await panel.evaluate(sideways)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#ladder=ours.json');
  expect(await page.locator('.view').evaluate(sideways)).toBeLessThanOrEqual(0);
});

async function expectUncut(page: Page): Promise<void> {
  const cut = () =>
    card(page).evaluateAll((all) =>
      all
        .filter(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => {
          return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
        })
        .map(({ textContent }) => textContent),
    );
  await expect.poll(cut).toEqual([]);
}

for (const [name, text] of [
  ['right-to-left', 'مهندس برمجيات أول'],
  ['Chinese, Japanese and Korean', '主任エンジニア 高级工程师 수석'],
  ['emoji and joined signs', '👩🏽‍💻 é̂̃ \u202eabc'],
] as const) {
  test(`${name} text is shown as it stands`, async ({ page }) => {
    await open(page, ladderSaying(text));
    await expect(card(page)).toHaveCount(3);
    await expectUncut(page);
    await expect(card(page).first()).toContainText(text.replaceAll(/\s+/g, ' '));
    await page.goto('/#ladder=ours.json&role=a');
    await expect(page.getByRole('heading', { level: 2 })).toContainText(text.replaceAll(/\s+/g, ' '));
    if (name === 'right-to-left') await expectAccessible(page);
  });
}

test('markup and script in every field are text in every view, and never run', async ({ page }) => {
  const text = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>{@html 1}${1}';
  await open(page, ladderSaying(text));
  const seen = async () => {
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    await expect(page.locator('#app img, #app script')).toHaveCount(0);
  };
  await expect(card(page).first()).toContainText('<img src=x');
  await seen();
  for (const view of [
    'role=a',
    'role=b',
    'from=a&to=b',
    'lens=table',
    'lens=faults',
    'skill=skill&family=all',
  ]) {
    await page.goto(`/#ladder=ours.json&${view}`);
    await expect(page.locator('#app')).toContainText('<img src=x');
    await seen();
  }
  for (const fold of await page.locator('details').all()) await fold.click();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /Find a role/ }).fill('script');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('<script>');
  await seen();
});

test('addresses that would run are no links', async ({ page }) => {
  const sources = [{ id: 's', title: 'A source', url: 'javascript:alert(1)' }];
  await open(page, ladder({ sources, roles: [role('a', { source: 's' })] }), '&role=a');
  await expect(page.getByText('A source')).toBeVisible();
  await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
});

test('a file of 20 MB is refused with its size', async ({ page }) => {
  await open(page, JSON.stringify(ladder({ summary: 'x'.repeat(20_000_000) })));
  await expectFaultPage(page, 'FILE_TOO_LARGE');
});

test('a file of 12 MB with one fault is read in good time', async ({ page }) => {
  const roles = Array.from({ length: 600 }, (_, at) => role(`r${at}`, { summary: 'x'.repeat(19_900) }));
  await open(page, ladder({ roles: [...roles, role('z', { level: 'nowhere' })] }));
  await page.getByText('1 problem in this ladder').waitFor({ timeout: 20_000 });
});

test('a truncated file says where it breaks off', async ({ page }) => {
  const whole = JSON.stringify(largeLadder(50));
  await open(page, whole.slice(0, whole.length / 2));
  await expectFaultPage(page, 'SYNTAX');
});

test('what is no ladder at all gives the list of what is wrong', async ({ page }) => {
  for (const [name, text, code] of [
    ['text', 'hello there', 'NOT_A_LADDER'],
    ['an empty file', '', 'NOT_A_LADDER'],
    ['a list', '[1, 2]', 'NOT_A_LADDER'],
    ['null', 'null', 'NOT_A_LADDER'],
    ['another document', '{"name": "rungs", "version": "1.0.0"}', 'FIELD_MISSING'],
    ['signs', '{{{[[[\u0000\u0001', 'SYNTAX'],
    ['deep nesting', '['.repeat(100_000), 'SYNTAX'],
    ['a prototype', '{"__proto__": {"polluted": 1}, "id": "a"}', 'FIELD_'],
  ] as const) {
    await test.step(name, async () => {
      const file = `${name.replaceAll(' ', '-')}.json`;
      await serve(page, file, text);
      await page.goto(`/#ladder=${file}`);
      await expect(page.getByText(file).first()).toBeVisible();
      await expectFaultPage(page, code);
    });
  }
});

test('a page in place of a ladder, a host that fails and one that is silent are each said', async ({
  page,
}) => {
  const answers = [
    { status: 200, contentType: 'text/html', body: '<h1>Sign in</h1>' },
    { status: 404, body: 'no' },
  ];
  for (const [index, said] of ['a web page instead', 'answered 404'].entries()) {
    await page.route('**/gone.json', (route) => route.fulfill(answers[index] ?? {}));
    await page.goto(`/#ladder=gone.json&n=${index}`);
    await page.reload();
    await expect(page.getByText(said)).toBeVisible();
    await page.unroute('**/gone.json');
  }
});
