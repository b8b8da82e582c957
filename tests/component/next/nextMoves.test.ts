import { test } from 'vitest';
import { growthLadder } from '../../fixtures/ladder/growthLadder';
import { expect, expectAccessible, expectToAddUp, openView, page } from '../support/view';

const panel = page.getByRole('complementary');
const named = panel.getByRole('region', { name: 'Listed by the ladder' });

// Of the 14 steps that Lead Engineer asks, Senior Engineer holds 3 + 2 + 2.
test('next moves list what the ladder names first, and open into rows that add up', async () => {
  await openView(growthLadder, { hash: 'ladder=growth&role=senior-engineer&view=next' });
  const first = named.getByCss('details').first();
  const summary = first.getByCss('summary').first();
  await expect.element(summary).toHaveTextContent('Lead Engineer');
  await expect.element(summary).toHaveTextContent(/50% ready · fit \d+% · 7 steps/);
  await expectAccessible();
  await summary.click();
  const explained = first.getByCss('p').first();
  await expectToAddUp(
    first.getByRole('table', { name: /retention/ }),
    1,
    explained,
    /(\d+)% of today’s skills/,
  );
  await expectToAddUp(
    first.getByRole('table', { name: /readiness/ }),
    2,
    explained,
    /(\d+)% of its requirements/,
  );
  await expect.element(first).toHaveTextContent(/Pay: .+at the midpoint \(.+\): €85,000 → €75,000/);
});

test('a gate leaves roles out, says how many, and stands in the link', async () => {
  await openView(growthLadder, { hash: 'ladder=growth&role=engineer&view=next' });
  await panel.getByLabelText('At most one level away').click();
  await expect.poll(() => location.hash).toContain('gates=rung');
  await expect.element(panel.getByText(/1 role left out/)).toBeVisible();
});

test('what the ladder declares is contradicted where pay says otherwise', async () => {
  await openView(growthLadder, { hash: 'ladder=growth&role=senior-engineer&view=next' });
  await expect.element(page.getByText(/declared as advancement; pays 12% less/).first()).toBeVisible();
});

test('a role that the ladder does not describe has no figures', async () => {
  const outside = {
    ...growthLadder,
    roles: growthLadder.roles?.map((role) =>
      role.id === 'senior-engineer' ? { ...role, advancementTo: ['Chief Engineer'] } : role,
    ),
  };
  await openView(outside, { hash: 'ladder=growth&role=senior-engineer&view=next' });
  const chief = named.getByCss('details').filter({ hasText: 'Chief Engineer' });
  await expect
    .element(chief)
    .toHaveTextContent('declared as advancement · The ladder does not describe this role.');
  await expect.element(chief).not.toHaveTextContent(/% ready|fit|no steps|sideways/);
});
