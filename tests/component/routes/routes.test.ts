import { test } from 'vitest';
import { ladderWith, role, skill, type RoleInput } from '../../fixtures/ladder/ladder';
import { expect, expectAccessible, openView, page, press, textsOf } from '../support/view';

/**
 *   lead        Z        a4 b4
 *             ↗   ↖
 *   senior   X     Y     X asks a4, Y asks a1 b4
 *             ↖   ↗
 *   junior      A        a1
 *
 * From A, Z is 3 + 4 steps by way of X, and 4 + 3 by way of Y.
 */
const asks = (levels: Record<string, number>): Pick<RoleInput, 'requirements'> => ({
  requirements: Object.entries(levels).map(([one, level]) => ({ skill: one, level })),
});
const waysFrom = (...advancementTo: string[]) =>
  ladderWith({
    id: 'ways',
    skills: [skill('a'), skill('b')],
    roles: [
      role('A', { ...asks({ a: 1 }), advancementTo }),
      role('X', { ...asks({ a: 4 }), level: 'senior', advancementTo: ['Z'] }),
      role('Y', { ...asks({ a: 1, b: 4 }), level: 'senior', advancementTo: ['Z'] }),
      role('Z', { ...asks({ a: 4, b: 4 }), level: 'lead' }),
    ],
  });
const twoWays = waysFrom('X', 'Y');
const ASK = 'ladder=ways&from=a&to=z&view=routes';
const route = page.getByRole('region', { name: 'Route 1', exact: true });

test('the jumps of a route add up to its steps, and each opens into its skills', async () => {
  await openView(twoWays, { hash: ASK });
  await expect.element(route).toHaveTextContent(/7 steps, largest jump 4/);
  const jumps = textsOf(route.getByCss('summary')).map((text) => Number(/\d+/.exec(text)?.[0]));
  expect([...jumps].sort()).toEqual([3, 4]);
  await route.getByCss('details summary').first().click();
  await expect.element(route.getByCss('details li').first()).toHaveTextContent('→');
  await expectAccessible();
});

// At once, Z is one move of 7 steps: fewer moves, and a larger jump.
test('a column sorts the routes, and says so', async () => {
  await openView(waysFrom('X', 'Y', 'Z'), { hash: ASK });
  const largest = page.getByRole('columnheader', { name: 'Largest jump' });
  await expect.element(largest).toBeVisible();
  const jumps = () => textsOf(page.getByRole('table').getByCss('tbody tr td:nth-child(4)')).map(Number);
  expect(jumps()[0]).toBe(7);
  await largest.getByRole('button').click();
  await expect.element(largest).toHaveAttribute('aria-sort', 'ascending');
  expect(jumps()).toEqual([...jumps()].sort((a, b) => a - b));
  expect(jumps()[0]).toBe(4);
});

test('where options exclude every route, one button allows one again', async () => {
  await openView(twoWays, { hash: `${ASK}&limit=1` });
  await expect.element(page.getByText('The options exclude every route.')).toBeVisible();
  await page.getByRole('button', { name: 'Allow 2 moves' }).click();
  await expect.element(route).toBeVisible();
});

test('the options are set by keyboard', async () => {
  await openView(twoWays, { hash: ASK });
  const options = page.getByCss('summary').filter({ hasText: 'Options' });
  await expect.element(options).toBeVisible();
  options.element().focus();
  await press('Enter');
  page.getByLabelText('Kinds of move').element().focus();
  await press('A', 'd', 'v', 'Enter');
  await expect.poll(() => location.hash).toContain('only=advancement');
  await expect.element(page.getByText('1 set')).toBeVisible();
});

test('a stop that the ladder does not describe has no steps', async () => {
  await openView(waysFrom('Outside'), { hash: 'ladder=ways&from=a&to=title%3Aoutside&view=routes' });
  await expect.element(route).toHaveTextContent('The ladder does not describe this role.');
  await expect.element(route).not.toHaveTextContent(/requirements are met/);
  await expectAccessible();
});
