import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapFigures } from '../../src/analysis/gap';
import { standingGap } from '../../src/analysis/growthGap';
import { nextMoves } from '../../src/analysis/nextMoves';
import { roleGap } from '../../src/analysis/roleGap';
import { standingIn } from '../../src/analysis/standing';
import { band, graphOf, ladderWith, role, skill } from '../fixtures/ladder';
import { smallLadder } from '../fixtures/randomLadder';
import { anyHeld } from '../fixtures/rated';

test('without a role all responsibilities are gained, and pay and years compare with nothing', () => {
  const graph = graphOf(
    ladderWith({
      skills: [skill('a')],
      roles: [
        role('S', {
          requirements: [{ skill: 'a', level: 2 }],
          responsibilities: { primary: [{ title: 'Plan' }] },
          pay: [band(40, 60)],
          experience: { least: 3 },
        }),
      ],
    }),
  );
  const [s] = graph.roles.values();
  const gap = s && standingGap(graph, { held: new Map([['a', 1]]) }, s);
  expect(gap).toMatchObject({
    readiness: 1 / 2,
    steps: 1,
    pay: { comparable: false, reason: 'noPay' },
    responsibilities: { gained: [{ title: 'Plan' }], kept: [], left: [] },
    experience: { from: undefined, to: { least: 3 }, moreYears: null },
  });
  expect(gap).not.toHaveProperty('from');
});

test('of somebody who holds what their role asks it is the gap of the two roles', () => {
  fc.assert(
    fc.property(smallLadder, (input) => {
      const graph = graphOf(input);
      for (const from of graph.roles.values()) {
        for (const to of graph.roles.values()) {
          const gap = standingGap(graph, standingIn(from), to);
          // What a role asks at level 0 is held at 0, and is no strength: its figures stay the same.
          expect(gap).toEqual(roleGap(graph, from, to));
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('on any ladder its figures are those of the gap, and of the next moves from there', () => {
  fc.assert(
    fc.property(smallLadder, anyHeld, fc.boolean(), (input, held, outside) => {
      const graph = graphOf(input);
      const [first] = graph.roles.values();
      const from = outside || !first ? { held } : { role: first, held };
      for (const { to, readiness, retention, fit } of nextMoves(graph, from)) {
        const gap = standingGap(graph, from, to);
        expect(gap).toMatchObject(gapFigures(held, to.asks));
        expect(gap.readiness).toBeCloseTo(readiness, 9);
        expect(gap.retention).toBeCloseTo(retention, 9);
        expect(gap.fit).toBeCloseTo(fit, 9);
      }
    }),
    { numRuns: 200 },
  );
});
