import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readiness } from '../../src/analysis/gap';
import { elsewhere, standingIn, withLevels } from '../../src/analysis/standing';
import { singleRaises } from '../../src/analysis/whatIf';
import { graphOf, ladderWith, role, skill } from '../fixtures/ladder';
import { smallLadder } from '../fixtures/smallLadder';

test('the skill that opens most comes first, with the roles it opens', () => {
  const graph = graphOf(
    ladderWith({
      skills: [skill('a'), skill('b')],
      roles: [
        role('Here', { requirements: [{ skill: 'a', level: 1 }] }),
        role('One', { requirements: [{ skill: 'a', level: 2 }] }),
        role('Two', {
          requirements: [
            { skill: 'a', level: 2 },
            { skill: 'b', level: 1, weight: 0.1 },
          ],
        }),
        role('Far', { requirements: [{ skill: 'b', level: 4 }] }),
      ],
    }),
  );
  const here = graph.roles.get('here');
  if (!here) throw new Error('the ladder has lost a role');
  const [first, second] = singleRaises(graph, standingIn(here), { bar: 0.9, goal: graph.roles.get('far') });
  expect(first).toMatchObject({ skill: 'a', from: 1, to: 2, goal: { before: 0, after: 0 } });
  expect(first?.opens.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(second).toMatchObject({ skill: 'b', from: 0, to: 1, opens: [], goal: { before: 0, after: 0.25 } });
});

test('raises equal the readiness of every role computed anew with the one level more', () => {
  const bars = fc.integer({ min: 1, max: 20 }).map((twentieth) => twentieth / 20);
  const levels = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(smallLadder, levels, bars, fc.nat(), (input, changed, bar, at) => {
      const graph = graphOf(input);
      const roles = [...graph.roles.values()];
      const start = roles[at % roles.length];
      const goal = roles[(at + 1) % roles.length];
      if (!start || !goal || goal === start) return;
      const standing = withLevels(standingIn(start), new Map(Object.entries(changed)));
      const raises = new Map(
        singleRaises(graph, standing, { bar, goal }).map((raise) => [raise.skill, raise]),
      );
      for (const id of graph.skills.keys()) {
        const have = standing.held.get(id) ?? 0;
        if (have === 'notApplicable') continue;
        const raised = withLevels(standing, new Map([[id, Math.min(4, have + 1)]]));
        const opened = elsewhere(graph, standing)
          .filter(({ asks }) => readiness(standing.held, asks) < bar - 1e-9)
          .filter(({ asks }) => readiness(raised.held, asks) >= bar - 1e-9);
        const raise = raises.get(id);
        expect(new Set(raise?.opens ?? [])).toEqual(new Set(opened));
        if (raise) {
          expect(raise.goal?.before).toBeCloseTo(readiness(standing.held, goal.asks), 9);
          expect(raise.goal?.after).toBeCloseTo(readiness(raised.held, goal.asks), 9);
        }
      }
    }),
  );
});
