import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapFigures } from '../../../src/analysis/gap/gap';
import { GATE_BOUNDS, nextMoves, type NextMove } from '../../../src/analysis/next/nextMoves';
import { roleGap } from '../../../src/analysis/gap/roleGap';
import { roleSkillProfile, type SkillProfile } from '../../../src/analysis/gap/skillProfile';
import type { CareerGraph, RoleNode } from '../../../src/graph/careerGraph';
import { band, graphOf, ladderWith, role, skill, type RoleInput } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { runs } from '../../fixtures/runs';

function get(graph: CareerGraph, id: string): RoleNode {
  const found = graph.roles.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('from the middle of a ladder', () => {
  /**
   *   lead      U ←─┐           U, web, EUR 85 to 95
   *                 │
   *   senior    M ~ S ~ L       S requires a3 b2; M other skills; L (a2 b2) is beside S, EUR 5 to 9
   *                 ↑
   *   junior    N   J           J leads to S; N, web, requires a2 b1 and has no moves
   */
  const graph = graphOf(
    ladderWith({
      skills: [skill('a'), skill('b'), skill('c')],
      roles: [
        role('J', { advancementTo: ['S'], requirements: [{ skill: 'a', level: 1 }] }),
        role('N', {
          family: 'web',
          requirements: [
            { skill: 'a', level: 2 },
            { skill: 'b', level: 1 },
          ],
        }),
        role('S', {
          level: 'senior',
          lateral: ['M', 'L'],
          advancementTo: ['U'],
          requirements: [
            { skill: 'a', level: 3 },
            { skill: 'b', level: 2 },
          ],
          pay: [band(40, 60)],
        }),
        role('M', { level: 'senior', requirements: [{ skill: 'c', level: 4 }] }),
        role('L', {
          level: 'senior',
          requirements: [
            { skill: 'a', level: 2 },
            { skill: 'b', level: 2 },
          ],
          pay: [band(5, 9)],
        }),
        role('U', {
          level: 'lead',
          family: 'web',
          requirements: [
            { skill: 'c', level: 1, weight: 4 },
            { skill: 'b', level: 4 },
            { skill: 'a', level: 4 },
          ],
          pay: [band(85, 95)],
        }),
      ],
    }),
  );
  const moves = nextMoves(graph, roleSkillProfile(get(graph, 's')));
  const to = (id: string): NextMove => {
    const found = moves.find((move) => move.to.id === id);
    if (!found) throw new Error(`no move to ${id}`);
    return found;
  };

  test('declared moves come first, each group sorted by fit; a role that leads to the current one is not declared', () => {
    expect(moves.map((move) => [move.to.id, move.declared])).toEqual([
      ['l', 'lateral'],
      ['u', 'advancement'],
      ['m', 'lateral'],
      ['n', null],
      ['j', null],
    ]);
    expect(to('u').move?.id).toBe('s > u');
  });

  test('the figures equal those of the gap', () => {
    for (const move of moves) {
      const gap = roleGap(graph, get(graph, 's'), move.to);
      expect(move.readiness).toBeCloseTo(gap.readiness, 12);
      expect(move.retention).toBeCloseTo(gap.retention, 12);
      expect(move.fit).toBeCloseTo(gap.fit, 12);
      expect([move.steps, move.pay]).toEqual([gap.steps, gap.pay]);
    }
  });

  test('each move has its kind by the data', () => {
    expect(moves.map((move) => [move.to.id, move.judged?.kind, move.judged?.newFamily])).toEqual([
      ['l', 'stepDown', false],
      ['u', 'stepUp', true],
      ['m', 'sideways', false],
      ['n', 'stepDown', true],
      ['j', 'stepDown', false],
    ]);
    expect(to('l').contradiction).toEqual({
      declared: 'lateral',
      facts: [{ fact: 'bandsApart', bands: 'below' }],
    });
    expect(to('u').contradiction).toBeUndefined();
  });

  test('at most three skills are listed, sorted by shortfall', () => {
    expect(to('u').mostShort).toEqual([
      { skill: 'c', from: 0, to: 1, steps: 1, shortfall: 4 / 12 },
      { skill: 'b', from: 2, to: 4, steps: 2, shortfall: 2 / 12 },
      { skill: 'a', from: 3, to: 4, steps: 1, shortfall: 1 / 12 },
    ]);
    expect(to('l').mostShort).toEqual([]);
  });

  test('gates are labels with adjustable bounds and remove no move', () => {
    expect(moves.map((move) => [move.to.id, move.gates.pay, move.gates.levels])).toEqual([
      ['l', 'crossed', 'kept'],
      ['u', 'kept', 'kept'],
      ['m', 'unknown', 'kept'],
      ['n', 'unknown', 'kept'],
      ['j', 'unknown', 'kept'],
    ]);
    const strict = nextMoves(graph, roleSkillProfile(get(graph, 's')), { payShare: 2, levels: 0 });
    expect(strict.map((move) => [move.to.id, move.gates.pay, move.gates.levels])).toEqual([
      ['l', 'crossed', 'kept'],
      ['u', 'crossed', 'crossed'],
      ['m', 'unknown', 'kept'],
      ['n', 'unknown', 'crossed'],
      ['j', 'unknown', 'crossed'],
    ]);
    expect(GATE_BOUNDS).toEqual({ payShare: 0.75, levels: 1 });
  });

  test('a person outside the ladder has no declared move, and every role is possible', () => {
    const outside: SkillProfile = { held: new Map([['a', 2]]) };
    const all = nextMoves(graph, outside);
    expect(all).toHaveLength(graph.roles.size);
    expect(new Set(all.map((move) => move.declared))).toEqual(new Set([null]));
    expect(all[0]).toMatchObject({ judged: null, gates: { pay: 'unknown', levels: 'unknown' } });
    expect(all.map((move) => move.fit)).toEqual(all.map((move) => move.fit).sort((x, y) => y - x));
  });

  test('readiness depends on what the person holds, not on what their role requires', () => {
    const ready = nextMoves(graph, { role: get(graph, 's'), held: new Map([['c', 4]]) });
    expect(ready.find((move) => move.to.id === 'm')).toMatchObject({ readiness: 1, retention: 1, steps: 0 });
  });
});

describe('the kind by the data', () => {
  type Parts = Partial<RoleInput>;
  const judged = (here: Parts, there: Parts, list: 'advancementTo' | 'lateral' = 'advancementTo') => {
    const graph = graphOf(
      ladderWith({ roles: [role('A', { level: 'senior', [list]: ['B'], ...here }), role('B', there)] }),
    );
    const [move] = nextMoves(graph, roleSkillProfile(get(graph, 'a')));
    if (!move) throw new Error('one move is there');
    return move;
  };
  const low = [band(10, 20)];
  const middle = [band(15, 30)];
  const high = [band(40, 50)];

  test.each<[string, Parts, Parts, string]>([
    ['a higher level', {}, { level: 'lead' }, 'stepUp'],
    ['a lower level', {}, { level: 'junior' }, 'stepDown'],
    ['the same level', {}, { level: 'senior' }, 'sideways'],
    ['the same level in another family', {}, { level: 'senior', family: 'web' }, 'newFamily'],
    ['a higher level in another family', {}, { level: 'lead', family: 'web' }, 'stepUp'],
    ['the same level, bands that overlap', { pay: low }, { level: 'senior', pay: middle }, 'sideways'],
    ['the same level, a band above', { pay: low }, { level: 'senior', pay: high }, 'stepUp'],
    ['the same level, a band below', { pay: high }, { level: 'senior', pay: low }, 'stepDown'],
    ['a higher level, a band below', { pay: high }, { level: 'lead', pay: low }, 'sideways'],
    [
      'a band that does not compare',
      { pay: low },
      { level: 'senior', pay: [band(90, 99, { currency: 'USD' })] },
      'sideways',
    ],
    ['a hat, whose level says nothing', { hat: true }, { level: 'lead' }, 'sideways'],
  ])('%s', (_, here, there, kind) => {
    expect(judged(here, there).judged?.kind).toBe(kind);
  });

  test.each<[string, 'advancementTo' | 'lateral', Parts, Parts, unknown[]]>([
    [
      'advancement that pays 3% less',
      'advancementTo',
      { pay: [band(100, 100)] },
      { level: 'lead', pay: [band(97, 97)] },
      [{ fact: 'paysLess', share: -0.03 }],
    ],
    ['advancement down', 'advancementTo', {}, { level: 'junior' }, [{ fact: 'lowerLevel', levels: -1 }]],
    ['advancement on one level', 'advancementTo', {}, { level: 'senior' }, [{ fact: 'sameLevel' }]],
    [
      'advancement on one level that pays more',
      'advancementTo',
      { pay: low },
      { level: 'senior', pay: middle },
      [],
    ],
    ['advancement up', 'advancementTo', {}, { level: 'lead' }, []],
    ['lateral on one level', 'lateral', {}, { level: 'senior', family: 'web' }, []],
    ['lateral up', 'lateral', {}, { level: 'lead' }, [{ fact: 'higherLevel', levels: 1 }]],
    [
      'lateral up, with a band above',
      'lateral',
      { pay: low },
      { level: 'lead', pay: high },
      [
        { fact: 'higherLevel', levels: 1 },
        { fact: 'bandsApart', bands: 'above' },
      ],
    ],
    ['lateral up, with a band below', 'lateral', { pay: high }, { level: 'lead', pay: low }, []],
  ])('%s', (_, list, here, there, facts) => {
    expect(judged(here, there, list).contradiction?.facts ?? []).toEqual(facts);
  });

  test.each([
    [75, 'kept'],
    [74, 'crossed'],
  ])('pay at %d percent is %s', (pay, gate) => {
    expect(judged({ pay: [band(100, 100)] }, { pay: [band(pay, pay)] }).gates.pay).toBe(gate);
  });

  test.each([
    ['to a band open at the top, enough already', {}, 80, { topCoded: true }, 'kept'],
    ['to a band open at the top, perhaps not enough', {}, 60, { topCoded: true }, 'unknown'],
    ['from a band open at the top, perhaps enough', { topCoded: true }, 80, {}, 'unknown'],
    ['from a band open at the top, too little', { topCoded: true }, 60, {}, 'crossed'],
  ])('%s', (_, here, pay, there, gate) => {
    const move = judged({ pay: [band(100, 100, here)] }, { pay: [band(pay, pay, there)] });
    expect(move.gates.pay).toBe(gate);
  });

  test('if two roles have moves of both kinds, advancement counts', () => {
    const graph = graphOf(
      ladderWith({
        roles: [role('A', { lateral: ['B'], advancementTo: ['B'] }), role('B', { level: 'senior' })],
      }),
    );
    expect(nextMoves(graph, roleSkillProfile(get(graph, 'a')))).toMatchObject([{ declared: 'advancement' }]);
    expect(nextMoves(graph, roleSkillProfile(get(graph, 'b')))).toMatchObject([{ declared: 'lateral' }]);
  });
});

test('on any ladder, the largest shortfalls equal those of the gap', () => {
  fc.assert(
    fc.property(smallLadder, (input) => {
      const graph = graphOf(input);
      const from = roleSkillProfile(get(graph, 'r0'));
      for (const move of nextMoves(graph, from)) {
        const rows = gapFigures(from.held, move.to.requirements).skills.filter(({ step }) => step > 0);
        const most = rows.map(({ shortfall }) => shortfall).sort((a, b) => b - a);
        expect(move.mostShort).toHaveLength(Math.min(3, rows.length));
        move.mostShort.forEach(({ skill: id, shortfall, steps }, at) => {
          expect(shortfall).toBeCloseTo(most[at] ?? NaN, 12);
          const row = rows.find((one) => one.skill === id);
          expect([row?.shortfall, row?.step]).toEqual([
            expect.closeTo(shortfall, 12),
            expect.closeTo(steps, 12),
          ]);
        });
      }
    }),
    { numRuns: runs(200) },
  );
});

test('a move to or from a role that the ladder does not describe has no kind', () => {
  const graph = graphOf(ladderWith({ roles: [role('S', { advancementTo: ['Outside'] })] }));
  const [outside] = nextMoves(graph, roleSkillProfile(get(graph, 's')));
  expect(outside).toMatchObject({ declared: 'advancement', judged: null });
  expect(outside?.contradiction).toBeUndefined();
  const [back] = nextMoves(graph, roleSkillProfile(get(graph, outside?.to.id ?? '')));
  expect(back).toMatchObject({ declared: null, judged: null });
});
