import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { ladderSchema, type LadderDocument, type LadderInput } from '../../../src/model/ladder/ladder';
import type { PageProposal, Proposal } from '../../../src/model/ladder/proposal';
import { stepValue } from '../../../src/model/ladder/scale';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import {
  band,
  checkValue,
  graphOf,
  ladderWith,
  role,
  skill,
  type RoleInput,
} from '../../fixtures/ladder/ladder';
import { runs } from '../../fixtures/runs';
import { withProposals } from '../../fixtures/import/readers';

const same = (...roles: [string, string]): PageProposal => ({ kind: 'sameRole', roles, reason: 'synonym' });
const alias = (role: string, title: string): PageProposal => ({
  kind: 'alias',
  path: [],
  role,
  title,
  reason: 'spelling',
});
const roleOf = (ladder: LadderInput, id: string): RoleInput | undefined =>
  ladder.roles?.find((one) => one.id === id);

test('accepting a level or family unchanged has no effect; one that the reader changed is set', () => {
  const ladder = ladderWith();
  const place = (kind: 'level' | 'family', value: string): Proposal => ({ kind, path: [], role: 'j', value });
  expect(withProposals(ladder, [place('level', 'junior'), place('family', 'data')])).toEqual(ladder);
  const moved = withProposals(ladder, [place('level', 'lead'), place('family', 'web')]);
  expect(roleOf(moved, 'j')).toMatchObject({ level: 'lead', family: 'web' });
  expect(withProposals(ladder, [place('level', 'no-such-level')])).toEqual(ladder);
});

test('families accepted take the place of those that no role is left in', () => {
  const oils = { id: 'oils', name: 'Oils' };
  const accept = (...ids: string[]) =>
    withProposals(ladderWith(), [
      { kind: 'families', families: [oils], places: ids.map((id) => ({ role: id, family: 'oils' })) },
    ]);
  expect(accept('j', 's', 'gone').families).toEqual([oils]);
  expect(accept('j').families).toEqual([oils, { id: 'data', name: 'Data' }]);
  expect(roleOf(accept('j'), 'j')?.family).toBe('oils');
  expect(roleOf(accept('j'), 's')?.family).toBe('data');
});

test('an alias is listed once, and the moves that name it lead to the role', () => {
  const roles = [role('Developer'), role('Tester', { advancementTo: ['Devel-oper', 'Dev'] })];
  const ladder = withProposals(ladderWith({ roles }), [
    alias('developer', 'Dev'),
    alias('developer', 'dev'),
    alias('developer', 'DEVELOPER'),
    alias('nobody', 'X'),
  ]);
  expect(roleOf(ladder, 'developer')?.aliases).toEqual(['Dev']);
  expect(
    graphOf(ladder)
      .neighbours('tester')
      .advancementTo.map(({ role: { id } }) => id),
  ).toEqual(['title:devel-oper', 'developer']);
});

test('a move of a role to its new alias is removed, and its note stays', () => {
  const roles = [role('Developer', { lateral: [{ role: 'Dev', note: 'in Bonn' }], summary: 'Builds.' })];
  const ladder = withProposals(ladderWith({ roles }), [alias('developer', 'Dev')]);
  expect(roleOf(ladder, 'developer')).toMatchObject({ lateral: [], summary: 'Builds.\n\nin Bonn' });
});

/** D and E are the same role; L names both, and each names the other. */
function twins(): LadderInput {
  return ladderWith({
    skills: [skill('SQL'), skill('Git')],
    roles: [
      role('Developer', {
        aliases: ['Coder'],
        tags: ['it'],
        summary: 'Builds.',
        responsibilities: { primary: [{ title: 'Build', text: 'Builds.' }, { title: 'Test' }] },
        requirements: [
          { skill: 'sql', level: 'Working', note: 'Daily.' },
          { skill: 'git', level: 3 },
        ],
        pay: [band(1, 2)],
        advancementTo: [{ role: 'L', note: 'after a year' }],
        lateral: ['Engineer'],
        education: { minimum: 'A degree' },
        experience: { least: 2, note: 'Any.' },
      }),
      role('Engineer', {
        level: 'senior',
        aliases: ['Builder'],
        tags: ['IT', 'web'],
        summary: 'Makes things.',
        responsibilities: { primary: [{ title: 'Build', text: 'Makes.' }], secondary: [{ title: 'Mentor' }] },
        requirements: [
          { skill: 'SQL', level: 'expert', inferred: true },
          { skill: 'git', level: 'working', weight: 2 },
        ],
        pay: [band(1, 2), band(3, 4)],
        advancementTo: [{ role: 'l', note: 'at once' }],
        lateral: [{ role: 'developer', note: 'often' }],
        education: { minimum: 'None' },
        experience: { least: 5, usual: 8 },
      }),
      role('L', { level: 'lead', entryFrom: ['Engineer', { role: 'developer', note: 'rarely' }] }),
    ],
  });
}

test('two merged roles become the first, with everything the second states', () => {
  const ladder = withProposals(twins(), [same('developer', 'engineer')]);
  expect(ladder.roles?.map(({ id }) => id)).toEqual(['developer', 'l']);
  expect(roleOf(ladder, 'developer')).toMatchObject({
    title: 'Developer',
    level: 'junior',
    aliases: ['Coder', 'Engineer', 'Builder'],
    tags: ['it', 'web'],
    summary: 'Builds.\n\nMakes things.\n\n“Engineer” was at the level senior.\n\noften',
    responsibilities: {
      primary: [{ title: 'Build', text: 'Builds.\nMakes.' }, { title: 'Test' }],
      secondary: [{ title: 'Mentor' }],
    },
    requirements: [
      {
        skill: 'sql',
        level: 'expert',
        inferred: true,
        note: 'Daily.\n“Developer” required the step Working.',
      },
      {
        skill: 'git',
        level: 3,
        weight: 2,
        note: '“Engineer” required the step working. “Engineer” gave it the weight 2.',
      },
    ],
    pay: [band(1, 2), band(3, 4)],
    advancementTo: [{ role: 'L', note: 'after a year\nat once' }],
    lateral: [],
    education: { minimum: 'A degree\nNone' },
    experience: { least: 2, note: 'Any.\nYears of experience for “Engineer”: 5–8.' },
  });
  expect(roleOf(ladder, 'l')?.entryFrom).toEqual([{ role: 'Engineer', note: 'rarely' }]);
  expect(checkValue(ladder).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('pairs may chain in any order, repeat a role, or name none', () => {
  const roles = ['A', 'B', 'C', 'D'].map((title) => role(title, { tags: [title] }));
  const others = [role('X', { lateral: ['c', 'b', 'D'] })];
  const ladder = ladderWith({ roles: [...roles, ...others] });
  for (const pairs of [
    [same('a', 'b'), same('b', 'c')],
    [same('b', 'c'), same('a', 'b')],
    [same('a', 'b'), same('b', 'a'), same('a', 'c'), same('c', 'c'), same('a', 'nobody'), same('b', 'c')],
  ]) {
    const merged = withProposals(ladder, pairs);
    expect(merged.roles?.map(({ id }) => id)).toEqual(['a', 'd', 'x']);
    expect(roleOf(merged, 'a')).toMatchObject({ aliases: ['B', 'C'], tags: ['A', 'B', 'C'] });
    expect(
      graphOf(merged)
        .neighbours('x')
        .lateral.map(({ role: { id } }) => id),
    ).toEqual(['a', 'd']);
  }
});

test('a title that two roles share still leads to the same role', () => {
  const roles = [
    role('Other', { aliases: ['Coder'] }),
    role('Dev'),
    role('Coder'),
    role('X', { advancementTo: ['coder'] }),
  ];
  const merged = withProposals(ladderWith({ roles }), [same('dev', 'coder')]);
  expect(
    graphOf(merged)
      .neighbours('x')
      .advancementTo.map(({ role: { id } }) => id),
  ).toEqual(['dev']);
});

test('proposed moves may name roles that are merged', () => {
  const roles = [role('A'), role('B'), role('C')];
  const move = (from: string, to: string): Proposal => ({
    kind: 'move',
    path: [],
    role: from,
    list: 'advancementTo',
    to,
    because: 'nextLevel',
  });
  const merged = withProposals(ladderWith({ roles }), [same('a', 'b'), move('b', 'c'), move('a', 'b')]);
  expect(roleOf(merged, 'a')?.advancementTo).toEqual(['c']);
});

const withPairs = anyDocument
  .map((document): LadderDocument => {
    const roles = [...new Map(document.roles.map((one) => [one.id, one])).values()];
    const refs = roles.flatMap(({ id, title, aliases }) => [id, title, ...aliases]);
    // Half of the moves name existing roles, by every kind of name.
    const linked = roles.map((one, at) => ({
      ...one,
      lateral: [...one.lateral, ...refs.filter((_, index) => (index + at) % 3 === 0)],
      advancementTo: [...one.advancementTo, ...refs.filter((_, index) => (index + at) % 4 === 1)],
    }));
    return { ...document, roles: linked };
  })
  .chain((document) => {
    const ids = [...document.roles.map(({ id }) => id), 'nobody'];
    const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 6 });
    return fc.tuple(fc.constant(document), pairs);
  });

/** The result of each role, by a plain union of the pairs. */
function rootsOf(document: LadderDocument, pairs: readonly (readonly [string, string])[]) {
  const root = new Map(document.roles.map(({ id }) => [id, id]));
  for (const [one, other] of pairs) {
    const [a, b] = [root.get(one), root.get(other)];
    if (a === undefined || b === undefined) continue;
    for (const [id, now] of root) if (now === b) root.set(id, a);
  }
  return root;
}

function edgesOf(document: LadderDocument, root: (id: string) => string): Set<string> {
  const moves = [...new CareerGraph(document).moves.values()];
  const edges = moves.map(({ kind, from, to }) => {
    const ends = [root(from), root(to)];
    return ends[0] === ends[1] ? '' : [kind, ...(kind === 'lateral' ? ends.sort() : ends)].join(' > ');
  });
  return new Set(edges.filter((edge) => edge !== ''));
}

test('merging keeps every move, skill, name and band, leaves no dangling move and does not modify its input', () => {
  fc.assert(
    fc.property(withPairs, ([document, pairs]) => {
      const before = JSON.stringify(document);
      const result = withProposals(
        document,
        pairs.map(([a, b]) => same(a, b)),
      );
      expect(JSON.stringify(document)).toBe(before);
      const merged = ladderSchema.parse(result);
      const roots = rootsOf(document, pairs);
      const root = (id: string) => roots.get(id) ?? id;
      expect(new Set(merged.roles.map(({ id }) => id))).toEqual(new Set(roots.values()));
      expect(edgesOf(merged, (id) => id)).toEqual(edgesOf(document, root));

      const graph = new CareerGraph(merged);
      const old = new CareerGraph(document);
      for (const one of document.roles) {
        const now = merged.roles.find(({ id }) => id === root(one.id));
        const names = [now?.title, ...(now?.aliases ?? [])].map((name) => name?.toLowerCase());
        expect(graph.roleNames.rivals(one.title).length > 0 || names.includes(one.title.toLowerCase())).toBe(
          true,
        );
        for (const band of one.pay) expect(now?.pay).toContainEqual(band);
        for (const { title } of one.responsibilities.primary)
          expect(now?.responsibilities.primary.map((duty) => duty.title)).toContain(title);
        for (const [key, { level }] of old.roles.get(one.id)?.requirements ?? [])
          expect(graph.roles.get(root(one.id))?.requirements.get(key)?.level ?? -1).toBeGreaterThanOrEqual(
            level,
          );
        for (const { level } of one.requirements)
          expect(stepValue(document.scale, level) ?? 0).toBeLessThanOrEqual(document.scale.length);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('a thousand chained pairs are merged at once', () => {
  const roles = Array.from({ length: 2_000 }, (_, at) =>
    role(`R${at}`, { advancementTo: at === 0 ? [] : [`r${at - 1}`] }),
  );
  const pairs = Array.from({ length: 1_000 }, (_, at) => same(`r${at + 1}`, `r${at}`));
  const merged = withProposals(ladderWith({ roles }), pairs);
  expect(merged.roles).toHaveLength(1_000);
  expect(roleOf(merged, 'r1000')?.advancementTo).toEqual([]);
  expect(roleOf(merged, 'r1001')?.advancementTo).toEqual(['r1000']);
});
