import { test } from 'vitest';
import { growthLadder } from '../../fixtures/ladder/growthLadder';
import { expect, expectAccessible, openView, page, press, userEvent } from '../support/view';

const RATE = 'ladder=growth&lens=me';
const row = (skill: string) => page.getByCss(`[data-skill="${skill}"]`);
const heading = (skill: string) => row(skill).getByRole('button').first();
const rated = page.getByCss('.bar p');

async function begin(): Promise<void> {
  await openView(growthLadder, { hash: RATE });
  await page.getByRole('button', { name: 'Start rating' }).click();
  await expect.element(heading('programming')).toHaveFocus();
}

test('each step is shown in the words of the skill, and every answer can be given by a key', async () => {
  await begin();
  await expect.element(row('programming')).toHaveTextContent('Writes clear code');
  await expectAccessible();
  await press('2');
  await expect.element(heading('programming')).toHaveTextContent('Working');
  await expect.element(heading('testing')).toHaveFocus();
  await press('n');
  await expect.element(heading('testing')).toHaveTextContent('Not applicable');
  await press('0');
  await expect.element(heading('observability')).toHaveTextContent('Not yet');
  // A digit past the scale asks for nothing.
  await press('9');
  await expect.element(rated).toHaveTextContent('3 of 5 rated');
  await press('ArrowUp');
  await expect.element(heading('observability')).toHaveFocus();
  await press('Backspace');
  await expect.element(heading('observability')).toHaveTextContent('Not rated');
  await expect.element(rated).toHaveTextContent('2 of 5 rated');
});

test('answers are taken back one by one, and made again', async () => {
  await begin();
  await press('2', 'n', '0');
  await expect.element(rated).toHaveTextContent('3 of 5 rated');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(heading('observability')).toHaveTextContent('Not rated');
  await expect.element(heading('observability')).toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(rated).toHaveTextContent('1 of 5 rated');
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.element(heading('testing')).toHaveTextContent('Not applicable');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(rated).toHaveTextContent('1 of 5 rated');
});

test('by pointer a first answer goes on, and a changed one stays', async () => {
  await begin();
  const answer = (skill: string, step: RegExp) => row(skill).getByRole('button', { name: step });
  await answer('programming', /^Expert/).click();
  await expect.element(answer('testing', /^Expert/)).toBeVisible();
  await heading('programming').click();
  await answer('programming', /^Awareness/).click();
  await expect.element(heading('programming')).toHaveTextContent('Awareness');
  await expect.element(answer('programming', /^Awareness/)).toBeVisible();
});

test('a role held today fills in what is not rated, and that is undone in one', async () => {
  await begin();
  await press('0');
  await page.getByText('Start from your current role').click();
  const box = page.getByRole('combobox', { name: 'A role' });
  await box.fill('Senior Engineer');
  await expect.element(page.getByRole('option', { name: 'Senior Engineer' }).first()).toBeVisible();
  await press('Enter');
  await page.getByRole('button', { name: 'This is my role' }).click();
  await expect.element(rated).toHaveTextContent('3 of 5 rated');
  await expect.element(heading('programming')).toHaveTextContent('Not yet');
  await expectAccessible();
  await page.getByRole('link', { name: 'Readiness', exact: true }).click();
  await expect.element(page.getByRole('link', { name: 'Senior Engineer', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Rate', exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(rated).toHaveTextContent('1 of 5 rated');
});

test('a ladder without skills says so', async () => {
  const { skills: _, ...bare } = growthLadder;
  const roles = (growthLadder.roles ?? []).map(({ requirements: __, ...role }) => role);
  await openView({ ...bare, roles }, { hash: RATE });
  await expect.element(page.getByText('This ladder has no skills')).toBeVisible();
});
