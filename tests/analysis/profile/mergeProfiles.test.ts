import { expect, test } from 'vitest';
import { mergeProfiles, unmergeable } from '../../../src/analysis/profile/mergeProfiles';
import { settled, stamped } from '../../../src/model/profile/change';
import { personWith, rating } from '../../fixtures/profile/profile';

const start = personWith();
const first = stamped(
  start,
  { ...start, name: 'A', ratings: { sql: rating({ self: 'working' }), go: rating({ self: 0 }) } },
  'self-a',
  1_000,
);

test('a change or removal on only one side is applied without a conflict', () => {
  const mine = stamped(first, { ...first, ratings: { sql: rating({ self: 'expert' }) } }, 'self-a', 2_000);
  const theirs = stamped(
    first,
    { ...first, ratings: { ...first.ratings, sql: rating({ self: 'working', manager: 'working' }) } },
    'manager-b',
    1_500,
  );
  for (const merged of [mergeProfiles(mine, theirs), mergeProfiles(theirs, mine)]) {
    expect(merged.conflicts).toEqual([]);
    expect(merged.person.ratings).toEqual({ sql: rating({ self: 'expert', manager: 'working' }) });
  }
  expect(mergeProfiles(mine, theirs).news).toEqual([{ path: ['ratings', 'sql', 'manager'], now: 'working' }]);
});

test('a conflict keeps both values through every later merge until someone resolves it', () => {
  const agreed = (answer: string, by: string) =>
    stamped(first, { ...first, ratings: { sql: rating({ agreed: answer }) } }, by, 2_000);
  const [mine, theirs] = [agreed('expert', 'self-a'), agreed('working', 'manager-b')];
  const { person, conflicts } = mergeProfiles(mine, theirs);
  expect(conflicts).toMatchObject([
    { path: ['ratings', 'sql', 'agreed'], mine: { value: 'expert' }, theirs: [{ value: 'working' }] },
  ]);
  expect(mergeProfiles(theirs, person).conflicts).toHaveLength(1);
  const done = settled(person, { path: ['ratings', 'sql', 'agreed'] }, 'working', 'self-a', 3_000);
  const later = mergeProfiles(theirs, done);
  expect(later.conflicts).toEqual([]);
  expect(later.person.ratings.sql?.agreed).toBe('working');
  expect(later.person.rivals).toBeUndefined();
});

test('an entry that one side removed and the other changed stays whole', () => {
  const action = { id: 'x', text: 'Read', due: '2027-01-31' };
  const base = stamped(start, { ...start, actions: [action] }, 'self-a', 1_000);
  const removed = stamped(base, { ...base, actions: [] }, 'self-a', 2_000);
  const ticked = stamped(base, { ...base, actions: [{ ...action, done: true }] }, 'manager-b', 2_000);
  expect(mergeProfiles(removed, ticked).person.actions).toEqual([{ ...action, done: true }]);
  expect(mergeProfiles(removed, base).person.actions).toEqual([]);
});

test('a clock that was set back does not undo the latest change', () => {
  const ratings = { ...first.ratings, sql: rating({ self: 'expert' }) };
  const later = stamped(first, { ...first, ratings }, 'self-a', 10);
  for (const { person } of [mergeProfiles(first, later), mergeProfiles(later, first)])
    expect(person.ratings.sql?.self).toBe('expert');
});

test('documents of different people, ladders or editions cannot be merged', () => {
  expect(unmergeable(first, first)).toBeUndefined();
  expect(unmergeable(first, { ...first, id: 'p2' })).toBe('person');
  expect(unmergeable(first, { ...first, ladder: { id: 'other' } })).toBe('ladder');
  expect(unmergeable(first, { ...first, ladder: { ...first.ladder, edition: '2' } })).toBe('edition');
});
