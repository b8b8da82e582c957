import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { parseLadder } from '../../../src/check/schema';
import { toVersion1 } from '../../../src/formats/own/version1';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { upgradeLadder } from '../../../src/model/ladder/versions';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { band, graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { runs } from '../../fixtures/runs';

/** The level that each role requires of each skill. */
const levelsIn = ({ roles }: CareerGraph) =>
  [...roles.values()].map(({ id, requirements }) => [
    id,
    [...requirements.values()].map(({ skill: of, level }) => `${of} ${level}`).sort(),
  ]);

test('a ladder as version 0.1.0 wrote it opens, without its field that had no effect', () => {
  const value = { ...ladderWith(), schemaVersion: 1, laneOrder: 'optimised' };
  const { document, issues } = parseLadder(value);
  expect(issues).toEqual([]);
  expect(document).toEqual(parseLadder(ladderWith()).document);
  expect(document?.schemaVersion).toBe(2);
});

test('an issue of an earlier ladder is at the same path', () => {
  const roles = [role('A', { requirements: [{ skill: 'nothing', level: 'working' }] })];
  const { issues } = checkLadder({
    value: { ...ladderWith({ roles }), schemaVersion: 1, laneOrder: 'given' },
    issues: [],
    locate: () => undefined,
  });
  expect(issues.find(({ code }) => code === 'SKILL_UNKNOWN')?.path).toEqual([
    'roles',
    0,
    'requirements',
    0,
    'skill',
  ]);
});

test.each([[null], ['text'], [[]], [{ schemaVersion: 7, id: 'later' }]])('%j is not changed', (value) => {
  expect(upgradeLadder(value)).toBe(value);
});

test('version 1 has inherited requirements as the role’s own, and names what it leaves out', () => {
  const graph = graphOf(
    ladderWith({
      skills: [skill('SQL'), skill('Git')],
      roles: [
        role('Junior', { requirements: [{ skill: 'sql', level: 1.5, note: 'For reports.' }] }),
        role('Senior', {
          level: 'senior',
          buildsOn: ['Junior'],
          requirements: [{ skill: 'git', level: 'expert' }],
        }),
      ],
    }),
  );
  const { document, leftOut } = toVersion1(graph);
  expect(document.schemaVersion).toBe(1);
  expect(document.roles[1]).not.toHaveProperty('buildsOn');
  expect(document.roles[1]?.requirements).toEqual([
    { skill: 'git', level: 'expert', weight: 1, need: 'required', inferred: false },
    { skill: 'sql', level: 1.5, weight: 1, need: 'required', inferred: false },
  ]);
  expect(leftOut).toEqual([
    { path: [], why: 'basesWrittenOut', args: {} },
    {
      path: ['roles', 1, 'buildsOn'],
      why: 'newerForm',
      args: { way: [{ field: 'roles' }, { name: 'Senior' }, { field: 'buildsOn' }] },
    },
  ]);
});

/** A random ladder in which each role builds on some of those before it. */
const building: fc.Arbitrary<LadderInput> = fc
  .tuple(smallLadder, fc.array(fc.nat(8), { maxLength: 8 }))
  .map(([ladder, picks]) => ({
    ...ladder,
    roles: (ladder.roles ?? []).map((one, at) => ({
      ...one,
      buildsOn: picks.flatMap((pick) => (pick < at ? (ladder.roles?.[pick]?.id ?? []) : [])),
    })),
  }));

test('every requirement survives the way to version 1 and back', () => {
  fc.assert(
    fc.property(building, (ladder) => {
      const graph = graphOf(ladder);
      const { document } = toVersion1(graph);
      const back = parseLadder(document);
      expect(back.issues).toEqual([]);
      if (back.document) expect(levelsIn(new CareerGraph(back.document))).toEqual(levelsIn(graph));
    }),
    { numRuns: runs(200) },
  );
});

test('of pay, version 1 has no basis, components, reading, address and method', () => {
  const pay = [
    {
      ...band(10, 20),
      basis: 'total' as const,
      components: ['Bonus'],
      readOn: '2026-11-03',
      method: 'Guess.',
    },
  ];
  const { document, leftOut } = toVersion1(graphOf(ladderWith({ roles: [role('A', { pay })] })));
  expect(document.roles[0]?.pay).toEqual([{ ...band(10, 20), period: 'year' }]);
  expect(leftOut.map(({ path }) => path.join('.'))).toEqual([
    'roles.0.pay.0.basis',
    'roles.0.pay.0.components',
    'roles.0.pay.0.readOn',
    'roles.0.pay.0.method',
  ]);
});
