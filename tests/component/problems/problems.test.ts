import { test } from 'vitest';
import { growthLadder } from '../../fixtures/ladder/growthLadder';
import { band, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { expect, expectAccessible, expectFocused, openView, page, press } from '../support/view';

const faulty = ladderWith({
  id: 'faulty',
  skills: [skill('COBOL')],
  checks: { SKILL_UNUSED: 'off' },
  roles: [role('Engineer'), role('Tester', { pay: [band(5, 1)] })],
});
const PAY_RULE = 'A pay band whose minimum is above its maximum';
const about = page.getByRole('link', { name: `About this rule: ${PAY_RULE}` });

test('a ladder without problems says so, and leads back', async () => {
  await openView(growthLadder, { hash: 'ladder=growth&lens=faults' });
  await expect.element(page.getByRole('heading', { name: 'This ladder has no problems' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the ladder' }).click();
  await expect.poll(() => location.hash).not.toContain('faults');
});

test('problems that the ladder turns off are counted and named', async () => {
  await openView(faulty, { hash: 'ladder=faulty&lens=faults' });
  await expect
    .element(page.getByText('1 problem not listed, because this ladder turns off SKILL_UNUSED'))
    .toBeVisible();
  await expect.element(page.getByText('PAY_MIN_ABOVE_MAX')).toBeVisible();
  await expectAccessible();
});

test('each rule has a page, which a problem opens, and a key or link closes', async () => {
  await openView(faulty, { hash: 'ladder=faulty&lens=faults' });
  await about.click();
  await expect.poll(() => location.hash).toMatch(/lens=faults&rule=PAY_MIN_ABOVE_MAX$/);
  await expectFocused(PAY_RULE);
  await expect.element(page.getByText('Incorrect')).toBeVisible();
  await expectAccessible();
  await press('Escape');
  await expect.element(about).toHaveFocus();
});

test('an unknown rule says so and leads to the list, which leads to the role', async () => {
  await openView(faulty, { hash: 'ladder=faulty&lens=faults&rule=NO_SUCH' });
  await expect.element(page.getByRole('heading', { name: 'There is no such rule' })).toBeVisible();
  await page.getByRole('link', { name: /All problems in this ladder/ }).click();
  await page.getByRole('link', { name: 'Show Tester on the ladder' }).first().click();
  await expect.poll(() => location.hash).toMatch(/role=tester$/);
});

test('a ladder that is drawn whole lists what the advisory rules find in it', async () => {
  const ladder = ladderWith({ id: 'whole', skills: [skill('SQL'), skill('COBOL')] });
  await openView(ladder, { hash: 'ladder=whole&lens=faults' });
  await expect.element(page.getByRole('heading', { name: 'This ladder has no problems' })).toBeVisible();
  await expect.element(page.getByText('No role requires the skill “COBOL”.')).toBeVisible();
});
