import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldBy, readiness } from '../../src/analysis/gap/gap';
import {
  circlesOfBases,
  effectiveRequirements,
  type Asking,
  type Requirement,
} from '../../src/graph/effective';
import { callsIn } from '../fixtures/countedWork';
import { runs } from '../fixtures/runs';

const line = (skill: string, level: number, more: Partial<Requirement> = {}): Requirement => ({
  skill,
  level,
  weight: 1,
  need: 'required',
  inferred: false,
  ...more,
});

function asking(id: string, lines: readonly Requirement[], buildsOn: readonly string[] = []): Asking {
  return { id, own: new Map(lines.map((one) => [one.skill, one])), buildsOn };
}

/** The effective lines of one role. */
const linesOf = (roles: readonly Asking[], id: string) => [
  ...(effectiveRequirements(roles).get(id)?.values() ?? []),
];

//  junior <- engineer <- senior: each builds on the one before.
const CHAIN = [
  asking('junior', [line('sql', 1), line('git', 2)]),
  asking('engineer', [line('sql', 2)], ['junior']),
  asking('senior', [line('design', 3)], ['engineer']),
];

test('a role asks what the roles below it ask, from the role whose line decides', () => {
  expect(linesOf(CHAIN, 'senior')).toEqual([
    line('design', 3),
    line('sql', 2, { from: 'engineer' }),
    line('git', 2, { from: 'junior' }),
  ]);
});

test('its own line decides, also where it asks less or drops the skill', () => {
  const lead = asking(
    'lead',
    [line('sql', 1, { note: 'The team has a specialist.' }), line('git', 0)],
    ['senior'],
  );
  expect(linesOf([...CHAIN, lead], 'lead')).toEqual([
    line('sql', 1, { note: 'The team has a specialist.' }),
    line('git', 0),
    line('design', 3, { from: 'senior' }),
  ]);
  const above = asking('head', [], ['lead']);
  expect(linesOf([...CHAIN, lead, above], 'head').find(({ skill }) => skill === 'sql')).toEqual(
    line('sql', 1, { from: 'lead' }),
  );
});

test('the highest line of several roles decides; weight and need come with it', () => {
  const roles = [
    asking('a', [line('sql', 2, { weight: 3 }), line('git', 2, { need: 'preferred', weight: 5 })]),
    asking('b', [line('sql', 3, { weight: 2, need: 'preferred' }), line('git', 2, { weight: 1 })]),
    asking('both', [], ['a', 'b']),
  ];
  expect(linesOf(roles, 'both')).toEqual([
    line('sql', 3, { weight: 2, need: 'preferred', from: 'b' }),
    line('git', 2, { weight: 1, from: 'b' }),
  ]);
});

test('an inherited line has no note, because the note explains another role', () => {
  const roles = [asking('a', [line('sql', 2, { note: 'For reports.' })]), asking('b', [], ['a'])];
  expect(linesOf(roles, 'b')).toEqual([line('sql', 2, { from: 'a' })]);
});

test('a circle, a loop and an unknown role give nothing, and the rest is inherited', () => {
  const roles = [
    asking('a', [line('sql', 3)], ['b', 'base']),
    asking('b', [line('git', 1)], ['a', 'b', 'nobody']),
    asking('base', [line('design', 1)]),
  ];
  expect(linesOf(roles, 'a').map(({ skill }) => skill)).toEqual(['sql', 'design']);
  expect(linesOf(roles, 'b').map(({ skill }) => skill)).toEqual(['git']);
  expect(circlesOfBases(roles)).toEqual([['a', 'b'], ['b']]);
});

/** Random ladders: each role builds on any of the others, so that circles occur. */
const anyRoles: fc.Arbitrary<Asking[]> = fc
  .array(
    fc.record({
      lines: fc.uniqueArray(
        fc.record({
          skill: fc.constantFrom('s', 't', 'u'),
          level: fc.nat(3),
          weight: fc.integer({ min: 1, max: 3 }),
          need: fc.constantFrom('required' as const, 'preferred' as const),
        }),
        { selector: ({ skill }) => skill },
      ),
      bases: fc.array(fc.nat(6), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((roles) =>
    roles.map(({ lines, bases }, at) =>
      asking(
        String(at),
        lines.map((one) => line(one.skill, one.level, one)),
        bases.map(String),
      ),
    ),
  );

/** Brute force: whether a role reaches another by one or more steps of `buildsOn`. */
function reaches(roles: readonly Asking[], from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [...(roles.find(({ id }) => id === from)?.buildsOn ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(roles.find((role) => role.id === id)?.buildsOn ?? []));
  }
  return false;
}

/** Brute force by the definition: the own level, else the highest of what the bases ask. */
function levelByDefinition(roles: readonly Asking[], id: string, skill: string): number {
  const role = roles.find((one) => one.id === id);
  const own = role?.own.get(skill);
  if (!role || own) return own?.level ?? 0;
  return Math.max(
    0,
    ...role.buildsOn
      .filter((base) => !reaches(roles, base, id) && base !== id)
      .map((base) => levelByDefinition(roles, base, skill)),
  );
}

test('the level asked is the one that the definition gives', () => {
  fc.assert(
    fc.property(anyRoles, (roles) => {
      const found = effectiveRequirements(roles);
      for (const { id, own } of roles)
        for (const skill of ['s', 't', 'u']) {
          const asked = found.get(id)?.get(skill);
          expect(asked?.level ?? 0).toBe(levelByDefinition(roles, id, skill));
          // A line says which role wrote it, word for word but for the note.
          if (asked?.from === undefined) expect(asked).toBe(own.get(skill));
          else
            expect(roles.find((role) => role.id === asked.from)?.own.get(skill)).toMatchObject({
              level: asked.level,
              weight: asked.weight,
              need: asked.need,
            });
        }
    }),
    { numRuns: runs(300) },
  );
});

test('a chain of twenty thousand roles takes no stack, and a web of them proportional work', async () => {
  const size = 20_000;
  const chain = Array.from({ length: size }, (_, at) =>
    asking(String(at), at === size - 1 ? [line('s', 3)] : [], at + 1 < size ? [String(at + 1)] : []),
  );
  expect(linesOf(chain, '0')).toEqual([line('s', 3, { from: String(size - 1) })]);
  const web = (roles: number) =>
    Array.from({ length: roles }, (_, at) =>
      asking(
        String(at),
        [line(`s${at % 7}`, 1)],
        [1, 2, 3].map((back) => String(at - back)),
      ),
    );
  const [small, large] = [web(200), web(400)];
  const work = async (roles: Asking[]) => callsIn(() => void effectiveRequirements(roles));
  expect((await work(large)) / (await work(small))).toBeLessThan(2.5);
});

test('whoever holds a role that lowers nothing is fully ready for every role that it builds on', () => {
  fc.assert(
    fc.property(anyRoles, (roles) => {
      const found = effectiveRequirements(roles);
      const asked = (id: string) => found.get(id) ?? new Map<string, Requirement>();
      for (const { id, own, buildsOn } of roles)
        for (const base of buildsOn) {
          if (base === id || reaches(roles, base, id)) continue;
          const lowers = [...own.values()].some(
            ({ skill, level }) => level < (asked(base).get(skill)?.level ?? 0),
          );
          if (!lowers) expect(readiness(heldBy({ requirements: asked(id) }), asked(base))).toBe(1);
        }
    }),
    { numRuns: runs(300) },
  );
});
