import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEditions } from '../../../src/analysis/editions/editions';
import { editionForPerson, rise } from '../../../src/analysis/editions/forProfile';
import { migrateProfile } from '../../../src/analysis/profile/migrateProfile';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { twoEditions } from '../../fixtures/ladder/editions';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { personWith, rating } from '../../fixtures/profile/profile';
import { editionsMessages } from '../../../src/i18n/en/editions/messages';
import { formatterFor } from '../../../src/i18n/formatter/Formatter';
import { runs } from '../../fixtures/runs';

const { carried } = editionsMessages(formatterFor('en', 'en'));

/**
 *   before   S  a2 b2    T  a1    G  a2        after   S  a4 c1    T  a1
 *   "a" is called "Alpha" after; "b" and G are gone, "c" is new.
 */
const before = graphOf(
  ladderWith({
    skills: [skill('a', { name: 'A' }), skill('b', { name: 'B' })],
    roles: [
      role('S', {
        requirements: [
          { skill: 'a', level: 2 },
          { skill: 'b', level: 2 },
        ],
      }),
      role('T', { requirements: [{ skill: 'a', level: 1 }] }),
      role('G', { requirements: [{ skill: 'a', level: 2 }] }),
    ],
  }),
);
const after = graphOf(
  ladderWith({
    skills: [skill('alpha', { name: 'Alpha', aliases: ['A'] }), skill('c', { name: 'C' })],
    roles: [
      role('S', {
        requirements: [
          { skill: 'alpha', level: 4 },
          { skill: 'c', level: 1 },
        ],
      }),
      role('T', { requirements: [{ skill: 'alpha', level: 1 }] }),
    ],
  }),
);
const comparison = compareEditions(before, after);
const person = personWith({
  currentRole: 't',
  targetRoles: ['s', 'g'],
  ratings: { a: rating({ self: 'practitioner' }), b: rating({ self: 'awareness' }) },
});
const shares = (stored: typeof person) =>
  editionForPerson(comparison, stored).own.map(({ as, effect }) => [
    as,
    (effect.after ?? effect.before)?.role.title,
    effect.before?.gap.readiness ?? null,
    effect.after?.gap.readiness ?? null,
  ]);

test('the current role, the targets and the removed target, each with its readiness in both editions', () => {
  expect(shares(person)).toEqual([
    ['current', 'T', 1, 1],
    // 2 of 4 and 1 of 4 steps; then 3 of 4 of the 5 required.
    ['target', 'S', 3 / 4, 3 / 5],
    ['target', 'G', 1, null],
  ]);
  expect(editionForPerson(comparison, person).others).toEqual([]);
});

test('a profile that was already migrated, and rated since, gives the same result', () => {
  const carried = migrateProfile(person, after).person;
  expect(shares(carried)).toEqual(shares(person));
  expect(editionForPerson(comparison, carried).carried).toEqual(editionForPerson(comparison, person).carried);
  const since = { ...carried, ratings: { ...carried.ratings, c: rating({ self: 'expert' }) } };
  expect(shares(since)).toEqual([
    ['current', 'T', 1, 1],
    ['target', 'S', 3 / 4, 4 / 5],
    ['target', 'G', 1, null],
  ]);
  expect(editionForPerson(comparison, since).carried.map(({ code }) => code)).toEqual(
    editionForPerson(comparison, person).carried.map(({ code }) => code),
  );
});

test('the changes of the ratings use the names of both editions', () => {
  const texts = editionForPerson(comparison, person).carried.map((change) =>
    carried(change, (kind, id) =>
      kind === 'skill' ? (before.skills.get(id)?.name ?? id) : (before.roles.get(id)?.title ?? id),
    ),
  );
  expect(texts).toEqual([
    '“A” is called “Alpha” here. Your ratings and notes moved with it.',
    expect.stringContaining(
      'is not in this edition. Your ratings and notes are stored separately and are not counted.',
    ),
    expect.stringMatching(/^One of your targets, “.*”, is not in this edition. It is stored separately/),
  ]);
});

test('a rating on a removed step names both steps and the number of ratings', () => {
  expect(
    carried({ code: 'STEP_BY_POSITION', args: { from: 'Guru', to: 'Expert', answers: 3 } }, (_, id) => id),
  ).toContain('“Guru” is not in this edition. Its 3 ratings moved to “Expert”');
});

test('for any two editions, the rows of a role add up to its rise, and each of the person’s roles occurs once', () => {
  fc.assert(
    fc.property(
      twoEditions,
      fc.array(fc.tuple(fc.nat(20), fc.constantFrom('awareness', 'working', 'expert')), { maxLength: 8 }),
      fc.array(fc.nat(20), { maxLength: 4 }),
      ([was, is], answers, targets) => {
        const [a, b] = [new CareerGraph(was), new CareerGraph(is)];
        const [skills, roles] = [[...a.skills.keys()], [...a.roles.keys()]];
        fc.pre(skills.length > 0 && roles.length > 0);
        const stored = personWith({
          ladder: { id: was.id, scale: was.scale.map(({ id, name }) => ({ id, name })) },
          targetRoles: [...new Set(targets.map((at) => roles[at % roles.length] ?? ''))],
          ratings: Object.fromEntries(
            answers.map(([at, self]) => [skills[at % skills.length] ?? '', rating({ self })]),
          ),
        });
        const { own, others } = editionForPerson(compareEditions(a, b), stored);
        const keys = own.map(({ effect }) => effect.after?.role.id ?? `before ${effect.before?.role.id}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const effect of [...own.map((one) => one.effect), ...others]) {
          const { before: left, after: right } = effect;
          if (!left || !right || left.gap.coverage.required === 0 || right.gap.coverage.required === 0)
            continue;
          const sum = effect.contributions.reduce(
            (all, row) => all + (row.after?.contribution ?? 0) - (row.before?.contribution ?? 0),
            0,
          );
          expect(rise(effect)).toBeCloseTo(sum, 9);
        }
        for (const effect of others) expect(rise(effect)).not.toBe(0);
      },
    ),
    { numRuns: runs(200) },
  );
});
