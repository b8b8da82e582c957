import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversationRows } from '../../../src/analysis/growth/conversation';
import type { Side } from '../../../src/model/profile/profile';
import { fieldsOf, ownerOf } from '../../../src/model/profile/fields';
import {
  actionsOf,
  alikeIn,
  answeredIn,
  rowGroups,
  highlightsOf,
  opennessOf,
  openTalk,
  otherSide,
  placesOf,
  readersCopy,
  roleTitle,
  roundTripName,
  talksOf,
  withTalk,
  withTalkBegun,
  withTalkNote,
} from '../../../src/state/profile/conversation';
import { graphOf, ladderWith, skill } from '../../fixtures/ladder/ladder';
import { anyPerson, personWith, rating } from '../../fixtures/profile/profile';
import { anyAnswers } from '../../fixtures/profile/rated';

const talks = personWith({
  conversations: [
    { id: 'a', date: '2024-11-20' },
    { id: 'c', date: '2026-11-20', role: 's' },
    { id: 'b', date: '2026-11-20', notes: { manager: 'theirs' } },
  ],
});
const graph = graphOf(ladderWith({ skills: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => skill(name)) }));

test('opens the named conversation, or else the latest, which of one day is the one begun last', () => {
  expect(talksOf(talks).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(openTalk(talks, undefined)).toMatchObject({
    talk: { id: 'c' },
    isLatest: true,
    notBefore: '2026-11-20',
  });
  expect(openTalk(talks, 'a')).toMatchObject({ talk: { id: 'a' }, isLatest: false, notBefore: undefined });
  expect(openTalk(talks, 'gone')).toMatchObject({ talk: { id: 'c' }, isLatest: true });
  expect(openTalk(personWith(), 'a')).toBeUndefined();
});

test('a new conversation unshares this side’s ratings and leaves the other side’s as they are', () => {
  const open = personWith({ shared: { self: true, manager: true } });
  const begun = withTalkBegun({ id: 'x', date: '2026-11-25' }, 'manager')(open);
  expect(begun.shared).toEqual({ self: true, manager: false });
  expect(begun.conversations.map(({ id }) => id)).toEqual(['x']);
  expect(withTalkBegun({ id: 'x', date: '2026-11-25' }, 'self')(personWith()).shared).toBeUndefined();
});

test('a note of one side changes nothing else in the conversation', () => {
  const after = withTalkNote('b', 'self', 'mine')(talks);
  expect(openTalk(after, 'b')?.talk).toEqual({
    id: 'b',
    date: '2026-11-20',
    notes: { manager: 'theirs', self: 'mine' },
  });
  expect(openTalk(after, 'c')?.talk).toEqual(openTalk(talks, 'c')?.talk);
  expect(withTalk('gone', (talk) => talk)(talks)).toBe(talks);
});

test('shows the other’s ratings if both have shared, or the other has and the reader chooses to look', () => {
  const seen = (self: boolean, manager: boolean, side: Side, peeks: boolean) =>
    opennessOf({ shared: { self, manager } }, side, peeks);
  expect(seen(true, true, 'self', false)).toEqual({ mine: true, theirs: true, both: true, sees: true });
  expect(seen(true, false, 'self', false).sees).toBe(false);
  expect(seen(true, false, 'self', true).sees).toBe(false);
  expect(seen(false, true, 'self', false).sees).toBe(false);
  expect(seen(false, true, 'self', true)).toEqual({ mine: false, theirs: true, both: false, sees: true });
  expect(seen(true, false, 'manager', false).sees).toBe(false);
  expect(seen(true, false, 'manager', true).sees).toBe(true);
  expect(opennessOf({}, 'self', true)).toEqual({ mine: false, theirs: false, both: false, sees: false });
});

test('a side’s copy has all of its own ratings and none of the other’s that it cannot see', () => {
  fc.assert(
    fc.property(anyPerson, fc.constantFrom<Side>('self', 'manager'), fc.boolean(), (person, side, peeks) => {
      const openness = opennessOf(person, side, peeks);
      const owners = [...fieldsOf(readersCopy(person, side, openness)).values()].map(({ path }) =>
        ownerOf(path),
      );
      const all = [...fieldsOf(person).values()].map(({ path }) => ownerOf(path));
      const count = (list: readonly string[], whose: string) => list.filter((one) => one === whose).length;
      const other = otherSide(side);
      expect(count(owners, other)).toBe(openness.sees ? count(all, other) : 0);
      expect(count(owners, side)).toBe(count(all, side));
      expect(count(owners, 'both')).toBe(count(all, 'both'));
    }),
  );
});

test('counts the ratings of the skills in the conversation, including “not applicable”', () => {
  const person = personWith({
    ratings: {
      a: rating({ self: 'working' }),
      b: rating({ self: 'n/a', manager: 0 }),
      z: rating({ self: 0 }),
    },
  });
  expect(answeredIn(person, ['a', 'b', 'c'], 'self')).toBe(2);
  expect(answeredIn(person, ['a', 'b', 'c'], 'manager')).toBe(1);
});

test('agrees equal ratings that are not agreed yet, and no others', () => {
  const person = personWith({
    ratings: {
      a: rating({ self: 'working', manager: 'working' }),
      b: rating({ self: 'working', manager: 'expert' }),
      c: rating({ self: 'n/a', manager: 'n/a' }),
      d: rating({ self: 'expert', manager: 'expert', agreed: 'working' }),
      e: rating({ self: 'expert' }),
      f: rating({ self: 0, manager: 0 }),
    },
  });
  expect([...alikeIn(person, conversationRows(graph, person.ratings))].sort()).toEqual([
    ['a', 'working'],
    ['c', 'n/a'],
    ['f', 0],
  ]);
});

test('rows keep their group and order while ratings change, and none is lost', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (before, after) => {
      const begun = conversationRows(graph, before);
      const places = placesOf(begun);
      const groups = rowGroups(conversationRows(graph, { ...before, ...after }), places);
      const all = Object.values(groups).flat();
      for (const [name, rows] of Object.entries(groups)) {
        const known = rows.filter((row: { skill: string }) => places.has(row.skill));
        expect(known.every((row: { skill: string }) => places.get(row.skill) === name)).toBe(true);
        const order = begun.filter((row) => known.some((one: { skill: string }) => one.skill === row.skill));
        expect(known.map((row: { skill: string }) => row.skill)).toEqual(order.map((row) => row.skill));
      }
      expect(all.map((row) => row.skill).sort()).toEqual(
        conversationRows(graph, { ...before, ...after })
          .map((row) => row.skill)
          .sort(),
      );
    }),
  );
});

test('a new row is added at the end of its group', () => {
  const before = { a: { self: 'expert', manager: 'working' } };
  const places = placesOf(conversationRows(graph, before));
  const groups = rowGroups(
    conversationRows(graph, { ...before, elsewhere: { self: 'expert', manager: 'awareness' } }),
    places,
  );
  expect(groups.differ.map((row) => row.skill)).toEqual(['a', 'elsewhere']);
});

test('sorts all actions together: open before done, by due date, undated last', () => {
  const action = (id: string, parts: object = {}) => ({ id, text: id, ...parts });
  const person = personWith({
    ratings: {
      a: rating({ actions: [action('late', { due: '2027-05-01' }), action('done', { done: true })] }),
    },
    actions: [action('undated'), action('soon', { due: '2027-01-01' })],
  });
  expect(actionsOf(person).map((one) => [one.skill, one.action.id])).toEqual([
    [undefined, 'soon'],
    ['a', 'late'],
    [undefined, 'undated'],
    ['a', 'done'],
  ]);
});

test('the sheet has the two latest pieces of evidence of a skill, and counts the others', () => {
  const piece = (id: string, date?: string) => ({
    id,
    text: id,
    by: 'self' as const,
    ...(date ? { date } : {}),
  });
  const person = personWith({
    ratings: {
      a: rating({ evidence: [piece('undated'), piece('old', '2024-01-01'), piece('new', '2026-01-01')] }),
      b: rating(),
    },
  });
  expect(
    highlightsOf(person, ['b', 'a', 'none']).map(({ pieces, ...rest }) => [rest, pieces.map(({ id }) => id)]),
  ).toEqual([[{ skill: 'a', more: 1 }, ['new', 'old']]]);
});

test('the name of the file names the person and the side it is for', () => {
  expect(roundTripName(personWith({ name: 'Zoë Ünal / <b>' }), 'self')).toBe(
    'small-zoe-unal-b-for-manager.json',
  );
  expect(roundTripName(personWith(), 'manager')).toBe('small-growth-from-manager.json');
});

test('a removed role keeps its stored title, or else shows its id', () => {
  const person = personWith();
  expect(roleTitle(graph, { ladder: { ...person.ladder, roles: { gone: 'Old role' } } }, 'gone')).toBe(
    'Old role',
  );
  expect(roleTitle(graph, person, 'toString')).toBe('toString');
  expect(roleTitle(graph, person, undefined)).toBeUndefined();
});
