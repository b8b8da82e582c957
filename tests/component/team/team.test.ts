import { describe, test } from 'vitest';
import type { PersonInput } from '../../../src/model/profile/profile';
import { growthLadder } from '../../fixtures/ladder/growthLadder';
import { expect, expectAccessible, expectToAddUp, openView, page, textsOf, userEvent } from '../support/view';

/**
 * Ada aims for the role that Béla holds. Lead Engineer asks 14 steps: programming 3, testing 2, observability 3,
 * architecture 4, mentoring 2. Béla holds 12 of them, since mentoring is not rated.
 */
const team: readonly Partial<PersonInput>[] = [
  {
    id: 'p-ada',
    name: 'Ada <img src=x onerror=alert(1)>',
    currentRole: 'engineer',
    targetRoles: ['lead-engineer'],
    ratings: {
      programming: { self: 'working' },
      observability: { self: 'awareness' },
      architecture: { self: 'n/a' },
    },
  },
  {
    id: 'p-bela',
    name: 'Béla <b>Szabó</b>',
    currentRole: 'lead-engineer',
    ratings: {
      programming: { self: 'practitioner' },
      testing: { self: 'working' },
      observability: { self: 'expert' },
      architecture: { self: 'expert' },
    },
  },
  { id: 'p-maryam', name: 'مريم', ratings: { programming: { self: 0 }, testing: { self: 'awareness' } } },
];
const PARTS = [
  ['', 'People'],
  ['skills', 'Skills'],
  ['thin', 'Single points of failure'],
  ['near', 'Close to a role'],
  ['mentors', 'Mentoring'],
] as const;
const open = (part: string) =>
  openView(growthLadder, { hash: `ladder=growth&lens=team${part && `&part=${part}`}`, team });
const fold = (name: string | RegExp) => page.getByCss('summary').filter({ hasText: name });

for (const [part, name] of PARTS) {
  test(`“${name}” names nobody while names are hidden, and reads well with every fold open`, async () => {
    await open(part);
    await page.getByRole('button', { name: 'Hide names' }).click();
    await expect.element(page.getByText('can still reveal who it is')).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 2, name })).toBeVisible();
    // Folds within folds are there once those around them are open.
    const unfold = async () => {
      for (let depth = 0; depth < 3; depth += 1) {
        for (const one of document.querySelectorAll('details')) one.open = true;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    await unfold();
    const html = () => document.querySelector('main')?.innerHTML ?? '';
    for (const text of ['Ada', 'Béla', 'مريم', 'onerror']) expect(html(), text).not.toContain(text);
    expect(html()).toContain('Person ');
    await page.getByRole('button', { name: 'Hide names' }).click();
    await unfold();
    await expect.poll(html).toContain('Béla');
    expect(html()).not.toContain('Person ');
    expect(document.querySelector('main img, main b b')).toBeNull();
    await expectAccessible();
  });
}

describe('the skills of a team', () => {
  const table = page.getByRole('region', { name: 'Number of people with each skill' });
  const heads = () => textsOf(table.getByCss('tbody tr:not([hidden]) th'));

  test('each figure is that of the profiles', async () => {
    await open('skills');
    // Targets, then who holds at least each step, then the three people.
    const row = (skill: string) => table.getByRole('row', { name: new RegExp(`^${skill} `) });
    await expect
      .poll(() => textsOf(row('Observability').getByCss('td')))
      .toEqual(['1', '2', '1', '1', '1', '1', '4', '·']);
    await expect.element(row('Programming').getByRole('cell', { name: '0, Not yet' })).toBeVisible();
    await expect.element(row('Architecture').getByRole('cell', { name: 'Not applicable' })).toBeVisible();
  });

  test('skills are ordered, filtered and searched', async () => {
    await open('skills');
    const order = page.getByRole('combobox', { name: 'Order' });
    await order.selectOptions('By name');
    await expect
      .poll(heads)
      .toEqual(['Architecture', 'Mentoring', 'Observability', 'Programming', 'Testing']);
    await order.selectOptions('Fewest people first');
    await expect.poll(() => heads()[0]).toBe('Mentoring');
    await page.getByRole('searchbox', { name: 'Find a skill' }).fill('observ');
    await expect.poll(heads).toEqual(['Observability']);
    await page.getByRole('searchbox', { name: 'Find a skill' }).fill('qqq');
    await expect.element(table).toHaveTextContent('No skill matches these filters.');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(heads).toHaveLength(5);
  });

  test('skills that no role or target of the team needs can be left out', async () => {
    const skills = [...(growthLadder.skills ?? []), { id: 'sewing', name: 'Sewing', kind: 'soft' as const }];
    await openView({ ...growthLadder, skills }, { hash: 'ladder=growth&lens=team&part=skills', team });
    await expect.element(page.getByText('6 skills', { exact: true })).toBeVisible();
    await page.getByRole('checkbox', { name: /roles and targets need/ }).click();
    await expect.element(page.getByText('5 of 6 skills')).toBeVisible();
    expect(heads()).not.toContain('Sewing');
  });
});

test('a single point of failure says which role needs it and who may have it', async () => {
  await open('thin');
  const one = page.getByRole('list', { name: 'Covered by one person' });
  await one.getByCss('summary').filter({ hasText: 'Observability' }).click();
  await expect.element(one).toHaveTextContent('Needed by Lead Engineer');
  await expect.element(one).toHaveTextContent('1 person has not rated it and may have it.');
  // Coach asks mentoring at Expert: a role of nobody here.
  const nobody = page.getByRole('list', { name: 'Covered by no one' });
  await nobody.getByCss('summary').filter({ hasText: 'Mentoring' }).click();
  await expect.element(nobody).not.toHaveTextContent('Coach');
  await page.getByRole('combobox', { name: 'Roles to include' }).selectOptions('all');
  await expect.element(nobody).toHaveTextContent('Coach');
});

test('how close each person is to a role opens into rows that add up, and the limit is set', async () => {
  await open('near');
  await fold(/^\s*Lead Engineer/).click();
  const near = fold('in this role today');
  await expect.element(near).toHaveTextContent('1 skill not rated');
  await near.click();
  await expectToAddUp(page.getByRole('table'), 2, near, /(\d+)%\sready/);
  await page.getByRole('combobox', { name: 'Close means at least' }).selectOptions('100% ready');
  await expect.poll(() => location.hash).toContain('bar=100');
  await expect
    .element(page.getByRole('region', { name: /^No one is close/ }))
    .toHaveTextContent('Lead Engineer');
});

test('a skill that a role names at no step is not said to be unrated', async () => {
  const roles = growthLadder.roles?.map((role) =>
    role.id === 'lead-engineer'
      ? {
          ...role,
          requirements: [
            { skill: 'programming', level: 3 },
            { skill: 'mentoring', level: 0 },
          ],
        }
      : role,
  );
  await openView({ ...growthLadder, roles }, { hash: 'ladder=growth&lens=team&part=near', team });
  await fold(/^\s*Lead Engineer/).click();
  await expect.element(fold('in this role today')).toBeVisible();
  await expect.element(fold('in this role today')).not.toHaveTextContent('not rated');
});

test('mentoring says who could help whom, and where nobody can', async () => {
  await open('mentors');
  const learners = page.getByRole('list', { name: 'People who want to learn' });
  await learners.getByCss('summary').first().click();
  await expect.element(learners.getByRole('row', { name: /^Observability/ })).toHaveTextContent('Béla');
  await expect
    .element(learners.getByRole('row', { name: /^Mentoring/ }))
    .toHaveTextContent('no one here yet');
  await fold('How close they are').first().click();
  await expect
    .element(learners.getByRole('table', { name: 'How each skill contributes to readiness' }))
    .toHaveTextContent('Total');
  const mentors = page.getByRole('list', { name: 'People who could help' });
  await mentors.getByCss('summary').first().click();
  await expect.element(mentors).toHaveTextContent('Observability is at Expert');
  await expect.element(mentors).toHaveTextContent('(Lead Engineer)');
});

test('of files opened at once each is told for itself', async () => {
  await open('');
  await expect.element(page.getByRole('heading', { name: 'People 3' })).toBeVisible();
  const file = (name: string, text: string) => new File([text], name, { type: 'application/json' });
  const person = { schemaVersion: 1, id: 'p-new', ladder: { id: 'growth' }, name: 'Grace' };
  await userEvent.upload(page.getByLabelText('Files of several people'), [
    file('grace.json', JSON.stringify(person)),
    file('elsewhere.json', JSON.stringify({ ...person, ladder: { id: 'other', title: 'Another ladder' } })),
    file('broken.json', '{"schemaVersion": 1, '),
  ]);
  const came = page.getByRole('region', { name: '3 files opened' });
  await expect.element(came).toHaveTextContent('is for another ladder, “Another ladder”.');
  await expect.element(came).toHaveTextContent('broken.json was not imported.');
  await expect.element(page.getByRole('heading', { name: 'People 4' })).toBeVisible();
  await expectAccessible();
  await came.getByRole('button', { name: 'Close' }).click();
  await expect.element(came).not.toBeInTheDocument();
});
