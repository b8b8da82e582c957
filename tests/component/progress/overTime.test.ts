import { describe, test } from 'vitest';
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

const TIME = 'ladder=growth&lens=me&part=time';
const changes = page.getByRole('region', { name: 'Changes' });
const names = page.getByCss('details li b');

describe('snapshots', () => {
  const march = {
    id: 's1',
    date: '2026-03-02',
    label: 'Before <i>Ada</i>',
    ratings: {
      programming: { self: 'working' },
      testing: { self: 'awareness' },
      architecture: { self: 'n/a' as const },
      mentoring: { self: 'working' },
    },
  };
  const person = {
    targetRoles: ['lead-engineer'],
    snapshots: [march],
    // Up, down, newly rated, back in the sums, and as before.
    ratings: {
      programming: { self: 'expert' },
      testing: { self: 0 },
      observability: { self: 'practitioner' },
      architecture: { self: 'working' },
      mentoring: { self: 'working' },
    },
  };

  test('what moved since a snapshot is sorted by how it moved, and can be read the other way round', async () => {
    await openView(growthLadder, { hash: TIME, person });
    const headings = changes.getByRole('heading', { level: 4 });
    await expect
      .poll(() => textsOf(headings))
      .toEqual(['Moved up 1', 'Moved down 1', 'Newly rated 1', 'Rated again, after “not applicable” 1']);
    const items = changes.getByRole('listitem');
    expect(textsOf(items)).toEqual([
      expect.stringContaining('Working → Expert'),
      expect.stringContaining('Awareness → Not yet'),
      expect.stringContaining('Not rated → Practitioner'),
      expect.stringContaining('Not applicable → Working'),
    ]);
    await changes.getByText('Stayed the same: 1 skill').click();
    await expect.element(items).toHaveLength(5);
    await changes.getByLabelText('Before').selectOptions('Today');
    await changes
      .getByLabelText('After')
      .selectOptions(changes.getByLabelText('After').getByRole('option').nth(1));
    await expect.element(headings.nth(2)).toHaveTextContent('No longer rated 1');
    await expectAccessible();
  });

  // Of 14 weighted steps 3 + 0 + 3 + 2 + 2 are held today. Before, architecture stood apart: 2 + 1 + 0 + 2 of 10.
  test('the points of a line say in turn what its table says, and what was not rated then', async () => {
    await openView(growthLadder, { hash: TIME, person });
    const line = page.getByRole('article', { name: 'Lead Engineer' });
    await line.getByText('Show as a table').click();
    const rows = line.getByRole('table').getByRole('row');
    await expect.element(rows).toHaveLength(3);
    expect(textsOf(rows.nth(1).getByRole('cell'))).toEqual(['71%', '4', '0']);
    await expect.element(rows.nth(2)).toHaveTextContent('Before <i>Ada</i>');
    expect(textsOf(rows.nth(2).getByRole('cell'))).toEqual(['50%', '5', '1']);
    const points = line.getByRole('slider');
    const said = () => points.element().getAttribute('aria-valuetext');
    expect(said()).toMatch(/^Today: 71% ready/);
    points.element().focus();
    await press('ArrowLeft');
    await expect.poll(said).toMatch(/Before <i>Ada<\/i>: 50% ready, 5 steps to gain, 1 skill not rated then/);
    await expect.element(line).toHaveTextContent(/1 required skill was not rated and counted as 0/);
    await press('End');
    await expect.poll(said).toMatch(/^Today/);
  });

  test('two of one day get different names', async () => {
    await openView(growthLadder, { hash: TIME, person: { ratings: person.ratings } });
    const take = page.getByRole('button', { name: 'Take a snapshot' });
    await take.click();
    await take.click();
    await page.getByCss('summary').getByText('My snapshots').click();
    await expect
      .poll(() => textsOf(names))
      .toEqual([expect.stringMatching(/\(2\)$/), expect.stringMatching(/^\p{L}+ \d{4}$/u)]);
  });

  test('a snapshot is named and dated by keyboard, and an emptied name or a date that cannot be keeps the last', async () => {
    await openView(growthLadder, { hash: TIME, person });
    await page.getByCss('summary').getByText('My snapshots').click();
    page.getByRole('button', { name: 'Change: Before <i>Ada</i>', exact: true }).element().focus();
    await press('Enter');
    const fields = page.getByCss('details li');
    const name = fields.getByLabelText('Name');
    await expect.element(name).toHaveFocus();
    await press(...'Half year');
    await fields.getByLabelText('Date').fill('2025-01-15');
    // An emptied date and one to come are not taken.
    await fields.getByLabelText('Date').fill('');
    await fields.getByLabelText('Date').fill('2999-01-15');
    await expectAccessible();
    await name.fill('');
    await press('Enter');
    await expect.poll(() => textsOf(names)).toEqual(['Half year']);
    await expect.element(page.getByCss('details li').first()).toHaveTextContent(/15, 2025.*4\srated/);
    await expectFocused('Change: Half year');
  });

  test('removed ones come back by the button, by undo and by key', async () => {
    const june = { ...march, id: 's2', date: '2026-06-01', label: 'June' };
    await openView(growthLadder, { hash: TIME, person: { ...person, snapshots: [march, june] } });
    const fold = page.getByCss('details').filter({ hasText: 'My snapshots' });
    const both = ['June', march.label];
    await page.getByCss('summary').getByText('My snapshots').click();
    await fold.getByRole('button', { name: `Remove: ${march.label}` }).click();
    await expect.poll(() => textsOf(names)).toEqual(['June']);
    await expect.element(fold.getByRole('status')).toHaveTextContent(`Removed: ${march.label}`);
    await expectFocused(`Restore: ${march.label}`);
    await press('Enter');
    await expect.poll(() => textsOf(names)).toEqual(both);
    await fold.getByRole('button', { name: 'Remove: June' }).click();
    await fold.getByRole('button', { name: `Remove: ${march.label}` }).click();
    await expect.element(changes).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => textsOf(names)).toEqual(both);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.element(names).toHaveLength(1);
  });
});
