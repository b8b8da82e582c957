import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CareerGraph } from '../../../src/graph/careerGraph';
import { describe } from '../../../src/i18n/en/describe';
import type { IssueCode } from '../../../src/model/validation/issue';
import {
  band,
  faultsOf,
  graphOf,
  ladderWith,
  role,
  skill,
  type RoleInput,
} from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';

function sentences(roles: RoleInput[], code: IssueCode, skills = [skill('SQL')]): string[] {
  return faultsOf(ladderWith({ roles, skills }), code).map((fault) => describe(fault).message);
}

test('a cycle of advancement across levels is an error that shows a shortest cycle', () => {
  //   senior   S ⇄ T
  //            ↑   ↓       J > S > T > J is the circle; J > K > S > T > J is longer
  //   junior   J   J
  const roles = [
    role('J', { advancementTo: ['K', 'S'] }),
    role('K', { advancementTo: ['S'] }),
    role('S', { level: 'senior', advancementTo: ['T'] }),
    role('T', { level: 'senior', advancementTo: ['S', 'J'] }),
  ];
  const faults = faultsOf(ladderWith({ roles }), 'ADVANCEMENT_CYCLE');
  expect(faults.map(({ path, severity }) => ({ path, severity }))).toEqual([
    { path: ['roles', 3, 'advancementTo', 1], severity: 'error' },
  ]);
  expect(sentences(roles, 'ADVANCEMENT_CYCLE')[0]).toContain(': J → S → T → J.');
});

test('of several overlapping cycles the shortest is shown, wherever it is declared', () => {
  //   lead     L       A long one, J > S > T > L > J, is declared before the short one, K > J > K.
  const roles = [
    role('L', { level: 'lead', advancementTo: ['J'] }),
    role('J', { advancementTo: ['S', 'K'] }),
    role('S', { level: 'senior', advancementTo: ['T'] }),
    role('T', { level: 'senior', advancementTo: ['L'] }),
    role('K', { level: 'senior', advancementTo: ['J'] }),
  ];
  expect(sentences(roles, 'ADVANCEMENT_CYCLE')).toEqual([
    'Advancements form a cycle across levels: J → K → J.',
  ]);
});

/** Every cycle of advancement that crosses levels, from each of its roles, by walking every simple path. */
function cyclesAcrossLevels(graph: CareerGraph): string[][] {
  const found: string[][] = [];
  const walk = (path: readonly string[]) => {
    for (const { role: next } of graph.neighbours(path.at(-1) ?? '').advancementTo) {
      if (next.id === path[0]) found.push([...path]);
      else if (!path.includes(next.id)) walk([...path, next.id]);
    }
  };
  for (const id of graph.roles.keys()) walk([id]);
  return found.filter((cycle) => new Set(cycle.map((id) => graph.roles.get(id)?.rank)).size > 1);
}

/** Returns whether two roles lead to each other by advancement; a role leads to itself. */
function overlapIn(graph: CareerGraph): (a?: string, b?: string) => boolean {
  const from = new Map(
    [...graph.roles.keys()].map((id) => {
      const reached = new Set([id]);
      for (const at of reached)
        for (const { role: next } of graph.neighbours(at).advancementTo) reached.add(next.id);
      return [id, reached];
    }),
  );
  const leads = (a = '', b = '') => from.get(a)?.has(b) === true;
  return (a, b) => leads(a, b) && leads(b, a);
}

test('on any small ladder each group of overlapping cycles reports one, and brute force finds none shorter', () => {
  let seen = 0;
  fc.assert(
    fc.property(smallLadder, (input) => {
      const graph = graphOf(input);
      const cycles = cyclesAcrossLevels(graph);
      const isOne = overlapIn(graph);
      const shown = faultsOf(input, 'ADVANCEMENT_CYCLE').map(({ args }) =>
        'titles' in args ? args.titles.split(' → ').map((title) => title.toLowerCase()) : [],
      );
      for (const closed of shown) {
        const cycle = closed.slice(0, -1);
        expect(closed.at(-1)).toBe(cycle[0]);
        expect(cycles.map(String)).toContain(String(cycle));
        const overlapping = cycles.filter(([id]) => isOne(id, cycle[0]));
        expect(cycle.length).toBe(Math.min(...overlapping.map(({ length }) => length)));
      }
      seen += shown.length;
      // No group is missing, and none is reported twice.
      const first = (id: string | undefined) => [...graph.roles.keys()].find((other) => isOne(id, other));
      const expected = new Set(cycles.map(([id]) => first(id)));
      expect(shown.map(([id]) => first(id)).sort()).toEqual([...expected].sort());
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(0);
});

test('a cycle on one level is valid', () => {
  const roles = [role('A', { advancementTo: ['B'] }), role('B', { advancementTo: ['A'] })];
  expect(sentences(roles, 'ADVANCEMENT_CYCLE')).toEqual([]);
});

test('a cycle through a hat or a title-only role is valid if the other roles share one level', () => {
  const hat = [
    role('S', { level: 'senior', advancementTo: ['Hat'] }),
    role('Hat', { level: 'lead', hat: true, advancementTo: ['S'] }),
  ];
  expect(sentences(hat, 'ADVANCEMENT_CYCLE')).toEqual([]);
  const outside = [role('S', { level: 'senior', advancementTo: ['Elsewhere'], entryFrom: ['Elsewhere'] })];
  expect(sentences(outside, 'ADVANCEMENT_CYCLE')).toEqual([]);
});

test('separate cycles are separate errors', () => {
  const roles = ['1', '2'].flatMap((n) => [
    role(`J${n}`, { advancementTo: [`S${n}`] }),
    role(`S${n}`, { level: 'senior', advancementTo: [`J${n}`] }),
  ]);
  expect(sentences(roles, 'ADVANCEMENT_CYCLE')).toHaveLength(2);
});

test('advancement to a lower level is reported if only one role declares it', () => {
  const lead = role('L', { level: 'lead', advancementTo: ['S'] });
  expect(sentences([lead, role('S', { level: 'senior' })], 'ADVANCEMENT_DOWN')).toEqual([
    'Advancement from L (Lead) to S (Senior) leads to a lower level. Only L declares it.',
  ]);
  const plain = role('L', { level: 'lead' });
  const named = role('S', { level: 'senior', entryFrom: ['L'] });
  expect(sentences([plain, named], 'ADVANCEMENT_DOWN')[0]).toContain('Only S declares it');
  expect(sentences([lead, named], 'ADVANCEMENT_DOWN')).toEqual([]);
});

test('a step down from a hat, a step up and a step sideways are not reported', () => {
  const target = role('S', { level: 'senior' });
  for (const parts of [
    { level: 'lead', hat: true },
    { level: 'junior' },
    { level: 'senior' },
  ] satisfies Partial<RoleInput>[]) {
    expect(sentences([role('L', { ...parts, advancementTo: ['S'] }), target], 'ADVANCEMENT_DOWN')).toEqual(
      [],
    );
  }
});

const paid = (title: string, pay: RoleInput['pay'], parts: Partial<RoleInput> = {}) =>
  role(title, { pay, ...parts });

test('advancement that pays less says by how much, by the middles', () => {
  const from = paid('J', [band(40, 60)], { advancementTo: ['S'] });
  expect(sentences([from, paid('S', [band(30, 60)])], 'ADVANCEMENT_PAYS_LESS')).toEqual([
    'Advancement from J to S pays 10% less at the midpoint of the bands.',
  ]);
  expect(sentences([from, paid('S', [band(30, 60, { mid: 50 })])], 'ADVANCEMENT_PAYS_LESS')).toEqual([]);
  // A small difference is not shown as none.
  const wide = paid('J', [band(100_000, 100_000)], { advancementTo: ['S'] });
  expect(sentences([wide, paid('S', [band(99_990, 99_990)])], 'ADVANCEMENT_PAYS_LESS')[0]).toContain('0.1%');
});

test('pay that does not compare is skipped', () => {
  const from = paid('J', [band(40, 60)], { advancementTo: ['S'] });
  const others = [
    band(1, 2, { currency: 'USD' }),
    band(1, 2, { period: 'hour' }),
    band(1, 2, { region: 'FR' }),
    band(1, 2, { topCoded: true }),
  ];
  for (const other of others) {
    expect(sentences([from, paid('S', [other])], 'ADVANCEMENT_PAYS_LESS')).toEqual([]);
  }
  expect(sentences([from, role('S')], 'ADVANCEMENT_PAYS_LESS')).toEqual([]);
});

test('lateral bands that do not overlap are reported, whichever is higher', () => {
  const low = paid('A', [band(10, 20)], { lateral: ['B'] });
  const at = (...bands: NonNullable<RoleInput['pay']>) =>
    sentences([low, paid('B', bands)], 'LATERAL_BANDS_APART');
  expect(at(band(21, 30))).toHaveLength(1);
  expect(at(band(1, 9))).toHaveLength(1);
  expect(at(band(20, 30))).toEqual([]);
  expect(at(band(5, 10))).toEqual([]);
  expect(at(band(21, 30, { currency: 'USD' }))).toEqual([]);
  // Open at the top, so it may reach the other band.
  expect(at(band(1, 9, { topCoded: true }))).toEqual([]);
  // One region overlaps, and one pair is enough.
  expect(at(band(21, 30), band(15, 16))).toEqual([]);
  expect(at()).toEqual([]);
});

const asking = (title: string, asks: Record<string, string>, parts: Partial<RoleInput> = {}) =>
  role(title, {
    requirements: Object.entries(asks).map(([name, level]) => ({ skill: name, level })),
    ...parts,
  });

test('a higher level with lower requirements is one warning with every skill and both steps', () => {
  const skills = [skill('SQL'), skill('Statistics'), skill('Writing'), skill('Talks')];
  const from = asking(
    'J',
    { sql: 'expert', statistics: 'working', writing: 'working', talks: 'working' },
    { advancementTo: ['S'] },
  );
  const to = asking(
    'S',
    { sql: 'practitioner', statistics: 'awareness', writing: 'expert', talks: 'working' },
    { level: 'senior' },
  );
  expect(sentences([from, to], 'HIGHER_ASKS_LESS', skills)).toEqual([
    'S is above J but requires less: SQL (Expert → Practitioner), Statistics (Working → Awareness).',
  ]);
});

test('lower requirements are fine across families, on one level, for a hat, or if the skill is not named', () => {
  const from = asking('J', { sql: 'expert' }, { advancementTo: ['S'] });
  const to = (parts: Partial<RoleInput>, asks: Record<string, string> = { sql: 'working' }) =>
    sentences([from, asking('S', asks, parts)], 'HIGHER_ASKS_LESS');
  expect(to({ level: 'senior' })).toHaveLength(1);
  expect(to({ level: 'senior', family: 'web' })).toEqual([]);
  expect(to({ level: 'junior' })).toEqual([]);
  expect(to({ level: 'senior', hat: true })).toEqual([]);
  expect(to({ level: 'senior' }, {})).toEqual([]);
});

test('a note on the requirement says that the lower level is intended', () => {
  const noted = [{ skill: 'sql', level: 'working', note: 'leads those who write it' }];
  const from = asking('J', { sql: 'expert' }, { advancementTo: ['S'] });
  expect(sentences([from, role('S', { level: 'senior', requirements: noted })], 'HIGHER_ASKS_LESS')).toEqual(
    [],
  );
});

//   lead    L   U         nothing leads to U; nothing leads on from D
//           ↑
//   senior  S   D
//           ↑
//   junior  J > D
const island = (u: Partial<RoleInput> = {}, d: Partial<RoleInput> = {}): RoleInput[] => [
  role('J', { advancementTo: ['S', 'D'] }),
  role('S', { level: 'senior', advancementTo: ['L'] }),
  role('L', { level: 'lead' }),
  role('U', { level: 'lead', ...u }),
  role('D', { level: 'senior', ...d }),
];

test('a role that nothing leads to is reported, unless it is on the lowest level, is a hat, or can be entered', () => {
  expect(sentences(island(), 'ROLE_UNREACHABLE')).toEqual(['No move leads to U.']);
  for (const parts of [
    { level: 'junior' },
    { hat: true },
    { lateral: ['L'] },
    { entryFrom: ['S'] },
    { entryFrom: ['A role elsewhere'] },
  ] satisfies Partial<RoleInput>[]) {
    expect(sentences(island(parts), 'ROLE_UNREACHABLE')).toEqual([]);
  }
});

test('a role that leads nowhere is reported, unless it is on the highest level, is a hat, or advances', () => {
  expect(sentences(island(), 'ROLE_DEAD_END')).toEqual([
    'D is not at the top level, but no advancement leads on from it.',
  ]);
  for (const parts of [
    { level: 'lead' },
    { hat: true },
    { advancementTo: ['L'] },
    { advancementTo: ['A role elsewhere'] },
  ] satisfies Partial<RoleInput>[]) {
    expect(sentences(island({}, parts), 'ROLE_DEAD_END')).toEqual([]);
  }
  // A lateral move is not enough.
  expect(sentences(island({}, { lateral: ['S'] }), 'ROLE_DEAD_END')).toHaveLength(1);
});

test('in a ladder without any advancement, no role is reported as a dead end', () => {
  const roles = [role('Low', { level: 'junior' }), role('Beside', { level: 'junior', lateral: ['High'] })];
  const high = role('High', { level: 'lead' });
  expect(sentences([...roles, high], 'ROLE_DEAD_END')).toEqual([]);
  expect(sentences([...roles, { ...high, entryFrom: ['Low'] }], 'ROLE_DEAD_END')).toHaveLength(1);
});

test('a hat above or below all levels does not count as the end of the ladder', () => {
  const roles = [
    role('Low', { hat: true }),
    role('M', { level: 'senior' }),
    role('High', { level: 'lead', hat: true }),
  ];
  expect(sentences(roles, 'ROLE_UNREACHABLE')).toEqual([]);
  expect(sentences(roles, 'ROLE_DEAD_END')).toEqual([]);
});

test('a single role page with nine title-only neighbours can be reached and left', () => {
  const alone = role('S', {
    level: 'senior',
    entryFrom: ['A', 'B', 'C'],
    advancementTo: ['D', 'E', 'F'],
    lateral: ['G', 'H', 'I'],
  });
  expect(faultsOf(ladderWith({ roles: [alone], skills: [] }), 'ROLE_UNREACHABLE')).toEqual([]);
  expect(faultsOf(ladderWith({ roles: [alone], skills: [] }), 'ROLE_DEAD_END')).toEqual([]);
});
