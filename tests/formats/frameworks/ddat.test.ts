import { describe, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { isDdat } from '../../../src/formats/frameworks/ddat';
import { writeLongCsv } from '../../../src/formats/spreadsheet/writeLongCsv';
import { ladderSchema } from '../../../src/model/ladder/ladder';
import { DDAT_FILES, ddatLadder, readDdatFiles } from '../../fixtures/published/ddat';
import { hasShared, sharedText } from '../../fixtures/published/shared';
import { readDdat, readLongCsv } from '../../fixtures/import/readers';

const HEADER =
  'Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type';
const ROLES = `${HEADER}
Work,Baker,"Bakes.",Junior baker,"A junior baker helps.

At this role level, you will:
- knead
- clean up",Kneading,Kneading is work.,Working,"You can:
- knead",
Work,Baker,"Bakes.",Senior baker,A senior baker leads.,Kneading,Kneading is work.,Expert,You lead.,
Work,Chief baker,"Rules.",NOT IN USE,,Kneading,Kneading is work.,NOT IN USE,NOT IN USE,Senior Civil Service
`;

test('a levelled profile is a role in its family', () => {
  const read = readDdat([{ file: 'roles.csv', text: ROLES }]);
  const { document, issues } = checkLadder(read);
  expect(document?.roles.map(({ title, family, tags, level }) => [title, family, tags, level])).toEqual([
    ['Junior baker', 'work', ['Baker'], 'unplaced'],
    ['Senior baker', 'work', ['Baker'], 'unplaced'],
  ]);
  expect(document?.roles[0]?.responsibilities.primary).toEqual([{ title: 'knead' }, { title: 'clean up' }]);
  expect(document?.roles[0]?.summary).toBe('A junior baker helps.\n\nBakes.');
  expect(document?.skills[0]).toMatchObject({
    summary: 'Kneading is work.',
    indicators: { working: 'You can:\n- knead', expert: 'You lead.' },
  });
  expect(issues).toMatchObject([
    {
      code: 'CSV_ROW_UNUSED',
      args: { role: 'Chief baker' },
      place: { file: 'roles.csv', line: 9, column: 66 },
    },
  ]);
  expect(read.proposals.map(({ kind }) => kind)).toEqual(['levels', 'move']);
});

test('a table of skills adds the skills and steps that no role requires, and changes no requirement', () => {
  const text = `Skill Name,Skill Description,Awareness,Working,Practitioner,Expert,Roles that require Skill
Kneading,Kneading is work.,You know.,"You can:
- knead",You do.,You lead.,Baker
Serving,Serving is pleasant.,You see.,You carry.,You serve.,You host.,
`;
  const roles = { file: 'roles.csv', text: ROLES };
  const alone = ladderSchema.parse(readDdat([roles]).value);
  const both = readDdat([roles, { file: 'skills.csv', text }]);
  const document = ladderSchema.parse(both.value);
  expect(isDdat(text)).toBe(true);
  expect(document.skills.map(({ name }) => name)).toEqual(['Kneading', 'Serving']);
  expect(document.skills[0]?.indicators).toMatchObject({ awareness: 'You know.', expert: 'You lead.' });
  expect(document.roles.map(({ requirements }) => requirements)).toEqual(
    alone.roles.map(({ requirements }) => requirements),
  );
  expect(
    checkLadder(both)
      .issues.map(({ code }) => code)
      .sort(),
  ).toEqual(['CSV_ROW_UNUSED', 'SKILL_UNUSED']);
});

test('the tables are recognised by their columns', () => {
  expect(isDdat(ROLES)).toBe(true);
  expect(isDdat('Role,Skill,Skill level\nA,B,1\n')).toBe(false);
});

test('another table is an issue', () => {
  const { value, issues } = readDdat([{ file: 'x.csv', text: 'a,b\n1,2\n' }]);
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'IMPORT_UNRECOGNISED', place: { file: 'x.csv' } }]);
});

describe.skipIf(!DDAT_FILES.every(hasShared))('the published framework', () => {
  test('has 201 profiles of 48 roles in use, 188 skills and 1,797 requirements', () => {
    const { roles, skills } = ddatLadder();
    const asked = roles.reduce((sum, { requirements }) => sum + requirements.length, 0);
    const { issues } = readDdatFiles();
    const repeated = issues.filter(({ code }) => code === 'CSV_ROW_TWICE').length;
    expect([roles.length, skills.length]).toEqual([201, 188]);
    expect(new Set(roles.flatMap(({ tags }) => tags)).size).toBe(48);
    expect([asked, repeated, asked + repeated]).toEqual([1_781, 16, 1_797]);
  });

  test('reports the 28 rows that are not in use, with the four other roles', () => {
    const unused = readDdatFiles().issues.flatMap((one) =>
      one.code === 'CSV_ROW_UNUSED' ? [one.args.role] : [],
    );
    expect(unused).toHaveLength(28);
    expect(new Set(unused).size).toBe(4);
  });

  test('is a valid ladder whose only warnings are unused skills', () => {
    const codes = checkLadder(readDdatFiles()).issues.map(({ code }) => code);
    expect(codes.filter((code) => code === 'SKILL_UNUSED')).toHaveLength(22);
    expect(new Set(codes)).toEqual(new Set(['CSV_ROW_UNUSED', 'CSV_ROW_TWICE', 'SKILL_UNUSED']));
  });

  test('gets proposed levels and 149 moves within its roles', () => {
    const { proposals } = readDdatFiles();
    const moves = proposals.flatMap((one) => (one.kind === 'move' ? [`${one.role} > ${one.to}`] : []));
    expect(moves).toHaveLength(149);
    expect(moves).toContain('developer > senior-developer');
    expect(proposals[0]).toMatchObject({
      kind: 'levels',
      levels: ['Trainee', 'Junior', 'Mid-level', 'Senior', 'Lead', 'Principal', 'Head', 'Chief'].map(
        (name) => ({ name }),
      ),
    });
  });

  test('is the same after writing and reading a long table', () => {
    const document = ddatLadder();
    const { files, leftOut } = writeLongCsv(document);
    const [{ text }] = files;
    expect(leftOut).toEqual([]);
    expect(ladderSchema.parse(readLongCsv([{ file: 'ladder.csv', text }]).value)).toEqual(document);
  });

  test('has the same requirements without the table of skills', () => {
    const alone = ladderSchema.parse(
      readDdat([{ file: 'roles.csv', text: sharedText('data/ddat/roles.csv') }]).value,
    );
    expect(alone.roles.map(({ requirements }) => requirements)).toEqual(
      ddatLadder().roles.map(({ requirements }) => requirements),
    );
    // Five of the 166 skills in use have no description there.
    expect(alone.skills.filter(({ summary }) => summary !== undefined)).toHaveLength(161);
  });
});
