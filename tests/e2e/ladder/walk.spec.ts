import { expect, expectAccessible, expectToAddUp, isNarrow, test } from '../support/page';
import { ROLES, rolesOf, SHOWN } from '../support/defaultLadder';

test('the default ladder opens and every role is there', async ({ page, viewport }) => {
  await page.goto('/');
  const roles = isNarrow(viewport) ? page.locator('.list li') : page.locator('[data-role]');
  await expect(roles).toHaveCount(ROLES);
});

test('no title is cut in the overview', async ({ page, viewport }) => {
  test.skip(isNarrow(viewport), 'a list has no cards');
  await page.goto('/');
  await expect(page.locator('[data-role]')).toHaveCount(ROLES);
  const cut = await page
    .locator('[data-role]')
    .evaluateAll((cards) =>
      cards
        .filter(
          (card) => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1,
        )
        .map((card) => card.textContent),
    );
  expect(cut).toEqual([]);
});

test('opening a role shows its profile, its three directions, and a link back', async ({ page }) => {
  await page.goto('/#role=lead-back-end-engineer');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Lead Back End Engineer');
  for (const name of ['Comes from', 'Leads to', 'Beside']) {
    await expect(panel.getByRole('heading', { name })).toBeVisible();
  }
  await expect(panel).toContainText('$160,000 – $220,000');
  await expect(panel).toContainText('at a smaller organisation');
  await panel.getByRole('link', { name: 'Principal Engineer', exact: true }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Principal Engineer');
  await page.goBack();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Lead Back End Engineer');
  await page.goForward();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Principal Engineer');
});

test('a crossroads says how many routes lead through it, and no other role does', async ({ page }) => {
  const panel = page.getByRole('complementary');
  await page.goto('/#role=engineering-manager');
  await expect(panel).toContainText(/\d+ shortest routes between other roles lead through here/);
  await panel.getByRole('link', { name: 'Director of Engineering', exact: true }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Director of Engineering');
  await expect(panel).not.toContainText('shortest routes');
});

test('the gap stands in its groups, opens into its sums, and turns round', async ({ page }) => {
  await page.goto('/#from=senior-front-end-engineer&to=lead-front-end-engineer');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: /To learn/ })).toBeVisible();
  await panel.getByText('Readiness', { exact: false }).first().click();
  await expect(panel).toContainText('weighted steps');
  await expectToAddUp(
    panel.getByRole('table', { name: /readiness/ }),
    2,
    panel.locator('summary', { hasText: 'Readiness' }),
    /(\d+)%/,
  );
  const retention = panel.locator('summary', { hasText: 'Retention' });
  await retention.click();
  await expectToAddUp(panel.getByRole('table', { name: /retention/ }), 1, retention, /(\d+)%/);
  await panel.getByRole('button', { name: 'Swap direction' }).click();
  await expect(page).toHaveURL(/from=lead-front-end-engineer&to=senior-front-end-engineer/);
});

test('of two roles that no move joins, the way between is marked and named', async ({ page, viewport }) => {
  await page.goto('/#from=junior-back-end-engineer&to=lead-back-end-engineer');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('There is no direct move. The shortest route takes 3 moves, through');
  if (!isNarrow(viewport)) {
    await expect(page.locator('.card.stop')).toHaveCount(2);
    await expect(page.locator('.edge.to')).toHaveCount(3);
  }
  await panel.getByRole('button', { name: 'Swap direction' }).click();
  await expect(panel).toContainText('The ladder only leads the other way');
  if (!isNarrow(viewport)) await expect(page.locator('.card.stop')).toHaveCount(2);
});

test('find forgives a slip, and a skill lights the roles that ask it', async ({ page }) => {
  await page.goto('/');
  await page.getByText(SHOWN).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /Find a role/ }).fill('enginering manager');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Engineering Manager');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText(
    'Engineering Manager',
  );
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Find a role/ }).fill('threat modelling');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/skill=threat-modelling/);
});

test('a filter holds in the drawing, the list and the table alike', async ({ page, viewport }) => {
  const count = rolesOf(['security']);
  await page.goto('/#family=security');
  await expect(page.getByText(`${count} roles shown`)).toBeAttached();
  if (!isNarrow(viewport)) await expect(page.locator('[data-role].dimmed')).toHaveCount(ROLES - count);
  await page.goto('/#family=security&lens=table');
  await expect(page.locator('tbody tr')).toHaveCount(count);
});

test('the keyboard alone walks the ladder', async ({ page, viewport }) => {
  test.skip(isNarrow(viewport), 'the list is walked with Tab');
  await page.goto('/');
  await page.locator('[data-role="senior-back-end-engineer"]').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-role="lead-back-end-engineer"]')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-role="lead-back-end-engineer"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/role=lead-back-end-engineer/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/role=/);
  await expect(page.locator('[data-role][tabindex="0"]')).toHaveCount(1);
});

test('a stale or hostile link degrades to the nearest state and says so', async ({ page }) => {
  await page.goto('/#role=%3Cscript%3Ealert(1)%3C/script%3E&lens=nothing&family=none&pay=-3');
  await expect(page.getByText('The link refers to')).toBeVisible();
  await expect(page.getByText(SHOWN)).toBeVisible();
});

test('a missing ladder gives a clear page and a way back', async ({ page }) => {
  await page.goto('/#ladder=nowhere.json');
  await expect(page.getByRole('heading', { name: 'This ladder could not be opened' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /Open Software engineering/ }).click();
  await expect(page.getByText(SHOWN)).toBeVisible();
});

test('a link that names a script is not followed', async ({ page }) => {
  await page.goto('/#ladder=javascript%3Aalert(1)%2F%2F.json');
  await expect(page.getByRole('heading', { name: 'This ladder could not be opened' })).toBeVisible();
});

test('a question mark shows the keys, and Escape closes them alone', async ({ page }) => {
  await page.goto('/#role=principal-engineer');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Moving around the ladder' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Moving around the ladder' })).toBeHidden();
  await expect(page).toHaveURL(/role=principal-engineer/);
});

test('a broken document gives the list of its faults with their lines', async ({ page }) => {
  await page.route('**/broken.yaml', (route) =>
    route.fulfill({
      contentType: 'text/yaml',
      body: [
        'id: broken',
        'title: <script>alert(1)</script>',
        'levels: [{ id: one, name: One }]',
        'families: [{ id: all, name: All }]',
        'roles:',
        '  - id: a',
        '    title: A',
        '    family: all',
        '    level: two',
        '    pay: [{ min: 5, max: 1, currency: USD }]',
      ].join('\n'),
    }),
  );
  await page.goto('/#ladder=broken.yaml');
  await expect(page.getByText('broken.yaml:9:')).toBeVisible();
  await expect(page.getByText('PAY_MIN_ABOVE_MAX')).toBeVisible();
  await expectAccessible(page);
});

test('text of a document is shown as text, in any script and at any length', async ({ page }) => {
  const title = '<img src=x onerror=alert(1)> '.repeat(4);
  await page.route('**/odd.json', (route) =>
    route.fulfill({
      json: {
        id: 'odd',
        title: 'Odd',
        levels: [{ id: 'one', name: '一級' }],
        families: [{ id: 'all', name: 'الكل' }],
        roles: [
          { id: 'a', title, family: 'all', level: 'one', summary: '<b>bold</b>', lateral: ['مهندس'] },
          { id: 'b', title: '主任エンジニア', family: 'all', level: 'one' },
        ],
      },
    }),
  );
  await page.goto('/#ladder=odd.json&role=a');
  await expect(page.getByRole('complementary')).toContainText('<b>bold</b>');
  await expect(page.locator('img')).toHaveCount(0);
});
