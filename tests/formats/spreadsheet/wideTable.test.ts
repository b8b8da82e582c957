import { describe as group, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { isWideTable } from '../../../src/formats/spreadsheet/wideTable';
import { growthOf } from '../../fixtures/countedWork';
import { readWideCsv } from '../../fixtures/import/readers';

const read = (text: string) => readWideCsv([{ file: 'wide.csv', text }]);

/*
 *   Web:  Junior dev -- Senior dev        Git, SQL (which the junior does not need), Writing
 */
const TABLE = `Skill;Skill type;Junior dev;Senior dev
Family;;Web;Web
Pay min;;30000;50000
Pay max;;40000;60000
Currency;;EUR;EUR
Git;technical;1;"3"
SQL;technical;-;2
Writing;soft;;
`;

test('skills in rows and roles in columns become roles with requirements', () => {
  const { document } = checkLadder(read(TABLE));
  expect(document?.skills.map(({ name, kind }) => [name, kind])).toEqual([
    ['Git', 'hard'],
    ['SQL', 'hard'],
    ['Writing', 'soft'],
  ]);
  expect(
    document?.roles.map(({ requirements }) => requirements.map(({ skill, level }) => [skill, level])),
  ).toEqual([
    [['git', '1']],
    [
      ['git', '3'],
      ['sql', '2'],
    ],
  ]);
});

test('rows that describe the roles are not skills', () => {
  const { document } = checkLadder(read(TABLE));
  expect(document?.families).toEqual([{ id: 'web', name: 'Web' }]);
  expect(document?.roles[1]?.pay).toEqual([{ min: 50_000, max: 60_000, currency: 'EUR', period: 'year' }]);
});

test('an issue points to its cell', () => {
  const text = 'Skill,A,B\nGit,Expert,Wizard\nSQL,Working,Expert\n';
  const result = readWideCsv([{ file: 'wide.csv', text }], {
    scale: [
      { id: 'working', name: 'Working' },
      { id: 'expert', name: 'Expert' },
    ],
  });
  const unknown = checkLadder(result).issues.find(({ code }) => code === 'STEP_UNKNOWN');
  expect(unknown).toMatchObject({
    args: { step: 'Wizard' },
    place: { file: 'wide.csv', line: 2, column: 12 },
  });
});

test('levels and moves are proposed as for a long table', () => {
  expect(read(TABLE).proposals.map(({ kind }) => kind)).toEqual(['levels', 'move']);
});

test('the corner can be empty or name both sides', () => {
  for (const corner of ['', 'Competencies / roles'])
    expect(checkLadder(read(`${corner},A,B\nGit,1,2\n`)).document?.roles).toHaveLength(2);
});

test('a row without a skill is reported', () => {
  expect(read('Skill,A,B\nGit,1,2\n,2,1\n').issues).toMatchObject([
    { code: 'CSV_ROW_STRAY', place: { line: 3, column: 2 } },
  ]);
});

test('a matrix is recognised by its form', () => {
  expect(isWideTable(TABLE)).toBe(true);
  expect(isWideTable('Role,Skill,Skill level\nA,Git,1\n')).toBe(false);
  expect(isWideTable('Just a line of text, with commas, in it')).toBe(false);
});

test('text that is not such a table is an issue and not a ladder', () => {
  const { value, issues } = read('one\n1\n');
  expect(value).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(['IMPORT_UNRECOGNISED']);
});

/** The unvalidated ladder: tests of what a cell is read as look at it as written. */
const ladderOf = (text: string) => {
  const { value, issues } = read(text);
  return { value: value as LadderInput | undefined, issues };
};
const asked = (text: string) =>
  ladderOf(text).value?.roles?.map(({ title, requirements }) => [
    title,
    ...(requirements ?? []).map(({ skill, level }) => `${skill} ${level}`),
  ]);
const BOTH = [
  ['Junior developer', 'git 1', 'sql 2'],
  ['Senior developer', 'git 3', 'sql 3'],
];

group('which way round', () => {
  test('roles can be in rows, named by a heading', () => {
    expect(asked('Role,Git,SQL\nJunior developer,1,2\nSenior developer,3,3\n')).toEqual(BOTH);
  });

  test('with an empty corner, the side with more words of job titles has the roles', () => {
    expect(asked(',Git,SQL\nJunior developer,1,2\nSenior developer,3,3\n')).toEqual(BOTH);
    expect(asked(',Junior developer,Senior developer\nGit,1,3\nSQL,2,3\n')).toEqual(BOTH);
  });

  test('columns about roles and rows about skills are recognised by name', () => {
    const text = 'Role,Level,Family,Git,Writing\nKind,,,hard,soft\nDev,L1,Web,1,2\nLead,L2,Web,3,3\n';
    const { document } = checkLadder(read(text));
    expect(document?.skills.map(({ name, kind }) => [name, kind])).toEqual([
      ['Git', 'hard'],
      ['Writing', 'soft'],
    ]);
    expect(document?.roles.map(({ title, level, family }) => [title, level, family])).toEqual([
      ['Dev', 'l1', 'web'],
      ['Lead', 'l2', 'web'],
    ]);
    expect(isWideTable(text)).toBe(true);
  });

  test('a list of roles with figures is not a matrix', () => {
    expect(
      isWideTable('Role,Level,Family,Location,Headcount\nDev,L1,Web,London,300\nLead,L2,Web,Leeds,40\n'),
    ).toBe(false);
  });

  test('an issue points to its cell in a matrix with roles in rows', () => {
    const result = readWideCsv([{ file: 'wide.csv', text: 'Role,Git,SQL\nDev,1,9\nLead,2,2\n' }], {
      scale: [
        { id: '1', name: 'One' },
        { id: '2', name: 'Two' },
      ],
    });
    const unknown = checkLadder(result).issues.find(({ severity }) => severity === 'error');
    expect(unknown?.place).toEqual({ file: 'wide.csv', line: 2, column: 7 });
  });
});

group('cells', () => {
  test.each(['x', '✓', 'yes', '●', 'TRUE'])(
    '%j asks the skill on the first step, which is told once',
    (tick) => {
      const { value, issues } = ladderOf(`Skill,Dev,Lead\nGit,${tick},${tick}\nSQL,,${tick}\n`);
      expect(
        value?.roles?.map(({ requirements }) =>
          requirements?.map(({ level, inferred }) => [level, inferred]),
        ),
      ).toEqual([
        [[1, true]],
        [
          [1, true],
          [1, true],
        ],
      ]);
      expect(issues).toMatchObject([{ code: 'CSV_LEVEL_EMPTY', place: { line: 2, column: 5 } }]);
    },
  );

  test('words for required and preferred are not levels', () => {
    const { value } = ladderOf('Skill,Dev,Lead\nGit,Nice to have,Required\n');
    expect(value?.roles?.map(({ requirements }) => requirements?.[0]?.need)).toEqual([
      'preferred',
      'required',
    ]);
  });

  test('"n" means no next to "y", and is a level next to others', () => {
    expect(asked('Skill,Dev,Lead\nGit,n,y\n')).toEqual([['Dev'], ['Lead', 'git 1']]);
    expect(asked('Skill,Dev,Lead\nGit,N,I\n')).toEqual([
      ['Dev', 'git N'],
      ['Lead', 'git I'],
    ]);
  });

  test('a circle is a level if circles are filled by degrees', () => {
    expect(asked('Skill,Dev,Lead\nGit,◑,●\n')).toEqual([
      ['Dev', 'git ◑'],
      ['Lead', 'git ●'],
    ]);
  });
});

group('groups', () => {
  const groups = (text: string) => ladderOf(text).value?.skills?.map(({ name, group: of }) => [name, of]);
  const THREE = [
    ['Git', 'Programming'],
    ['SQL', 'Programming'],
    ['Writing', 'Soft'],
  ];

  test('a name without other text in its row is a heading of the rows below, and is reported', () => {
    const text = 'Skill,Dev,Lead\nProgramming,,\nGit,1,2\nSQL,1,2\nSoft,,\nWriting,1,1\n';
    expect(groups(text)).toEqual(THREE);
    expect(read(text).issues.map(({ code, place }) => [code, place?.line])).toEqual([
      ['CSV_GROUP_READ', 2],
      ['CSV_GROUP_READ', 5],
    ]);
  });

  test('a name without other text is a skill without requirements if the table begins with skills', () => {
    expect(groups('Skill,Dev,Lead\nGit,1,2\nWriting,,\nSQL,1,1\n')?.map(([name]) => name)).toEqual([
      'Git',
      'Writing',
      'SQL',
    ]);
  });

  test('a column before the skills groups them, and an empty cell repeats the one above', () => {
    expect(groups(',Skill,Dev,Lead\nProgramming,Git,1,2\n,SQL,1,2\nSoft,Writing,1,1\n')).toEqual(THREE);
  });

  test('a row above the headings gives families of roles or groups of skills', () => {
    const { value } = ladderOf(',Web,,Data\nSkill,Dev,Lead,Analyst\nGit,1,2,1\n');
    expect(value?.roles?.map(({ title, family }) => [title, family])).toEqual([
      ['Dev', 'web'],
      ['Lead', 'web'],
      ['Analyst', 'data'],
    ]);
    expect(groups(',,Programming,,Soft\nRole,Level,Git,SQL,Writing\nDev,L1,1,2,1\n')).toEqual(THREE);
  });

  test('headings can be merged with the row of groups above them', () => {
    const { value } = ladderOf('Skill,Web,,Data\n,Dev,Lead,Analyst\nGit,1,2,1\n');
    expect(value?.roles?.map(({ title, family }) => [title, family])).toEqual([
      ['Dev', 'web'],
      ['Lead', 'web'],
      ['Analyst', 'data'],
    ]);
    expect(value?.skills?.map(({ name }) => name)).toEqual(['Git']);
  });
});

test('notes and prose next to the levels are left out and reported', () => {
  const { value, issues } = ladderOf(`Skill,What it is,Dev,Notes\nGit,${'word '.repeat(20)},1,ask\n`);
  expect(value?.roles?.map(({ title }) => title)).toEqual(['Dev']);
  expect(issues.map(({ code, place }) => [code, place?.column])).toEqual([
    ['CSV_COLUMN_UNKNOWN', 7],
    ['CSV_COLUMN_UNKNOWN', 22],
  ]);
});

test('a matrix with many names and few cells takes time by the length of its text', async () => {
  const read = (count: number) => {
    const names = Array.from({ length: count }, (_, at) => `R${at}`).join(',');
    const rows = Array.from({ length: count }, (_, at) => `S${at},1`).join('\n');
    expect(ladderOf(`Skill,${names}\n${rows}\n`).value?.skills).toHaveLength(count);
  };
  expect(await growthOf(1_000, read)).toBeLessThan(2.2);
});
