import { expect, test } from 'vitest';
import type { Side } from '../../../src/model/profile/profile';
import { Language } from '../../../src/i18n/locales/Language';
import { conflictName, conflictSource, conflictValue } from '../../../src/ui/profile-parts/conflictMessages';
import { graphOf, ladderWith } from '../../fixtures/ladder/ladder';
import { personWith, rating } from '../../fixtures/profile/profile';

const graph = graphOf(ladderWith());
const SQL = graph.skills.get('sql')?.name ?? '';
const person = personWith({
  ratings: { sql: rating({ self: 0 }) },
  snapshots: [{ id: 's', date: '2026-01-01', label: 'New year', ratings: {} }],
  conversations: [{ id: 'c', date: '2026-11-03' }],
});
const language = new Language('en');
const about = (side: Side) => ({ graph, person, side, language });

test.each([
  ['ratings/sql/self', `${SQL}: my rating`, `${SQL}: their rating`],
  ['ratings/sql/manager', `${SQL}: the manager’s rating`, `${SQL}: my rating`],
  ['ratings/sql/agreed', `${SQL}: the agreed rating`, `${SQL}: the agreed rating`],
  ['ratings/sql/notes/self', `${SQL}: my note`, `${SQL}: their note`],
  ['ratings/sql/notes/manager', `${SQL}: the manager’s note`, `${SQL}: my note`],
  [
    'ratings/sql/evidence/e/link',
    `${SQL}, a piece of evidence: its link`,
    `${SQL}, a piece of evidence: its link`,
  ],
  ['ratings/sql/actions/a/due', `${SQL}, an action: when it is due`, `${SQL}, an action: when it is due`],
  ['actions/a/done', 'A general action: whether it is done', 'A general action: whether it is done'],
  ['notes/manager', 'General notes: the manager’s note', 'General notes: my note'],
  ['name', 'My name', 'The name'],
  ['currentRole', 'My role today', 'The role today'],
  ['targetRoles', 'My targets', 'The targets'],
  ['shared/self', 'Whether my ratings are shared', 'Whether their ratings are shared'],
  ['snapshots/s/label', 'The snapshot “New year”: its label', 'The snapshot “New year”: its label'],
  [
    'snapshots/s/ratings/sql/manager',
    `${SQL} in the snapshot “New year”: the manager’s rating`,
    `${SQL} in the snapshot “New year”: my rating`,
  ],
  ['kept/ratings/sql/self', `${SQL}: my rating`, `${SQL}: their rating`],
])('%s is named by who reads it', (path, self, manager) => {
  expect(conflictName(path.split('/'), about('self'))).toBe(self);
  expect(conflictName(path.split('/'), about('manager'))).toBe(manager);
});

test('an entry is named by its text, unless the text is in conflict', () => {
  const actions = [{ id: 'a', text: 'Teach it '.repeat(20).trim() }];
  const here = { ...about('self'), person: { ...person, actions } };
  expect(conflictName(['actions', 'a', 'due'], here)).toMatch(
    /^A general action \(“Teach it .{0,60}…”\): when/,
  );
  expect(conflictName(['actions', 'a', 'text'], here)).toBe('A general action: what it says');
});

test('a field of a conversation is named by the day and the author of the note', () => {
  expect(conflictName(['conversations', 'c', 'outcome'], about('self'))).toMatch(/2026.*: the outcome$/);
  expect(conflictName(['conversations', 'c', 'notes', 'manager'], about('manager'))).toMatch(/: my note$/);
});

test('each kind of value has its own text', () => {
  const value = (path: string, given: string | number | boolean | object) =>
    conflictValue(path.split('/'), given, about('self'));
  expect(value('ratings/sql/self', 0)).toBe('Not yet');
  expect(value('actions/a/done', true)).toBe('Yes');
  expect(value('actions/a/due', '2026-11-03')).toMatch(/2026/);
  expect(value('ratings/sql/evidence/e/by', 'manager')).toBe('The manager');
  expect(value('targetRoles', ['s', 'unheard'])).toBe(`${graph.roles.get('s')?.title ?? ''}, unheard`);
  // A note that looks like a date is still a note.
  expect(value('notes/self', '2026-11-03')).toBe('2026-11-03');
});

test('the source names the author and the place of a value', () => {
  const stamp = { at: '2026-11-03T12:00:00.000Z', by: 'manager-x' };
  expect(conflictSource({ value: 0, stamp }, true, about('self'))).toMatch(/^here, by the manager, .*2026/);
  expect(conflictSource({ value: 0, stamp }, false, about('manager'))).toMatch(/^by me, /);
  expect(conflictSource({ value: 0 }, true, about('self'))).toBe('here, without a date');
});
