import { expect, test } from 'vitest';
import { rolesByName } from '../../../src/ui/profile-parts/roleSearch';
import { graphOf, ladderWith, role } from '../../fixtures/ladder/ladder';

const graph = graphOf(
  ladderWith({
    roles: [
      role('Senior Tester', { aliases: ['Test wizard'] }),
      role('Tester', { advancementTo: ['Head of tests'] }),
      role('Clerk'),
    ],
  }),
);
const found = (query: string, except: string[] = []) =>
  rolesByName(graph, query, except).map(({ title }) => title);

test('a role matches if its title or alias contains every word, despite case and accents', () => {
  expect(found('TÉST sen')).toEqual(['Senior Tester']);
  expect(found('wizard')).toEqual(['Senior Tester']);
  expect(found('nobody')).toEqual([]);
});

test('titles that start with the query come first, and roles that are only named are left out', () => {
  expect(found('test')).toEqual(['Tester', 'Senior Tester']);
  expect(found('')).toEqual(['Clerk', 'Senior Tester', 'Tester']);
  expect(found('', ['clerk'])).toEqual(['Senior Tester', 'Tester']);
});
