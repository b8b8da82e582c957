import { test } from 'vitest';
import { growthLadder } from '../../fixtures/ladder/growthLadder';
import { expect, expectAccessible, expectToAddUp, openView, page, press } from '../support/view';

const person = {
  currentRole: 'senior-engineer',
  targetRoles: ['lead-engineer'],
  ratings: {
    programming: { self: 'practitioner' },
    testing: { self: 'n/a' as const },
    architecture: { self: 'working' },
  },
};
const heading = (skill: string) => page.getByCss(`[data-skill="${skill}"]`).getByRole('button').first();
const rated = page.getByCss('.bar p');
const target = page.getByRole('region', { name: 'My targets' }).getByCss('details').first();

// Of the 12 steps that Lead Engineer asks without testing, 3 + 2 are held: 42%.
test('readiness for a target opens into rows that add up, with what is not applicable among them', async () => {
  await openView(growthLadder, { hash: 'ladder=growth&lens=me&part=stand', person });
  const summary = target.getByCss('summary').first();
  await expect.element(summary).toHaveTextContent(/42% ready/);
  // With observability and mentoring, five of the seven missing steps more.
  await expect.element(summary).toHaveTextContent('2 skills not rated; at most 83% with them');
  await summary.click();
  await expectToAddUp(target.getByRole('table'), 2, summary, /(\d+)%\sready/);
  await expect.element(target).toHaveTextContent('An example profile to talk about, not a checklist.');
  await expect.element(target.getByRole('row', { name: /Testing/ })).toHaveTextContent('Not applicable');
  await expectAccessible();
});

test('a skill that a target asks and that is not rated leads to its place in the rating', async () => {
  await openView(growthLadder, { hash: 'ladder=growth&lens=me&part=stand', person });
  await target.getByCss('summary').first().click();
  await target.getByRole('link', { name: 'Observability' }).click();
  await expect.element(heading('observability')).toHaveFocus();
  await press('4');
  await expect.element(rated).toHaveTextContent('4 of 5 rated');
});

test('what matters for the targets is rated by itself', async () => {
  const { ratings: _, ...aims } = person;
  await openView(growthLadder, { hash: 'ladder=growth&lens=me', person: aims });
  await page.getByRole('link', { name: 'Skills that matter for my targets' }).click();
  await expect.element(rated).toHaveTextContent('0 of 5 rated');
  await expectAccessible();
  await page.getByRole('button', { name: 'Start rating' }).click();
  await press('3');
  await expect.element(rated).toHaveTextContent('1 of 5 rated');
});
