import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, gapFigures, readiness } from '../../src/analysis/gap';
import { nextMoves, type NextMove } from '../../src/analysis/nextMoves';
import { standingIn, strengthOf, withLevels } from '../../src/analysis/standing';
import { payDifference } from '../../src/model/money';
import { band, graphOf, ladderWith, role, skill } from '../fixtures/ladder';
import { smallLadder } from '../fixtures/smallLadder';

/*
 *   lead      boss                   declared as advancement, pays less than today
 *   senior    here --- peer          lateral; its band lies above, apart from today's
 *             (near, unnamed)        undeclared, asks the same
 *   junior    below                  undeclared, asks half
 */
function walked() {
  const asks = (level: number) => [
    { skill: 'a', level },
    { skill: 'b', level: 2 },
  ];
  const graph = graphOf(
    ladderWith({
      skills: [skill('a'), skill('b'), skill('c')],
      roles: [
        role('Here', {
          level: 'senior',
          requirements: asks(2),
          pay: [band(90, 110)],
          advancementTo: ['Boss'],
          lateral: ['Peer'],
        }),
        role('Boss', { level: 'lead', requirements: asks(4), pay: [band(80, 100)] }),
        role('Peer', { level: 'senior', requirements: [{ skill: 'c', level: 1 }], pay: [band(200, 220)] }),
        role('Near', { level: 'senior', requirements: asks(2), pay: [band(100, 120)] }),
        role('Below', { level: 'junior', requirements: asks(1), pay: [band(50, 60)] }),
      ],
    }),
  );
  const here = graph.roles.get('here');
  if (!here) throw new Error('the ladder has lost a role');
  const moves = nextMoves(graph, standingIn(here));
  const to = (id: string): NextMove => {
    const found = moves.find((move) => move.role.id === id);
    if (!found) throw new Error(`no move to ${id}`);
    return found;
  };
  return { moves, to };
}

test('declared moves come first by fit, then the others by fit', () => {
  expect(walked().moves.map(({ role: next }) => next.id)).toEqual(['boss', 'peer', 'near', 'below']);
});

test('each is labelled with what it is by the data', () => {
  const { to } = walked();
  expect(to('boss').kind).toBe('stepUp');
  expect(to('peer').kind).toBe('stepUp');
  expect(to('near').kind).toBe('sideways');
  expect(to('below').kind).toBe('stepDown');
});

test('what is declared is contradicted where the data disagree', () => {
  const { to } = walked();
  expect(to('boss').contradictions).toMatchObject([{ about: 'pay', pay: { amount: -10, share: -0.1 } }]);
  expect(to('peer').contradictions).toMatchObject([{ about: 'pay' }]);
  expect(to('near').contradictions).toEqual([]);
});

test('gates are told and leave nothing out', () => {
  const { to } = walked();
  expect(to('boss').gates).toEqual({ pay: 'met', rung: true });
  expect(to('below').gates).toEqual({ pay: 'below', rung: true });
});

test('the skills that matter most are those that lack most', () => {
  expect(walked().to('boss').matters).toEqual([{ skill: 'a', step: 2, shortfall: 2 / 6 }]);
  expect(walked().to('near').matters).toEqual([]);
});

test('every figure is the gap’s own, for any levels held', () => {
  const levels = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(smallLadder, levels, fc.nat(), (input, changed, at) => {
      const graph = graphOf(input);
      const start = [...graph.roles.values()][at % graph.roles.size];
      if (!start) return;
      const standing = withLevels(standingIn(start), new Map(Object.entries(changed)));
      for (const move of nextMoves(graph, standing)) {
        const figures = gapFigures(standing.held, move.role.asks);
        const held = new Map([...move.role.asks].map(([id, { level }]) => [id, level]));
        const retention = readiness(held, strengthOf(standing));
        expect(move.readiness).toBeCloseTo(figures.readiness, 9);
        expect(move.steps).toBeCloseTo(figures.steps, 9);
        expect(move.retention).toBeCloseTo(retention, 9);
        expect(move.fit).toBeCloseTo(fit(figures.readiness, retention), 9);
        expect(move.pay).toEqual(payDifference(start.pay, move.role.pay, graph.document.rates));
      }
    }),
  );
});

test('a role is listed once, a declared one always, the one stood in never', () => {
  fc.assert(
    fc.property(smallLadder, fc.nat(), (input, at) => {
      const graph = graphOf(input);
      const start = [...graph.roles.values()][at % graph.roles.size];
      if (!start) return;
      const ids = nextMoves(graph, standingIn(start)).map(({ role: next }) => next.id);
      const { advancementTo, lateral } = graph.neighbours(start.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain(start.id);
      for (const next of [...advancementTo, ...lateral]) expect(ids).toContain(next.role.id);
    }),
  );
});
