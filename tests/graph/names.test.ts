import { expect, test } from 'vitest';
import { NameIndex, PlaceIndex } from '../../src/graph/names';

const index = new NameIndex([
  { id: 'be', name: 'Back-End Engineer', aliases: ['Server developer', 'Shared'] },
  { id: 'fe', name: 'Front-End Engineer', aliases: ['be', 'shared', 'Développeur'] },
  { id: 'qa-lead', name: 'Lead of quality', aliases: [] },
]);

test.each([
  ['be', 'be'],
  ['back end engineer', 'be'],
  ['SERVER  DEVELOPER', 'be'],
  ['developpeur', 'fe'],
  ['QA Lead', 'qa-lead'],
  ['shared', 'be'],
  ['nobody', undefined],
  ['', undefined],
  ['?!', undefined],
])('%j finds %j', (ref, id) => {
  expect(index.find(ref)).toBe(id);
});

test('a name that two items share has rivals', () => {
  expect(index.rivals('Shared')).toEqual(['be', 'fe']);
  expect(index.rivals('Back-end engineer')).toEqual(['be']);
});

test('a name that a hundred and fifty thousand items share is found without pairwise comparison', () => {
  const things = Array.from({ length: 150_000 }, (_, at) => ({
    id: `t${at}`,
    name: 'x',
    aliases: ['y', 'y'],
  }));
  const shared = new NameIndex(things);
  expect(shared.find('Y')).toBe('t0');
  expect(shared.rivals('y')).toEqual(things.map(({ id }) => id));
});

test('a level is found by id before name, and among equal names the first counts', () => {
  const levels = new PlaceIndex([
    { id: 'a', name: 'Junior' },
    { id: 'junior', name: 'Lead' },
    { id: 'c', name: 'lead' },
  ]);
  expect(['junior', 'Junior ', 'LEAD', 'c', 'chief'].map((ref) => levels.find(ref))).toEqual([
    1,
    0,
    1,
    2,
    undefined,
  ]);
});
