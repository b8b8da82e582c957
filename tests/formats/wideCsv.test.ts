import { expect, test } from 'vitest';
import { checkLadder } from '../../src/check/check';
import { readWideCsv, recognise } from '../../src/formats/wideCsv';

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

test('skills down and roles across become roles that ask skills', () => {
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

test('rows that describe the roles are no skills', () => {
  const { document } = checkLadder(read(TABLE));
  expect(document?.families).toEqual([{ id: 'web', name: 'Web' }]);
  expect(document?.roles[1]?.pay).toEqual([{ min: 50_000, max: 60_000, currency: 'EUR', period: 'year' }]);
});

test('a fault leads back to its cell', () => {
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

test('the corner may be empty or name both sides', () => {
  for (const corner of ['', 'Competencies / roles'])
    expect(checkLadder(read(`${corner},A,B\nGit,1,2\n`)).document?.roles).toHaveLength(2);
});

test('a row without a skill is told', () => {
  expect(read('Skill,A,B\nGit,1,2\n,2,1\n').issues).toMatchObject([
    { code: 'CSV_ROW_STRAY', place: { line: 3, column: 2 } },
  ]);
});

test('a matrix is recognised by its form', () => {
  expect(recognise(TABLE)).toBe(true);
  expect(recognise('Role,Skill,Skill level\nA,Git,1\n')).toBe(false);
  expect(recognise('Just a line of text, with commas, in it')).toBe(false);
});

test('text that is no such table is a fault, not a ladder', () => {
  const { value, issues } = read('one\n1\n');
  expect(value).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(['IMPORT_UNRECOGNISED']);
});
