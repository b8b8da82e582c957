import { expect, test } from 'vitest';
import { NameIndex } from '../../src/graph/names';

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

test('a name that two things answer to has rivals', () => {
  expect(index.rivals('Shared')).toEqual(['be', 'fe']);
  expect(index.rivals('Back-end engineer')).toEqual(['be']);
});
