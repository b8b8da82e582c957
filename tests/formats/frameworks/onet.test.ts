import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { roleGap } from '../../../src/analysis/gap/roleGap';
import { checkLadder } from '../../../src/check/check';
import { isOnetFile } from '../../../src/formats/frameworks/onet';
import type { CareerGraph } from '../../../src/graph/careerGraph';
import type { Issue } from '../../../src/model/validation/issue';
import type { LadderDocument, RoleDocument } from '../../../src/model/ladder/ladder';
import { ONET_FILES, readOnetFiles } from '../../fixtures/published/onet';
import { ONET_NAMES, onetFiles, onetText } from '../../fixtures/published/onetFiles';
import { OEWS_FILE } from '../../fixtures/published/oews';
import { hasShared } from '../../fixtures/published/shared';
import { assumption, part } from '../../../src/model/validation/reasons';
import { readOnet } from '../../fixtures/import/readers';

function check(...args: Parameters<typeof onetFiles>) {
  const read = readOnet(onetFiles(...args));
  const { document, graph, issues } = checkLadder(read);
  if (!document || !graph) throw new Error('These files make no ladder.');
  const byId = (id: string): RoleDocument => {
    const found = document.roles.find((role) => role.id === id);
    if (!found) throw new Error(`no role ${id}`);
    return found;
  };
  return { read, document, graph, issues, byId };
}

test('an occupation is a role on the level of its zone and in the family of its major group', () => {
  const { document, byId } = check();
  expect(document.roles.map(({ id, title, family, level }) => [id, title, family, level])).toEqual([
    ['11-1011.00', 'Bakery Chiefs', '11', 'zone-5'],
    ['11-1011.01', 'Bread Chiefs', '11', 'zone-4'],
    ['51-3011.00', 'Bakers', '51', 'zone-2'],
    ['55-1011.00', 'Field Bakers', '55', 'unplaced'],
  ]);
  expect(byId('51-3011.00').summary).toBe('Bake.');
  expect(document.levels.map(({ id }) => id)).toEqual([
    'unplaced',
    ...['zone-1', 'zone-2', 'zone-3', 'zone-4', 'zone-5'],
  ]);
  expect(document.families.map(({ name }) => name)).toEqual([
    'Management Occupations',
    'Production Occupations',
    'Military Specific Occupations',
  ]);
});

test('a requirement has the published level, and the importance scaled to 0..1 as its weight', () => {
  const { document, byId } = check();
  expect(document.scale).toHaveLength(7);
  expect(byId('11-1011.00').requirements.slice(0, 2)).toMatchObject([
    { skill: '2.A.1.d', level: 5.5, weight: 0.75 },
    { skill: '2.A.1.e', level: 3.12, weight: 0.5 },
  ]);
  expect(byId('51-3011.00').requirements.find(({ skill }) => skill === '2.C.10')).toMatchObject({
    level: 1,
    weight: 0,
  });
});

test('values marked as not relevant or of low precision are kept with a note', () => {
  const { byId } = check();
  const notes = (id: string) => byId(id).requirements.map(({ skill, note }) => [skill, note]);
  expect(notes('51-3011.00')).toEqual([
    ['2.A.1.d', 'O*NET marks this as not relevant here.'],
    ['2.B.3.l', 'O*NET marks this figure as of low precision.'],
    ['2.C.9.a', undefined],
    ['2.C.10', undefined],
  ]);
  expect(notes('11-1011.00').at(-1)?.[1]).toMatch(/not relevant here\. .*low precision\.$/);
});

test('a level of 0 requires nothing and is counted', () => {
  const { byId, issues } = check();
  expect(byId('11-1011.00').requirements.map(({ skill }) => skill)).not.toContain('2.B.3.l');
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'IMPORT_ENTRY_LEFT_OUT',
      args: expect.objectContaining({
        entry: part('PAIRS_AT_ZERO', { count: 1 }),
      }) as unknown,
    }),
  );
});

test('subjects and techniques are hard skills, the others soft, each under its branch', () => {
  const { document } = check();
  expect(document.skills.map(({ id, name, kind, group }) => [id, name, kind, group])).toEqual([
    ['2.A.1.d', 'Speaking', 'soft', 'Content skills'],
    ['2.A.1.e', 'Mathematics', 'hard', 'Content skills'],
    ['2.B.3.l', 'Repairing', 'hard', 'Technical skills'],
    ['2.C.4.a', 'Mathematics (knowledge)', 'hard', 'Mathematics and science knowledge'],
    ['2.C.9.a', 'Telecommunications', 'hard', 'Communications knowledge'],
    ['2.C.10', 'Transportation', 'hard', 'Transportation knowledge'],
  ]);
});

/** Chiefs ~ Bakers is related from both sides, Bakers ~ Bread Chiefs from one. */
test('a relation is one lateral move per pair, with the tiers of both sides', () => {
  const { graph, byId, read } = check();
  expect([...graph.moves.values()].map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['lateral', '11-1011.00', '51-3011.00'],
    ['lateral', '11-1011.01', '51-3011.00'],
  ]);
  expect(byId('51-3011.00').lateral).toEqual([
    { role: '11-1011.01', note: 'Primary-Long, number 6' },
    { role: '11-1011.00', note: 'Supplemental, number 11' },
  ]);
  expect(read.proposals).toEqual([]);
});

test('facts that many roles lack are one issue each, and the roles stay', () => {
  const { issues, document } = check();
  expect(issues.filter(({ code }) => code === 'IMPORT_ROLES_WITHOUT')).toMatchObject([
    { args: { what: 'ratings', count: 2, of: 4, roles: ['Bread Chiefs', 'Field Bakers'] } },
    { args: { what: 'zone', count: 1, of: 4, roles: ['Field Bakers'] } },
  ]);
  expect(document.roles).toHaveLength(4);
});

test('the sources carry their licences', () => {
  expect(check().document.sources.map(({ id, licence }) => [id, licence])).toEqual([
    ['onet', 'CC BY 4.0'],
    ['oews', 'US public domain'],
  ]);
});

test('an edition that no file name gives is assumed and reported', () => {
  const files = onetFiles(['occupations', 'skills']).map(({ text }, at) => ({ file: `${at}.txt`, text }));
  expect(readOnet(files).issues).toContainEqual(
    expect.objectContaining({
      code: 'IMPORT_ASSUMED',
      args: { file: '0.txt', assumed: assumption('ONET_EDITION', { edition: '29.3' }) },
    }),
  );
  expect(readOnet(onetFiles()).issues.map(({ code }) => code)).not.toContain('IMPORT_ASSUMED');
});

test('the order of the files changes nothing', () => {
  const { value } = readOnet(onetFiles());
  fc.assert(
    fc.property(fc.shuffledSubarray(ONET_NAMES, { minLength: ONET_NAMES.length }), (names) => {
      expect(readOnet(onetFiles(names)).value).toEqual(value);
    }),
  );
});

test('any files that name an occupation give a valid ladder', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ONET_NAMES, { minLength: 1 }), (names) => {
      const { document, issues } = checkLadder(readOnet(onetFiles(names)));
      expect(document !== undefined).toBe(names.some((name) => name !== 'scales'));
      if (document) expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
  );
});

test('without a list of occupations the other files add them, by code if they have no title', () => {
  const skills = onetText('skills')
    .split('\r\n')
    .map((line) =>
      line
        .split('\t')
        .filter((_, at) => at !== 1 && at !== 5)
        .join('\t'),
    );
  const { document } = check(['skills'], { skills: skills.join('\n') });
  expect(document.roles.map(({ title, level }) => [title, level])).toEqual([
    ['11-1011.00', 'unplaced'],
    ['51-3011.00', 'unplaced'],
  ]);
  expect(document.levels.map(({ id }) => id)).toEqual(['unplaced']);
  expect(check(['related']).document.roles.map(({ title }) => title)).toEqual([
    'Bakery Chiefs',
    'Bread Chiefs',
    'Bakers',
  ]);
});

test('comma-separated files with quotes are read as well', () => {
  const csv = onetText('skills')
    .split('\r\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell) => `"${cell}"`)
        .join(','),
    );
  expect(readOnet(onetFiles(ONET_NAMES, { skills: csv.join('\n') })).value).toEqual(
    readOnet(onetFiles()).value,
  );
});

test('each file is recognised by its headings, and other tables are not', () => {
  for (const name of ONET_NAMES) expect(isOnetFile(onetText(name)), name).toBe(true);
  for (const text of ['', 'Role,Skill,Skill level\nA,B,1\n', 'O*NET-SOC Code\tTask\n', '{"id": 1}'])
    expect(isOnetFile(text), text).toBe(false);
});

test('files without any occupation are an issue', () => {
  expect(readOnet([{ file: 'x.csv', text: 'a,b\n1,2\n' }])).toMatchObject({
    value: undefined,
    issues: [{ code: 'IMPORT_UNRECOGNISED', place: { file: 'x.csv', line: 1, column: 1 } }],
  });
  expect(readOnet(onetFiles(['scales']))).toMatchObject({
    value: undefined,
    issues: [{ code: 'IMPORT_UNRECOGNISED' }],
  });
  expect(readOnet([]).value).toBeUndefined();
});

describe.skipIf(![...ONET_FILES, OEWS_FILE].every(hasShared))('the published files', () => {
  let read: ReturnType<typeof readOnetFiles>;
  let document: LadderDocument | undefined;
  let graph: CareerGraph | undefined;
  let issues: Issue[];
  beforeAll(() => {
    read = readOnetFiles();
    ({ document, graph, issues } = checkLadder(read));
  }, 60_000);
  const count = (code: string) => issues.filter((one) => one.code === code).length;

  test('have 1,016 occupations in 23 families, 68 skills and 57,023 requirements', () => {
    const requirements = document?.roles.reduce((sum, role) => sum + role.requirements.length, 0);
    expect([document?.roles.length, document?.families.length, document?.skills.length]).toEqual([
      1_016, 23, 68,
    ]);
    // 879 occupations with 68 elements are 59,772, of which 2,749 are at level 0.
    expect(requirements).toBe(57_023);
  });

  test('give 13,290 lateral moves from all 18,460 related rows', () => {
    const declared = document?.roles.reduce((sum, { lateral }) => sum + lateral.length, 0);
    expect([declared, graph?.moves.size]).toEqual([18_460, 13_290]);
    expect([...(graph?.moves.values() ?? [])].every(({ kind }) => kind === 'lateral')).toBe(true);
  });

  test('give pay to 996 occupations, 177 of them from a broader one', () => {
    const paid = document?.roles.filter(({ pay }) => pay.length > 0) ?? [];
    expect(paid).toHaveLength(996);
    expect(paid.filter(({ pay }) => pay[0]?.estimate)).toHaveLength(177);
    expect(paid.filter(({ pay }) => pay[0]?.period === 'hour')).toHaveLength(5);
    expect(count('IMPORT_PAY_JOINED')).toBe(1);
    // The other 20 are military, except fishing and hunting workers.
    const unpaid = document?.roles.filter(({ pay }) => pay.length === 0).map(({ family }) => family);
    expect(new Set(unpaid)).toEqual(new Set(['45', '55']));
  });

  test('give no errors and no issue per row', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read.issues.length).toBeLessThan(20);
    expect(issues.every(({ place }) => place !== undefined)).toBe(true);
  });

  test('give a gap from both files', () => {
    const [a, b] = [graph?.roles.get('15-1232.00'), graph?.roles.get('15-1244.00')];
    if (!graph || !a || !b) throw new Error('O*NET has both.');
    expect(roleGap(graph, a, b).skills.length).toBeGreaterThan(60);
  });
});
