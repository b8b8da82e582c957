import { expect, test } from 'vitest';
import { layoutLadder } from '../../../src/layout/level/layoutLadder';
import { nextRole } from '../../../src/ui/ladder/walk';
import { graphOf, ladderWith, role } from '../../fixtures/ladder/ladder';

/**
 *   senior   S         T
 *            ↑ ↖
 *   junior   J   K     L       J, K in Data; L in Web
 */
const graph = graphOf(
  ladderWith({
    roles: [
      role('J', { advancementTo: ['S'] }),
      role('K', { advancementTo: ['S'] }),
      role('L', { family: 'web' }),
      role('S', { level: 'senior' }),
      role('T', { level: 'senior', family: 'web' }),
    ],
  }),
);
const layout = layoutLadder({
  roles: [...graph.roles.values()],
  moves: [...graph.moves.values()],
  laneCount: graph.families.length,
  rankCount: graph.rungs.length,
});
const all = new Set(graph.roles.keys());
const next = (from: string, key: string, shown: ReadonlySet<string> = all) =>
  nextRole(graph, layout, shown, from, key);

test('Up and Down follow advancement', () => {
  expect(next('j', 'ArrowUp')).toBe('s');
  expect(['j', 'k']).toContain(next('s', 'ArrowDown'));
  expect(next('t', 'ArrowUp')).toBeUndefined();
});

test('Up and Down stay within the family where a move does', () => {
  const both = graphOf(
    ladderWith({
      roles: [
        role('J', { advancementTo: ['T', 'S'] }),
        role('L', { family: 'web', advancementTo: ['T'] }),
        role('S', { level: 'senior' }),
        role('T', { level: 'senior', family: 'web' }),
      ],
    }),
  );
  expect(nextRole(both, layout, all, 'j', 'ArrowUp')).toBe('s');
  expect(nextRole(both, layout, all, 't', 'ArrowDown')).toBe('l');
});

test('Left and Right lead to the nearest role of the level, across lanes', () => {
  const order = ['j', 'k', 'l'].sort((a, b) => (layout.cards.get(a)?.x ?? 0) - (layout.cards.get(b)?.x ?? 0));
  expect(order.map((id) => next(id, 'ArrowRight'))).toEqual([order[1], order[2], undefined]);
  expect(order.map((id) => next(id, 'ArrowLeft'))).toEqual([undefined, order[0], order[1]]);
});

test('Left and Right skip roles that the filters hide', () => {
  expect(next('l', 'ArrowLeft', new Set(['j', 'l']))).toBe('j');
});
