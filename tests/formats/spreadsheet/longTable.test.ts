import { describe as group, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { isLongTable, type TableOptions } from '../../../src/formats/spreadsheet/longTable';
import type { TableProposal } from '../../../src/model/ladder/proposal';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { growthOf } from '../../fixtures/countedWork';
import { readLongCsv, withProposals } from '../../fixtures/import/readers';

const read = (text: string, options?: TableOptions) => readLongCsv([{ file: 'matrix.csv', text }], options);
const ladderOf = (text: string, options?: TableOptions) => {
  const { document } = checkLadder(read(text, options));
  if (!document) throw new Error('The table gave no document.');
  return document;
};
const told = (text: string, options?: TableOptions) =>
  read(text, options).issues.map(({ code, place }) => [code, place?.line, place?.column]);

/*
 *   Platform:  Engineer -- Senior engineer        three skills, a house scale of words
 */
const TABLE = `Job title,Job level,Job family,Skill name,Skill type,Proficiency,Weighting,Required
Engineer,L1,Platform,Git,technical,Working,2,yes
Engineer,L1,Platform,Writing,soft,Awareness,,nice to have
Senior engineer,L2,Platform,git,,Practitioner,,
`;

group('columns', () => {
  test('columns are recognised by common names', () => {
    const { roles, skills, levels, families, scale } = ladderOf(TABLE);
    expect(levels.map(({ name }) => name)).toEqual(['L1', 'L2']);
    expect(families).toEqual([{ id: 'platform', name: 'Platform' }]);
    expect(skills.map(({ id, kind }) => [id, kind])).toEqual([
      ['git', 'hard'],
      ['writing', 'soft'],
    ]);
    expect(scale.map(({ name }) => name)).toEqual(['Awareness', 'Working', 'Practitioner', 'Expert']);
    expect(roles.map(({ id, level }) => [id, level])).toEqual([
      ['engineer', 'l1'],
      ['senior-engineer', 'l2'],
    ]);
    expect(roles[0]?.requirements).toMatchObject([
      { skill: 'git', level: 'Working', weight: 2, need: 'required' },
      { skill: 'writing', level: 'Awareness', weight: 1, need: 'preferred' },
    ]);
  });

  test('an unknown heading is reported with the nearest known one, and can be mapped', () => {
    const text = 'Role,Skill,Skil level\nA,Git,Expert\n';
    expect(read(text).issues[0]).toMatchObject({
      code: 'CSV_COLUMN_UNKNOWN',
      args: { column: 'Skil level', nearest: 'Skill level' },
      place: { file: 'matrix.csv', line: 1, column: 12 },
    });
    const mapped = ladderOf(text, { mapping: { 'Skil level': 'skillLevel' } });
    expect(mapped.roles[0]?.requirements[0]?.level).toBe('Expert');
    expect(told(text, { mapping: { 'Skil level': null } }).map(([code]) => code)).toEqual([
      'CSV_LEVEL_EMPTY',
    ]);
  });

  test('"Level" after the skill is the level of the skill', () => {
    expect(ladderOf('Role,Skill,Level\nA,Git,Expert\n').roles[0]).toMatchObject({
      level: 'unplaced',
      requirements: [{ level: 'Expert' }],
    });
  });

  test('a second column with the same meaning is reported and left out', () => {
    expect(told('Role,Title,Skill,Skill level\nA,B,Git,1\n')).toEqual([['CSV_COLUMN_TWICE', 1, 6]]);
  });

  test('headings can follow a title', () => {
    expect(ladderOf(`Our matrix\n\n${TABLE}`).roles).toHaveLength(2);
  });
});

group('rows', () => {
  test('a role that is named once continues in the rows below', () => {
    const { roles } = ladderOf('Role,Skill,Skill level\nA,Git,Expert\n,SQL,Working\nB,Git,Working\n');
    expect(roles.map(({ requirements }) => requirements.map(({ skill }) => skill))).toEqual([
      ['git', 'sql'],
      ['git'],
    ]);
  });

  test('one title on two levels is two roles with distinct titles', () => {
    const text = 'Role,Level,Skill,Skill level\nEngineer,Junior,Git,1\nEngineer,Senior,Git,2\n';
    expect(ladderOf(text).roles.map(({ title }) => title)).toEqual([
      'Engineer (Junior)',
      'Engineer (Senior)',
    ]);
    expect(told(text).map(([code]) => code)).toEqual(['CSV_TITLE_JOINED', 'CSV_TITLE_JOINED']);
  });

  test('a repeated requirement counts once; a different level is a conflict', () => {
    const text = 'Role,Skill,Skill level\nA,Git,Expert\nA,Git,Expert\nA,git,Working\n';
    expect(told(text)).toEqual([
      ['CSV_ROW_TWICE', 3, 7],
      ['CSV_CELL_CONFLICT', 4, 7],
    ]);
    expect(ladderOf(text).roles[0]?.requirements).toHaveLength(1);
  });

  test('a row without a role or a skill is reported', () => {
    expect(told('Role,Skill,Note\nA,Git,\n,,stray\n')).toContainEqual(['CSV_ROW_STRAY', 3, 3]);
  });

  test('pay that every row repeats is one band, and an incomplete band is none', () => {
    const text =
      'Role,Skill,Skill level,Pay min,Pay max,Currency,Pay period\n' +
      'A,Git,1,"£50,000",60k,GBP,annual\nA,SQL,1,"£50,000",60k,GBP,annual\nB,Git,1,50000,,GBP,year\n';
    const { roles } = ladderOf(text);
    expect(roles[0]?.pay).toEqual([{ min: 50_000, max: 60_000, currency: 'GBP', period: 'year' }]);
    expect(roles[1]?.pay).toEqual([]);
    expect(told(text)).toEqual([['CSV_CELL_VALUE', 4, 9]]);
  });

  test('moves have their own columns, with several moves in a cell', () => {
    const { roles } = ladderOf('Role,Skill,Skill level,Next role,Lateral\nA,Git,1,B; C,\nB,Git,1,,C\n');
    expect(roles[0]?.advancementTo).toEqual(['B', 'C']);
    expect(roles[1]?.lateral).toEqual(['C']);
  });

  test('cells that cannot be read are reported with their rule, and the rest is read', () => {
    const text = 'Role,Skill,Skill level,Weight,Need\nA,Git,1,heavy,maybe\n';
    expect(told(text)).toEqual([
      ['CSV_CELL_VALUE', 2, 9],
      ['CSV_CELL_VALUE', 2, 15],
    ]);
    expect(ladderOf(text).roles[0]?.requirements).toMatchObject([{ weight: 1, need: 'required' }]);
  });

  test('an issue from the checks points to its cell', () => {
    const read = readLongCsv([{ file: 'm.csv', text: 'Role,Skill,Skill level,Weight\nA,Git,Expert,-3\n' }]);
    const [fault] = checkLadder(read).issues;
    expect(fault).toMatchObject({ code: 'FIELD_VALUE', place: { file: 'm.csv', line: 2 } });
  });
});

group('levels of skills', () => {
  const levels = (...words: string[]) => {
    const body = words.map((word, at) => `A,Skill ${at},${word}`).join('\n');
    const text = `Role,Skill,Skill level\n${body}\n`;
    const { scale, roles } = ladderOf(text);
    return {
      scale: scale.map(({ name }) => name),
      asked: roles[0]?.requirements.map(({ level }) => level),
      text,
    };
  };

  test('words of the default scale need no scale, whatever their case', () => {
    expect(levels('WORKING', 'expert').asked).toEqual(['WORKING', 'expert']);
  });

  test('a step with other signs is read and reported once', () => {
    const { asked, text } = levels('Expert level', 'Expert level', 'Working');
    expect(asked).toEqual(['expert', 'expert', 'Working']);
    expect(read(text).issues).toMatchObject([
      { code: 'CSV_LEVEL_READ', args: { word: 'Expert level', step: 'Expert' } },
    ]);
  });

  test('only figures form a scale of figures', () => {
    expect(levels('1', 'L5', '3').scale).toEqual(['1', '2', '3', '4', '5']);
    expect(levels('1', 'L5', '3').asked).toEqual(['1', '5', '3']);
  });

  test('fractions are kept as they are', () => {
    expect(levels('2.62', '4').asked).toEqual([2.62, '4']);
  });

  test('other words form a scale in order of appearance, with a better order proposed', () => {
    const { scale, text } = levels('Advanced', 'Beginner', 'Intermediate');
    expect(scale).toEqual(['Advanced', 'Beginner', 'Intermediate']);
    const { proposals } = read(text);
    expect(proposals.find(({ kind }) => kind === 'scale')).toMatchObject({
      steps: [{ name: 'Beginner' }, { name: 'Intermediate' }, { name: 'Advanced' }],
    });
  });

  test.each(['NOT IN USE', 'n/a', '-'])('%j requires nothing and is reported', (word) => {
    const { asked, text } = levels(word, 'Expert');
    expect(asked).toEqual(['Expert']);
    expect(read(text).issues.map(({ code }) => code)).toEqual(['CSV_ROW_UNUSED']);
  });
});

group('proposals', () => {
  const text =
    'Role,Family,Skill,Skill level\nSenior developer,Web,Git,3\nDeveloper,Web,Git,2\nLead developer,Web,Git,4\nJunior tester,QA,Git,1\n';

  test('levels and moves that the table does not give are proposed and not added', () => {
    const { value, proposals } = read(text);
    expect(value).toMatchObject({ levels: [{ id: 'unplaced' }] });
    expect(ladderOf(text).roles.every(({ advancementTo }) => advancementTo.length === 0)).toBe(true);
    expect(proposals[0]).toMatchObject({
      kind: 'levels',
      levels: [{ id: 'junior' }, { id: 'mid-level' }, { id: 'senior' }, { id: 'lead' }],
    });
    expect(proposals.slice(1).map((one) => one.kind === 'move' && [one.role, one.to])).toEqual([
      ['senior-developer', 'lead-developer'],
      ['developer', 'senior-developer'],
    ]);
  });

  test('accepting proposals gives a valid ladder and does not change the imported one', () => {
    const result = read(text);
    const before = structuredClone(result.value);
    // A table makes only the three kinds of proposals that can be applied.
    const value = withProposals(result.value as LadderInput, result.proposals as TableProposal[]);
    const { document } = checkLadder({ ...result, value });
    expect(document?.roles.map(({ level }) => level)).toEqual(['senior', 'mid-level', 'lead', 'junior']);
    expect(document?.roles[1]?.advancementTo).toEqual(['senior-developer']);
    expect(result.value).toEqual(before);
  });

  test('a table with moves gets no proposed moves', () => {
    const { proposals } = read(
      'Role,Skill,Skill level,Next role\nJunior dev,Git,1,Senior dev\nSenior dev,Git,2,\n',
    );
    expect(proposals.map(({ kind }) => kind)).toEqual(['levels']);
  });

  test('levels out of order are proposed in order', () => {
    const { proposals } = read('Role,Level,Skill,Skill level\nA,Senior,Git,2\nB,Junior,Git,1\n');
    expect(proposals[0]).toMatchObject({ levels: [{ name: 'Junior' }, { name: 'Senior' }], places: [] });
  });
});

test('a table is recognised by its columns and not by its name', () => {
  expect(isLongTable(TABLE)).toBe(true);
  expect(isLongTable('Skill,Engineer,Senior engineer\nGit,1,2\n')).toBe(false);
  expect(isLongTable('id: x\nroles: []\n')).toBe(false);
});

test('text that is not such a table is an issue and not a ladder', () => {
  const { value, issues } = read('one,two\n1,2\n');
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'IMPORT_UNRECOGNISED', place: { line: 1, column: 1 } }]);
});

test('several tables make one ladder', () => {
  const files = ['A', 'B'].map((role) => ({
    file: `${role}.csv`,
    text: `Role;Skill;Skill level\n${role};Git;Expert\n`,
  }));
  const { document } = checkLadder(readLongCsv(files));
  expect(document?.roles.map(({ title }) => title)).toEqual(['A', 'B']);
  expect(document?.skills).toHaveLength(1);
});

test.each([
  [
    'three thousand roles that ask forty skills',
    (at: number) => `Role ${at % 3_000},L${at % 7},Skill ${at % 40},${(at % 4) + 1},`,
  ],
  ['one title on a hundred thousand levels', (at: number) => `Role,Level ${at},Skill,1,`],
  ['a hundred thousand words for a level', (at: number) => `Role ${at},L1,Skill,word ${at.toString(36)},`],
  ['one skill with a hundred thousand names', (at: number) => `Role,L1,Skill,1,name ${at}`],
])('%s are read, and twice as many rows are twice the work', async (_, rowOf) => {
  const readRows = (count: number) => {
    const rows = Array.from({ length: count }, (_, at) => rowOf(at));
    expect(read(`Role,Level,Skill,Skill level,Skill aliases\n${rows.join('\n')}`).value).toBeDefined();
  };
  expect(await growthOf(1_000, readRows)).toBeLessThan(2.3);
});

test('a cell of a million entries is read', () => {
  expect(read(`Role,Skill,Tags\nA,Git,${'x;y;'.repeat(500_000)}\n`).value).toBeDefined();
});
