import { test } from 'vitest';
import { growthLadder } from '../../fixtures/ladder/growthLadder';
import { expect, expectAccessible, openView, page, press, userEvent } from '../support/view';

const KEPT = 'ladder=growth&lens=me&part=kept';
const EVIL = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const region = page.getByRole('region', { name: 'Open a file' });
const heading = (skill: string) => page.getByCss(`[data-skill="${skill}"]`).getByRole('button').first();
const rate = page.getByRole('link', { name: 'Rate', exact: true });

async function choose(name: string, text: string): Promise<void> {
  const input = page.getByLabelText('A profile file');
  await expect.element(input).toBeInTheDocument();
  await userEvent.upload(input, new File([text], name, { type: 'application/json' }));
  await expect.element(page.getByText(name).first()).toBeVisible();
}

test('a file that is no profile is refused, and nothing changes', async () => {
  await openView(growthLadder, { hash: KEPT });
  await choose('letter.json', 'Dear all, thank you.');
  await expect.element(region).toHaveTextContent('was not imported, and nothing here has changed');
  await choose('cut.json', '{"schemaVersion":1,"id":"a","ladder":{"id":"grow');
  await expect.element(region).toHaveTextContent('cut.json was not imported');
});

test('a file for another ladder says which', async () => {
  await openView(growthLadder, { hash: KEPT });
  const other = { schemaVersion: 1, id: 'a', ladder: { id: 'elsewhere', title: EVIL } };
  await choose('other.json', JSON.stringify(other));
  await expect.element(region).toHaveTextContent(`is for another ladder, “${EVIL}”`);
});

test('text in a file is shown as text, and it replaces nothing before the reader agrees', async () => {
  await openView(growthLadder, { hash: KEPT });
  const mine = {
    schemaVersion: 1,
    id: 'a',
    name: EVIL,
    ladder: { id: 'growth', edition: '2026.1', skills: { unheard: EVIL } },
    targetRoles: ['nowhere'],
    ratings: { unheard: { self: 'working' }, programming: { self: 'expert' } },
  };
  const title = document.title;
  await choose('evil.json', JSON.stringify(mine));
  await expect
    .element(region)
    .toHaveTextContent(`evil.json is about “${EVIL}”. It includes the name and 2 own ratings`);
  await region.getByRole('button', { name: 'This is me' }).click();
  await expect.element(region).toHaveTextContent('was imported as yours');
  await choose('another.json', JSON.stringify({ ...mine, id: 'b' }));
  await expect.element(region).toHaveTextContent(`another.json is about “${EVIL}”`);
  await expectAccessible();
  await region.getByRole('button', { name: 'This is me' }).click();
  await expect.element(region).toHaveTextContent('Your ratings and notes here would be replaced');
  await region.getByRole('button', { name: 'Yes, replace my data' }).click();
  await expect.element(region).toHaveTextContent('was imported as yours');
  expect(document.querySelector('main img')).toBeNull();
  expect(document.title).toBe(title);
});

// Both copies start from the same answers. Here programming becomes Awareness, elsewhere Expert.
test('two copies are merged, and the reader settles what differs', async () => {
  const by = (at: string, who: string) => ({ at, by: who });
  const start = '2026-01-01T00:00:00.000Z';
  const later = '2099-01-01T00:00:00.000Z';
  const person = {
    ratings: { programming: { self: 'working' }, testing: { self: 'working' } },
    changed: {
      'ratings/programming/self': by(start, 'self-here'),
      'ratings/testing/self': by(start, 'self-here'),
    },
    seen: { self: { 'self-here': start } },
  };
  await openView(growthLadder, { hash: 'ladder=growth&lens=me', person });
  await heading('programming').click();
  await press('1');
  await expect.element(heading('programming')).toHaveTextContent('Awareness');
  await page.getByRole('link', { name: 'My data' }).click();
  const elsewhere = {
    schemaVersion: 1,
    id: 'p-test',
    ladder: { id: 'growth', edition: '2026.1' },
    ratings: { ...person.ratings, programming: { self: 'expert' }, mentoring: { self: 0 } },
    changed: {
      ...person.changed,
      'ratings/programming/self': by(later, 'self-other'),
      'ratings/mentoring/self': by(later, 'self-other'),
    },
    seen: { self: { 'self-here': start, 'self-other': later } },
  };
  await choose('mine.json', JSON.stringify(elsewhere));
  const settle = page.getByRole('region', { name: /Conflicts/ });
  await expect.element(settle.getByRole('group', { name: 'Programming: my rating' })).toBeVisible();
  await expectAccessible();
  await settle.getByRole('button', { name: /^Expert/ }).click();
  await expect.element(settle).not.toBeInTheDocument();
  await rate.click();
  await expect.element(heading('programming')).toHaveTextContent('Expert');
  await expect.element(heading('mentoring')).toHaveTextContent('Not yet');
  await expect.element(heading('testing')).toHaveTextContent('Working');
});
