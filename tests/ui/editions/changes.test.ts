import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEditions } from '../../../src/analysis/editions/editions';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { changedRoles } from '../../../src/ui/editions/changes';
import { twoEditions } from '../../fixtures/ladder/editions';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { runs } from '../../fixtures/runs';

test('a role has the changes to its fields, its moves and its required skills, and no others', () => {
  const ask = (level: number) => ({ requirements: [{ skill: 'a', level }] });
  const comparison = compareEditions(
    graphOf(
      ladderWith({
        skills: [skill('a'), skill('b')],
        roles: [role('Z', ask(1)), role('Y', { lateral: ['Z'] }), role('Gone'), role('Still', ask(1))],
      }),
    ),
    graphOf(
      ladderWith({
        skills: [skill('a', { summary: 'New words.' }), skill('b', { summary: 'New words.' })],
        roles: [role('Z', ask(2)), role('Y'), role('Still', ask(1))],
      }),
    ),
  );
  const found = changedRoles(comparison).map(({ title, changes }) => [title, [...changes].sort()]);
  expect(found).toEqual([
    ['Gone', ['role removed: ["gone"]']],
    ['Y', [expect.stringContaining('move removed')]],
    [
      'Z',
      [expect.stringContaining('move removed'), 'requirement changed: ["z","a"]', 'skill changed: ["a"]'],
    ],
  ]);
});

test('every change of a role is listed under a role, and each listed role has a change', () => {
  fc.assert(
    fc.property(twoEditions, ([before, after]) => {
      const comparison = compareEditions(new CareerGraph(before), new CareerGraph(after));
      const roles = changedRoles(comparison);
      const found = new Set(roles.flatMap(({ changes }) => [...changes]));
      const known = new Set(comparison.changes.map(({ id }) => id));
      for (const { part, id } of comparison.changes)
        if (['role', 'requirement', 'pay', 'responsibility', 'move'].includes(part))
          expect(found).toContain(id);
      for (const { changes, key } of roles) {
        expect(changes.size).toBeGreaterThan(0);
        for (const id of changes) expect(known).toContain(id);
        expect(comparison.after.roles.has(key) || comparison.before.roles.has(key)).toBe(true);
      }
      expect(new Set(roles.map(({ key }) => key)).size).toBe(roles.length);
    }),
    { numRuns: runs(200) },
  );
});
