import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GapIndex } from '../../../src/analysis/gap/gapIndex';
import { nextMoves } from '../../../src/analysis/next/nextMoves';
import { roleSkillProfile } from '../../../src/analysis/gap/skillProfile';
import { opensMost } from '../../../src/analysis/next/whatIf';
import { roleOutlook, deserialize, serialize } from '../../../src/browser/workers/roleOutlook';
import { graphOf, ladderWith } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';

test('an outlook received from a worker has the graph’s own roles and moves', () => {
  fc.assert(
    fc.property(smallLadder, fc.nat(), fc.constantFrom(0.5, 0.8, 1), (input, pick, bar) => {
      const graph = graphOf(input);
      const roles = [...graph.roles.values()];
      const role = roles[pick % roles.length];
      if (!role) return;
      const index = new GapIndex(graph);
      const here = roleOutlook(graph, index, { from: role.id, levels: [], bar });
      if (!here) throw new Error('the ladder holds the role');
      const there = deserialize(graph, structuredClone(serialize(here)));
      expect(there).toEqual(here);
      expect(
        there.nextMoves.every(
          ({ to, move }) => graph.roles.get(to.id) === to && (!move || graph.moves.get(move.id) === move),
        ),
      ).toBe(true);
      expect(there.nextMoves).toEqual(nextMoves(graph, roleSkillProfile(role)));
      expect(there.openings).toEqual(opensMost(graph, roleSkillProfile(role), bar));
    }),
  );
});

test('a role that the ladder does not have has no outlook', () => {
  const graph = graphOf(ladderWith());
  expect(roleOutlook(graph, new GapIndex(graph), { from: 'gone', levels: [], bar: 0.8 })).toBeUndefined();
});
