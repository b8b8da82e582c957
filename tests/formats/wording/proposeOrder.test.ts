import { expect, test } from 'vitest';
import {
  orderLevels,
  proposeLevels,
  proposeMoves,
  rankOf,
  type RankedRole,
} from '../../../src/formats/wording/proposeOrder';

const roles = (...titles: string[]): RankedRole[] =>
  titles.map((title, at) => ({ id: title, title, track: 'one', at }));
const moves = (list: RankedRole[]) => proposeMoves(list).map(({ role, to }) => `${role} > ${to}`);

test('words of rank order titles, whatever the other words', () => {
  const titles = [
    'Trainee tester',
    'Jr. Tester',
    'Tester',
    'Sr. Tester',
    'Lead Tester',
    'Staff Tester',
    'Principal Tester',
    'Head of Testing',
    'Director, Testing',
    'Vice President of Testing',
    'Chief Testing Officer',
  ];
  const heights = titles.map((title) => rankOf(title).height);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(new Set(heights).size).toBe(titles.length);
});

test('numerals order titles with the same rank', () => {
  const heights = ['Engineer I', 'Engineer II', 'Engineer 3', 'Senior Engineer'].map(
    (title) => rankOf(title).height,
  );
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
});

test('titles without words of rank propose no levels', () => {
  expect(proposeLevels(roles('Baker', 'Smith'))).toBeUndefined();
});

test.each([
  [
    ['Senior', 'Junior', 'Lead'],
    ['Junior', 'Senior', 'Lead'],
  ],
  [
    ['L10', 'L9', 'L1'],
    ['L1', 'L9', 'L10'],
  ],
])('levels %j in order are %j', (given, ordered) => {
  const named = given.map((name) => ({ id: name, name }));
  expect(orderLevels(named)?.levels.map(({ name }) => name)).toEqual(ordered);
});

test.each([[['Red', 'Blue']], [['L1', 'L2']], [['L2', 'B1']]])('levels %j keep their order', (given) => {
  expect(orderLevels(given.map((name) => ({ id: name, name })))).toBeUndefined();
});

/*
 *   Junior dev -- Dev -- Senior dev          each with its own kind, and
 *   Junior ops --------- Senior ops          Head of all above both
 */
test('moves connect the levels of one job, and a different title with the neighbouring level', () => {
  expect(moves(roles('Dev', 'Junior dev', 'Senior dev', 'Junior ops', 'Senior ops', 'Head of all'))).toEqual([
    'Dev > Senior dev',
    'Junior dev > Dev',
    'Senior dev > Head of all',
    'Junior ops > Senior ops',
    'Senior ops > Head of all',
  ]);
});

test('no moves are guessed into a level with many roles of one track', () => {
  const many = ['A', 'B', 'C', 'D'].map((name) => `Senior ${name}`);
  expect(moves(roles('Junior clerk', ...many))).toEqual([]);
});

test('tracks are not connected', () => {
  const [junior, senior] = roles('Junior dev', 'Senior dev');
  if (!junior || !senior) throw new Error('Two roles were made.');
  expect(moves([junior, { ...senior, track: 'other' }])).toEqual([]);
});
