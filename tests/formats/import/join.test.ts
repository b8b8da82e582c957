import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { canJoin } from '../../../src/formats/import/join';
import { isError, issue, type DocumentPath } from '../../../src/model/validation/issue';
import { ladderSchema, type LadderInput } from '../../../src/model/ladder/ladder';
import type { ImportResult, Proposal } from '../../../src/model/ladder/proposal';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import { band, codesOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { runs } from '../../fixtures/runs';
import { content, reason } from '../../../src/model/validation/reasons';
import { joinLadders, withProposals } from '../../fixtures/import/readers';

function reading(name: string, value: LadderInput, parts: Partial<ImportResult> = {}): ImportResult {
  const locate = (path: DocumentPath) => ({ file: `${name} ${path.join('.')}`, line: 1, column: 1 });
  return { value, issues: [], locate, proposals: [], ...parts };
}

/**
 *   A   junior J → senior S          B   junior J, top Boss
 *       data; SQL, Working               data, arts; SQL (alias), Ink; pay
 */
const A = reading('a', ladderWith({ id: 'a', title: 'A', summary: 'Of A.' }));
const B = reading('b', {
  id: 'b',
  title: 'B',
  licence: 'MIT',
  currency: 'GBP',
  levels: [
    { id: 'j1', name: 'Junior' },
    { id: 'senior', name: 'Boss' },
  ],
  families: [
    { id: 'd', name: 'data', summary: 'Of B.' },
    { id: 'web', name: 'Arts' },
  ],
  sources: [{ id: 'survey', title: 'Another survey' }],
  skills: [{ ...skill('SQL', { aliases: ['Queries'] }), id: 's1' }, skill('Ink')],
  roles: [
    role('J', {
      level: 'Junior',
      family: 'd',
      advancementTo: ['Boss'],
      requirements: [
        { skill: 'Queries', level: 'Working' },
        { skill: 'ink', level: 'Expert' },
      ],
      pay: [{ min: 1, max: 2, source: 'survey' }],
    }),
    role('Boss', { level: 'senior', family: 'web', entryFrom: [{ role: 'J', note: 'late' }] }),
  ],
});

const joined = (a = A, b = B) => {
  const read = joinLadders(a, b);
  return { read, document: ladderSchema.parse(read.value) };
};

test('levels, families and skills with the same name are merged, in the first ladder’s order', () => {
  const { document } = joined();
  expect(document.levels.map(({ name }) => name)).toEqual(['Junior', 'Senior', 'Lead', 'Boss']);
  expect(document.families.map(({ name }) => name)).toEqual(['Data', 'Web', 'Arts']);
  expect(document.families[0]).toMatchObject({ id: 'data', summary: 'Of B.' });
  expect(document.skills).toMatchObject([{ id: 'sql', aliases: ['Queries'] }, { id: 'ink' }]);
});

test('conflicting ids stay distinct, and references follow', () => {
  const { document, read } = joined();
  expect(document.levels.map(({ id }) => id)).toEqual(['junior', 'senior', 'lead', 'senior-2']);
  expect(document.families[2]?.id).toBe('web-2');
  expect(document.sources.map(({ id }) => id)).toEqual(['survey', 'survey-2']);
  expect(document.roles.slice(2)).toMatchObject([
    {
      id: 'j-2',
      title: 'J (B)',
      level: 'junior',
      family: 'data',
      requirements: [{ skill: 'sql' }, { skill: 'ink' }],
      pay: [{ source: 'survey-2', currency: 'GBP' }],
      advancementTo: ['Boss'],
    },
    { id: 'boss', level: 'senior-2', family: 'web-2', entryFrom: [{ role: 'j-2', note: 'late' }] },
  ]);
  expect(codesOf(read.issues)).toEqual(['CSV_TITLE_JOINED']);
  expect(checkLadder(read).issues.filter(isError)).toEqual([]);
});

test('two roles with one title are proposed as one and never merged', () => {
  expect(joined().read.proposals).toEqual([{ kind: 'sameRole', roles: ['j', 'j-2'], reason: 'sameTitle' }]);
});

test('a path in the joined ladder points to the file of its part', () => {
  const { read } = joined();
  const at = (...path: DocumentPath) => read.locate(path)?.file;
  expect(at('roles', 1, 'title')).toBe('a roles.1.title');
  expect(at('roles', 2, 'pay', 0)).toBe('b roles.0.pay.0');
  expect(at('skills', 0)).toBe('a skills.0');
  expect(at('skills', 1, 'name')).toBe('b skills.1.name');
  expect(at('levels', 3)).toBe('b levels.1');
  expect(at('title')).toBe('a title');
  expect(at('roles', 99)).toBeUndefined();
});

test('issues of the second ladder have their paths in the joined one', () => {
  const faults = [
    issue('LEVEL_INFERRED', ['roles', 1, 'requirements', 0], { role: 'R', skill: 'S', level: { name: 'L' } }),
    issue('SKILL_UNUSED', ['skills', 1], { skill: 'Ink' }),
    issue('IMPORT_UNRECOGNISED', [], { file: 'x', expected: content('TABLE') }),
  ];
  const { read } = joined(A, { ...B, issues: faults });
  expect(read.issues.slice(0, 3).map(({ path }) => path)).toEqual([
    ['roles', 3, 'requirements', 0],
    ['skills', 1],
    [],
  ]);
});

test('if both describe something, the first counts and the second is reported', () => {
  const said = (text: string) => [skill('SQL', { summary: text, group: 'Data' })];
  const { read, document } = joined(
    reading('a', ladderWith({ skills: said('One.') })),
    reading('b', ladderWith({ roles: [], skills: said('Other.') })),
  );
  expect(document.skills[0]?.summary).toBe('One.');
  expect(read.issues.map(({ args, place }) => [args, place?.file])).toEqual([
    [{ entry: 'SQL: summary', reason: reason('COUNTS_ELSEWHERE', { title: 'Small' }) }, 'b skills.0'],
  ]);
});

test('pay keeps the currency and region of its own ladder', () => {
  const one = reading('a', ladderWith({ roles: [role('X', { pay: [band(1, 2)] })] }));
  const other = reading('b', {
    ...ladderWith({ currency: 'GBP', roles: [role('Y', { pay: [band(3, 4)] })] }),
    region: undefined,
  });
  const { document } = joined(one, other);
  expect([document.currency, document.region]).toEqual([undefined, undefined]);
  expect(document.roles.map(({ pay }) => [pay[0]?.currency, pay[0]?.region])).toEqual([
    ['EUR', 'DE'],
    ['GBP', undefined],
  ]);
});

test('the scale is that of the ladder with requirements, and different scales cannot be joined', () => {
  const scale = [{ id: 'low', name: 'Low' }];
  const measured = reading('a', {
    ...ladderWith({ scale, roles: [role('X', { requirements: [{ skill: 'sql', level: 'low' }] })] }),
  });
  const bare = reading('b', ladderWith({ roles: [role('Y')], skills: [] }));
  expect(canJoin(measured, bare)).toBe(true);
  expect(joined(bare, measured).document.scale).toMatchObject(scale);
  expect(joined(measured, bare).document.scale).toMatchObject(scale);
  expect(canJoin(measured, A)).toBe(false);
});

test('one order of levels is proposed for both, and moves and places follow their roles', () => {
  const proposals: Proposal[] = [
    {
      kind: 'levels',
      levels: [
        { id: 'j1', name: 'Junior' },
        { id: 'middle', name: 'Middle' },
        { id: 'senior', name: 'Boss' },
      ],
      places: [{ role: 'j', level: 'middle' }],
    },
    {
      kind: 'move',
      path: ['roles', 0, 'lateral'],
      role: 'j',
      list: 'lateral',
      to: 'boss',
      because: 'nextLevel',
    },
    { kind: 'level', path: ['roles', 1, 'level'], role: 'boss', value: 'senior' },
    { kind: 'scale', steps: [] },
  ];
  const { read, document } = joined(A, { ...B, proposals });
  expect(read.proposals.map(({ kind }) => kind)).toEqual(['levels', 'move', 'level', 'sameRole']);
  expect(read.proposals[1]).toMatchObject({ path: ['roles', 2, 'lateral'], role: 'j-2', to: 'boss' });
  expect(read.proposals[2]).toMatchObject({ path: ['roles', 3, 'level'], value: 'senior-2' });
  const [levels] = read.proposals;
  const accepted = withProposals(document, levels ? [levels] : []);
  expect(accepted.levels.map(({ name }) => name)).toEqual(['Junior', 'Senior', 'Lead', 'Middle', 'Boss']);
  expect(accepted.roles?.[2]?.level).toBe('middle');
  expect(
    checkLadder({ value: accepted, issues: [], locate: () => undefined }).issues.filter(isError),
  ).toEqual([]);
});

test('joining an empty ladder gives the other with the issues of both', () => {
  const nothing: ImportResult = {
    value: undefined,
    issues: [issue('IMPORT_UNRECOGNISED', [], { file: 'x', expected: content('TABLE') })],
    locate: () => undefined,
    proposals: [],
  };
  for (const read of [joinLadders(nothing, A), joinLadders(A, nothing)]) {
    expect(read.value).toBe(A.value);
    expect(codesOf(read.issues)).toEqual(['IMPORT_UNRECOGNISED']);
  }
});

test('the join of any two documents has every role, level, family, skill and source, each id once', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (a, b) => {
      const once = <T extends { id: string }>(list: readonly T[]) => [
        ...new Map(list.map((one) => [one.id, one])).values(),
      ];
      const clean = (one: typeof a) => ({
        ...one,
        roles: once(one.roles),
        skills: once(one.skills),
        levels: once(one.levels),
        families: once(one.families),
        sources: once(one.sources),
      });
      const [first, second] = [clean(a), clean(b)];
      const { document, read } = joined(reading('a', first), reading('b', second));
      expect(document.roles).toHaveLength(first.roles.length + second.roles.length);
      for (const list of ['roles', 'skills', 'levels', 'families', 'sources'] as const) {
        const ids = document[list].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
      document.roles.forEach((_, at) => {
        expect(read.locate(['roles', at])?.file.startsWith(at < first.roles.length ? 'a' : 'b')).toBe(true);
      });
    }),
    { numRuns: runs(100) },
  );
});
