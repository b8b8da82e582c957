import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classify,
  coverage,
  fit,
  gapFigures,
  heldBy,
  readiness,
  readinessShare,
  type RequiredLevels,
  type Held,
  type HeldLevel,
} from '../../../src/analysis/gap/gap';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';

const skillId = fc.constantFrom(...'abcdefgh');
const level = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0.01, max: 7, noNaN: true }));
const weight = fc.oneof(fc.constant(1), fc.constant(0), fc.double({ min: 0.01, max: 10, noNaN: true }));
const anyAsked: fc.Arbitrary<RequiredLevels> = fc
  .array(fc.tuple(skillId, fc.record({ level, weight })))
  .map((entries) => new Map(entries));
const heldLevel: fc.Arbitrary<HeldLevel> = fc.oneof(
  level,
  fc.constant(0),
  fc.constant('notApplicable' as const),
);
const anyHeld: fc.Arbitrary<Held> = fc.array(fc.tuple(skillId, heldLevel)).map((entries) => new Map(entries));

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

test('readiness, steps and skills short equal the formulas summed skill by skill', () => {
  fc.assert(
    fc.property(anyHeld, anyAsked, (held, required) => {
      let [covered, all, steps, short] = [0, 0, 0, 0];
      for (const [id, { level: r, weight: w }] of required) {
        const h = held.get(id) ?? 0;
        if (h === 'notApplicable') continue;
        covered += w * (h < r ? h : r);
        all += w * r;
        if (r > h) {
          steps += r - h;
          short += 1;
        }
      }
      const gap = gapFigures(held, required);
      expect(gap.readiness).toBeCloseTo(all === 0 ? 1 : covered / all, 10);
      expect(gap.steps).toBeCloseTo(steps, 10);
      expect(gap.skillsShort).toBe(short);
      expect(readiness(held, required)).toBe(gap.readiness);
      expect(coverage(held, required)).toEqual(gap.coverage);
    }),
  );
});

test('contributions add up to readiness; contributions and shortfalls add up to 1', () => {
  fc.assert(
    fc.property(anyHeld, anyAsked, (held, required) => {
      const { skills, readiness: ready, steps, skillsShort, coverage: sums } = gapFigures(held, required);
      expect(sum(skills.map(({ step }) => step))).toBeCloseTo(steps, 10);
      expect(skills.filter(({ step }) => step > 0)).toHaveLength(skillsShort);
      // Without requirements there is nothing to add up, and readiness is 1 by definition.
      if (sums.required === 0) return;
      expect(sum(skills.map(({ contribution }) => contribution))).toBeCloseTo(ready, 10);
      expect(sum(skills.map(({ contribution, shortfall }) => contribution + shortfall))).toBeCloseTo(1, 10);
    }),
  );
});

test('every figure stays within its bounds', () => {
  fc.assert(
    fc.property(anyHeld, anyAsked, (held, required) => {
      const { skills, readiness: ready } = gapFigures(held, required);
      expect(ready).toBeGreaterThanOrEqual(0);
      expect(ready).toBeLessThanOrEqual(1 + 1e-12);
      for (const row of skills) {
        expect(row.step).toBeGreaterThanOrEqual(0);
        for (const part of [row.contribution, row.shortfall]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1 + 1e-12);
        }
      }
    }),
  );
});

test('raising one level never lowers readiness', () => {
  fc.assert(
    fc.property(anyHeld, anyAsked, skillId, level, (held, required, id, more) => {
      const before = held.get(id) ?? 0;
      if (before === 'notApplicable') return;
      const raised = new Map(held).set(id, before + more);
      expect(readiness(raised, required)).toBeGreaterThanOrEqual(readiness(held, required) - 1e-12);
    }),
  );
});

test('every skill required or held has one row: first the required ones in order, then the held ones', () => {
  fc.assert(
    fc.property(anyHeld, anyAsked, (held, required) => {
      const extra = [...held].filter(
        ([id, have]) => !required.has(id) && have !== 'notApplicable' && have > 0,
      );
      expect(gapFigures(held, required).skills.map((row) => row.skill)).toEqual([
        ...required.keys(),
        ...extra.map(([id]) => id),
      ]);
    }),
  );
});

test('a gap to what is already held has no steps, readiness 1 and fit 1', () => {
  fc.assert(
    fc.property(anyAsked, (required) => {
      const held = new Map([...required].map(([id, ask]) => [id, ask.level] as const));
      const gap = gapFigures(held, required);
      expect([gap.steps, gap.skillsShort]).toEqual([0, 0]);
      expect(gap.readiness).toBeCloseTo(1, 12);
      expect(fit(gap.readiness, gap.readiness)).toBeCloseTo(1, 12);
    }),
  );
});

test('fit is symmetric, lies between its two figures, and is 0 if either is 0', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(unit, unit, (c, r) => {
      expect(fit(c, r)).toBe(fit(r, c));
      expect(fit(c, r)).toBeLessThanOrEqual(Math.max(c, r) + 1e-12);
      expect(fit(c, r)).toBeGreaterThanOrEqual(Math.min(c, r) - 1e-12);
      expect(fit(c, 0)).toBe(0);
    }),
  );
  expect(fit(0, 0)).toBe(0);
});

describe('if every level and weight is 1', () => {
  test('readiness is the share of required skills that are held', () => {
    const ids = fc.uniqueArray(skillId);
    fc.assert(
      fc.property(ids, ids, (has, asks) => {
        const held = new Map(has.map((id) => [id, 1]));
        const required = new Map(asks.map((id) => [id, { level: 1, weight: 1 }]));
        const both = asks.filter((id) => has.includes(id)).length;
        expect(readiness(held, required)).toBeCloseTo(asks.length === 0 ? 1 : both / asks.length, 12);
      }),
    );
  });
});

test.each([
  [0, 2, 'learn'],
  [1, 2, 'deepen'],
  [1.99, 2, 'deepen'],
  [2, 2, 'met'],
  [3, 2, 'beyond'],
  [3, 0, 'unused'],
  ['notApplicable', 2, 'notApplicable'],
] as const)('held %s of %s required is %s', (held, required, kind) => {
  expect(classify(held, required)).toBe(kind);
});

test('a skill that is set aside leaves both sums and keeps its row', () => {
  const required: RequiredLevels = new Map([
    ['a', { level: 2, weight: 1 }],
    ['b', { level: 4, weight: 3 }],
  ]);
  const gap = gapFigures(
    new Map<string, HeldLevel>([
      ['a', 1],
      ['b', 'notApplicable'],
    ]),
    required,
  );
  expect(gap.readiness).toBe(0.5);
  expect(gap.skills[1]).toEqual({
    skill: 'b',
    held: 0,
    required: 4,
    weight: 3,
    class: 'notApplicable',
    step: 0,
    contribution: 0,
    shortfall: 0,
  });
});

test('without requirements, readiness is 1', () => {
  expect(readinessShare({ covered: 0, required: 0 })).toBe(1);
  expect(gapFigures(new Map([['a', 2]]), new Map()).readiness).toBe(1);
});

test('holding a role means every skill at the level it requires', () => {
  const graph = graphOf(
    ladderWith({
      skills: [skill('SQL'), skill('Go')],
      roles: [
        role('J', {
          requirements: [
            { skill: 'sql', level: 1.37 },
            { skill: 'go', level: 'Expert' },
          ],
        }),
      ],
    }),
  );
  const held = heldBy(graph.roles.get('j') ?? { requirements: new Map() });
  expect([...held]).toEqual([
    ['sql', 1.37],
    ['go', 4],
  ]);
});
