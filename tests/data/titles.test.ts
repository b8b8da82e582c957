import { expect, test } from 'vitest';
import { graph } from '../fixtures/ladder/defaultLadder';
import { COMMON_TITLES } from '../fixtures/published/commonTitles';

test('at least 68 of 72 common titles lead to a role of the default ladder', () => {
  expect(new Set(COMMON_TITLES).size).toBe(72);
  const missing = COMMON_TITLES.filter((title) => graph.roleNames.find(title) === undefined);
  expect(missing.length, missing.join(', ')).toBeLessThanOrEqual(4);
});

test('a manager is not found under the title of a technical role, nor the other way round', () => {
  const found = (title: string) => graph.roles.get(graph.roleNames.find(title) ?? '')?.title;
  expect(found('Tech Lead')).toBe('Tech Lead');
  expect(found('Platform Engineer')).toBe('Platform Engineer');
  expect(found('Lead Back End Developer')).toBeUndefined();
});
