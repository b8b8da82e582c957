import { test } from 'vitest';
import { growthLadder } from '../../fixtures/ladder/growthLadder';
import { expect, expectAccessible, expectToAddUp, openView, page, press } from '../support/view';

const WHAT_IF = 'ladder=growth&role=senior-engineer&view=what-if';
const raises = page.getByRole('region', { name: 'Skills that open the most roles' });

// Of the 14 steps that Lead Engineer asks, Senior Engineer holds 7; with four in architecture 11, which is 79%.
test('the skill that opens most depends on the readiness that the reader sets, by keyboard too', async () => {
  await openView(growthLadder, { hash: `${WHAT_IF}&bar=57` });
  await expect.element(raises.getByCss('details').first()).toHaveTextContent(/opens 1 role/);
  const bar = raises.getByRole('slider');
  await expect.element(bar).toBeVisible();
  bar.element().focus();
  await press('ArrowLeft');
  await expect.poll(() => location.hash).toContain('bar=56');
  raises.getByCss('summary').first().element().focus();
  await press('Enter');
  await raises.getByRole('button', { name: 'Raise it here' }).first().click();
  await expect.element(page.getByText('1 change made')).toBeVisible();
});

test('what the changes open opens into rows that add up', async () => {
  await openView(growthLadder, { hash: `${WHAT_IF}&bar=57&if=architecture` });
  const opened = page.getByRole('region', { name: /Roles opened by these changes/ });
  const summary = opened.getByCss('summary').first();
  await expect.element(summary).toHaveTextContent(/50% → \d+%/);
  await summary.click();
  await expectToAddUp(opened.getByRole('table').first(), 2, summary, /→ (\d+)%/);
});

test('what one raise more would open opens into rows that add up', async () => {
  await openView(growthLadder, { hash: `${WHAT_IF}&bar=57` });
  await raises
    .getByCss('summary')
    .filter({ hasText: /opens 1 role/ })
    .first()
    .click();
  const role = raises.getByCss('details details summary').first();
  await role.click();
  await expectToAddUp(raises.getByRole('table').first(), 2, role, /→ (\d+)%/);
  await expectAccessible();
});

test('a skill that the role does not require at all counts as missing from the first step', async () => {
  const roles = growthLadder.roles?.map((role) =>
    role.id === 'lead-engineer' ? { ...role, requirements: [{ skill: 'mentoring', level: 1 }] } : role,
  );
  await openView(
    { ...growthLadder, roles },
    { hash: 'ladder=growth&from=senior-engineer&to=lead-engineer&view=what-if' },
  );
  await expect
    .element(page.getByRole('region', { name: 'Still missing for Lead Engineer' }))
    .toHaveTextContent('Mentoring');
});
