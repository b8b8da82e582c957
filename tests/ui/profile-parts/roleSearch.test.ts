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

test('roles are found by every word of a title or another name, whatever its case and accents', () => {
  expect(found('TÉST sen')).toEqual(['Senior Tester']);
  expect(found('wizard')).toEqual(['Senior Tester']);
  expect(found('nobody')).toEqual([]);
});

test('what begins with the query comes first, and roles that are only named are not offered', () => {
  expect(found('test')).toEqual(['Tester', 'Senior Tester']);
  expect(found('')).toEqual(['Clerk', 'Senior Tester', 'Tester']);
  expect(found('', ['clerk'])).toEqual(['Senior Tester', 'Tester']);
});
