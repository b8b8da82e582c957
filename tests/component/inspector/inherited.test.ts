import { test } from 'vitest';
import { ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { expect, expectAccessible, openView, page, textsOf } from '../support/view';

/** Lead builds on Senior, which builds on Junior. */
const ladder = ladderWith({
  skills: [skill('SQL'), skill('Git'), skill('Design')],
  roles: [
    role('Junior', { requirements: [{ skill: 'git', level: 'working' }] }),
    role('Senior', {
      level: 'senior',
      buildsOn: ['Junior'],
      requirements: [{ skill: 'sql', level: 'expert' }],
    }),
    role('Lead', {
      level: 'senior',
      buildsOn: ['Senior'],
      requirements: [
        { skill: 'design', level: 'expert' },
        { skill: 'sql', level: 0, note: 'The team has a specialist.' },
      ],
    }),
  ],
});

test('a profile lists what the role adds, and folds what it inherits under the roles it comes from', async () => {
  await openView(ladder, { hash: 'role=lead' });
  const skills = page.getByRole('region', { name: 'Hard skills' });
  await expect.element(skills).toBeVisible();
  expect(textsOf(skills.getByCss('summary'))).toEqual([
    'Design Expert',
    'SQL Not required',
    '1 more skill from Junior',
  ]);
  await skills.getByText('1 more skill from Junior').click();
  await expect.element(skills.getByText('Git from Junior')).toBeVisible();
  await expectAccessible();
});

test('the roles that a role builds on are links to them', async () => {
  const session = await openView(ladder, { hash: 'role=lead' });
  await page.getByRole('link', { name: 'Senior', exact: true }).first().click();
  expect(session.explorer.link.role).toBe('senior');
});

test('a gap says which role an inherited requirement comes from', async () => {
  await openView(ladder, { hash: 'from=junior&to=senior' });
  await expect.element(page.getByText('Git from Junior')).toBeVisible();
});
