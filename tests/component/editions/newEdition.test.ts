import { test } from 'vitest';
import { after, before } from '../../fixtures/ladder/yearlyReview';
import { expect, expectAccessible, openView, page, press, userEvent } from '../support/view';

const person = {
  ladder: {
    id: 'small',
    edition: '2025.1',
    scale: before.scale,
    skills: { sql: 'SQL', ops: 'Operations', talks: 'Talks', old: 'Old tools' },
    roles: { engineer: 'Engineer', senior: 'Senior', speaker: 'Speaker', scribe: 'Scribe' },
  },
  currentRole: 'engineer',
  targetRoles: ['senior', 'scribe'],
  ratings: {
    sql: { self: 'practitioner' },
    ops: { self: 'working' },
    old: { self: 'expert' },
    talks: { self: 'aware' },
  },
};
const EDITION = 'ladder=small&lens=me&part=edition';
const section = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const effect = (title: string) =>
  section('What it means for you')
    .getByCss('details')
    .filter({ has: page.getByCss('summary b').getByText(title, { exact: true }) });

// 7 of 8 steps were held: 3 + 2 + 1 + 1; of the 11 now asked 4 + 2 + 1 are, and On call is not rated.
test('a target says how its readiness changed, skill by skill', async () => {
  await openView(after, { hash: EDITION, person, before });
  const senior = effect('Senior').first();
  const summary = senior.getByCss('summary').first();
  await expect.element(summary).toHaveTextContent(/88%.*→.*64%\s+ready/s);
  await expect.element(summary).toHaveTextContent('3 skills differ, 1 of them not rated yet');
  await summary.click();
  await expect
    .element(senior)
    .toHaveTextContent('7 of the 11 weighted steps that it requires now. Before, you met 7 of 8');
  const one = (name: string) => senior.getByCss('details').filter({ hasText: name }).first();
  await expect.element(one('Databases')).toHaveTextContent('37.5% → 36.4%');
  await expect
    .element(one('Databases'))
    .toHaveTextContent(/now requires Expert; was Practitioner · previously called “SQL”/i);
  await one('Databases').getByCss('summary').click();
  await expect.element(one('Databases')).toHaveTextContent('1 × 3 ÷ 8 = 37.5% met');
  await expect
    .element(one('Databases'))
    .toHaveTextContent('1 × 4 ÷ 11 = 36.4% met, 1 × 1 ÷ 11 = 9.1% missing');
  await expect.element(one('On call')).toHaveTextContent('split from “Operations”');
  await expect.element(one('Old tools')).toHaveTextContent(/no longer required/i);
  await senior.getByText('Total, edition 2025.1').click();
  await expect
    .element(senior.getByRole('table').getByRole('row', { name: /^Total/ }))
    .toHaveTextContent('87.5%');
  await expectAccessible();
});

test('a role that is as before, one that is gone and one that is no target say so', async () => {
  await openView(after, { hash: EDITION, person, before });
  await expect
    .element(effect('Engineer').first().getByCss('summary').first())
    .toHaveTextContent('100% ready, as before');
  await expect.element(effect('Scribe').first()).toHaveTextContent(/No longer in this ladder/i);
  // Talks at Aware was one step of two, and is one of five.
  await page.getByText('Readiness changed for 1 other role').click();
  await expect.element(effect('Speaker').last()).toHaveTextContent(/50%.*→.*20%\s+ready/s);
});

test('nothing that was rated is lost, and what is gone is named', async () => {
  await openView(after, { hash: EDITION, person, before });
  const carried = section('What happened to your ratings');
  await expect.element(carried).toHaveTextContent('Nothing is lost');
  await expect.element(carried).toHaveTextContent('“SQL” is called “Databases” here');
  await expect
    .element(carried)
    .toHaveTextContent('“Old tools” is not in this edition. Your ratings and notes are stored separately');
  await expect.element(carried).toHaveTextContent('One of your targets, “Scribe”, is not in this edition');
});

test('a newly required skill leads to its place in the rating', async () => {
  await openView(after, { hash: EDITION, person, before });
  await effect('Senior').first().getByCss('summary').first().click();
  await effect('Senior').first().getByRole('link', { name: 'On call' }).click();
  const onCall = page.getByCss('[data-skill]').filter({ hasText: 'On call' }).getByRole('button').first();
  await expect.element(onCall).toHaveFocus();
  await press('2');
  await expect.element(onCall).not.toHaveTextContent('Not rated');
});

test('any earlier edition can be compared, by somebody who has rated nothing as well', async () => {
  await openView(after, { hash: 'ladder=small&lens=me&part=kept' });
  await page.getByRole('link', { name: 'compare with an earlier edition' }).click();
  await expect.element(page.getByRole('heading', { name: 'Compare editions' })).toBeVisible();
  const choose = async (name: string, text: string) =>
    userEvent.upload(page.getByLabelText('A ladder to compare with'), new File([text], name));
  await choose('notes.json', '{"id": "x"}');
  await expect.element(page.getByText('“notes.json” could not be read as a ladder')).toBeVisible();
  await choose('small-2025.json', JSON.stringify(before));
  const changes = section('Changes to the ladder');
  await expect
    .element(changes.getByCss('summary').filter({ hasText: 'Skills' }))
    .toHaveTextContent('1 new, 1 removed, 1 renamed');
  await expect.element(section('What it means for you')).not.toBeInTheDocument();
  await changes.getByCss('summary').filter({ hasText: 'Requirements' }).click();
  const raised = changes.getByRole('listitem').filter({ hasText: 'Databases' });
  await expect.element(raised).toHaveTextContent(/Senior.*Required step.*Practitioner.*→.*Expert/s);
  await expectAccessible();
  await changes.getByRole('combobox', { name: 'About' }).selectOptions('Speaker (1)');
  await expect.element(changes).toHaveTextContent('1 change');
  await expect.element(raised).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Close the comparison' }).click();
  await expect.element(page.getByRole('heading', { name: 'Compare editions' })).toBeVisible();
});
