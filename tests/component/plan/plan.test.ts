import { test } from 'vitest';
import { growthLadder } from '../../fixtures/ladder/growthLadder';
import {
  expect,
  expectAccessible,
  expectFocused,
  openView,
  page,
  press,
  textsOf,
  userEvent,
} from '../support/view';

const PLAN = 'ladder=growth&lens=me&part=plan';
const person = {
  currentRole: 'senior-engineer',
  targetRoles: ['lead-engineer'],
  ratings: { observability: { self: 'working' }, architecture: { self: 'working' } },
};
const open = page.getByRole('region', { name: 'Open actions' }).getByCss('[data-plan]');
const edit = (text: string) => page.getByRole('button', { name: `Edit action: ${text}` });

/** With an action in each of the two skills: architecture lacks two steps of 14, observability one. */
const planned = {
  ...person,
  ratings: {
    observability: { self: 'working', actions: [{ id: 'a1', text: 'Grow in Observability' }] },
    architecture: { self: 'working', actions: [{ id: 'a2', text: 'Grow in Architecture' }] },
  },
};

/** The same ladder, where architecture counts twice for a lead: a step of it brings more than one of observability. */
const architectureFirst = {
  ...growthLadder,
  roles: growthLadder.roles?.map((role) => ({
    ...role,
    requirements: role.requirements?.map((one) =>
      one.skill === 'architecture' ? { ...one, weight: 2 } : one,
    ),
  })),
};

test('actions stay under the hand that writes them, and then stand by what they bring', async () => {
  await openView(architectureFirst, { hash: PLAN, person });
  await expect.element(page.getByText(/^You have no actions yet/)).toBeVisible();
  await expectAccessible();
  for (const skill of ['Observability', 'Architecture']) {
    await page.getByRole('button', { name: `Add an action: ${skill}` }).click();
    await expect.element(page.getByLabelText('What to do')).toHaveFocus();
    await userEvent.keyboard(`Grow in ${skill}`);
    await expect.element(page.getByLabelText('What to do')).toHaveFocus();
    await press('Escape');
    await expect.element(edit(`Grow in ${skill}`)).toHaveFocus();
  }
  await expect.element(open).toHaveLength(2);
  const gains = textsOf(open.getByCss('.brings a')).map((text) => {
    const [before = 0, after = 0] = text.split('→').map((part) => parseFloat(part));
    return after - before;
  });
  const [largest = 0, other = 0] = gains;
  expect(largest).toBeGreaterThan(other);
  await expect.element(open.first()).toHaveTextContent('Grow in Architecture');
});

test('what is done leaves the open actions until it is taken back, and the focus goes to the next', async () => {
  await openView(growthLadder, { hash: PLAN, person: planned });
  await expect.element(open).toHaveLength(2);
  const [first = '', second = ''] = textsOf(open).map((text) => /Grow in \w+/.exec(text)?.[0] ?? '');
  await expect.element(page.getByRole('checkbox', { name: `Done: ${first}` })).toBeVisible();
  page
    .getByRole('checkbox', { name: `Done: ${first}` })
    .element()
    .focus();
  await press(' ');
  await expect.element(open).toHaveLength(1);
  await expect.element(page.getByRole('checkbox', { name: `Done: ${second}` })).toHaveFocus();
  await expect.element(page.getByCss('summary').filter({ hasText: 'Done' })).toHaveTextContent('1 action');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(open).toHaveLength(2);
});

test('a general action is written, removed and restored', async () => {
  await openView(growthLadder, { hash: PLAN, person: planned });
  await page.getByRole('button', { name: 'Add a general action' }).click();
  await userEvent.keyboard('Ask for a day a month');
  await press('Escape');
  await expect.element(page.getByRole('heading', { name: 'General' })).toBeVisible();
  await edit('Ask for a day a month').click();
  await page.getByRole('button', { name: 'Remove this action' }).click();
  await expect.element(page.getByRole('button', { name: 'Restore' })).toBeInViewport();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expectFocused('Edit action: Ask for a day a month');
});

test('what an action brings is the figure of the gap that it links to', async () => {
  await openView(growthLadder, { hash: PLAN, person: planned });
  const figure = open.first().getByCss('.brings a');
  await expect.element(figure).toBeVisible();
  const [change = ''] = textsOf(figure);
  await figure.click();
  const panel = page.getByRole('complementary');
  for (const part of change.split(' → ')) await expect.element(panel).toHaveTextContent(part);
});

test('a reader without a target is led to choose one', async () => {
  await openView(growthLadder, { hash: PLAN, person: { ratings: person.ratings } });
  await page.getByRole('link', { name: 'Choose a target role' }).click();
  await expect.element(page.getByRole('combobox', { name: 'Choose a target role' })).toBeVisible();
});
