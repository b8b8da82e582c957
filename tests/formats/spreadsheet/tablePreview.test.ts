import { describe as group, expect, test } from 'vitest';
import { readCsv } from '../../../src/formats/cells/csv';
import type { Mapping } from '../../../src/formats/spreadsheet/columns';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { COLUMN_NAMES } from '../../../src/formats/spreadsheet/columns';
import { COLUMN_CHOICES, previewTable } from '../../../src/formats/spreadsheet/tablePreview';
import { readTables } from '../../fixtures/import/readers';

const tableOf = (text: string) => readCsv('t.csv', text);
const preview = (text: string, mapping?: Mapping) => previewTable(tableOf(text), mapping);
const meanings = (text: string, mapping?: Mapping) =>
  Object.fromEntries(preview(text, mapping).headings.map(({ text: heading, meaning }) => [heading, meaning]));
const ladderOf = (text: string, mapping: Mapping = {}) => {
  const { value, issues } = readTables([tableOf(text)], { mapping });
  return { value: value as LadderInput | undefined, issues };
};

const LONG = 'Our skills\n\nRole,Skill,Level,Owner\nDev,Git,2,Kim\n';
const STRANGE = 'Who,What,How well,Since\nDev,Git,2,2020\nLead,Git,3,2021\n';

group('headings', () => {
  test('a long table shows the meaning of each column', () => {
    expect(preview(LONG)).toMatchObject({ file: 't.csv', shape: 'long', headingRow: 2 });
    expect(meanings(LONG)).toEqual({ Role: 'role', Skill: 'skill', Level: 'skillLevel', Owner: undefined });
  });

  test('the headings of a matrix are its roles or its skills', () => {
    expect(meanings('Skill,Type,Dev,Lead\nGit,hard,1,2\n')).toEqual({
      Skill: 'skill',
      Type: 'kind',
      Dev: 'role',
      Lead: 'role',
    });
    expect(meanings('Role,Grade,Git,SQL\nDev,L1,1,2\n')).toEqual({
      Role: 'role',
      Grade: 'level',
      Git: 'skill',
      SQL: 'skill',
    });
  });

  test('a second column with the same meaning has none', () => {
    expect(meanings('Role,Title,Skill\nA,B,Git\n')).toEqual({
      Role: 'role',
      Title: undefined,
      Skill: 'skill',
    });
  });

  test('a table that would not be read still shows its likeliest headings', () => {
    const { shape, headingRow, headings, sample } = preview(STRANGE);
    expect([shape, headingRow, headings.length, sample.length]).toEqual([undefined, 0, 4, 2]);
    expect(ladderOf(STRANGE).value).toBeUndefined();
  });
});

group('a mapping', () => {
  const mapping: Mapping = { Who: 'role', What: 'skill', 'How well': 'skillLevel', Since: null };

  test('agrees with the reader', () => {
    expect(preview(STRANGE, mapping).shape).toBe('long');
    expect(meanings(STRANGE, mapping)).toEqual({
      Who: 'role',
      What: 'skill',
      'How well': 'skillLevel',
      Since: null,
    });
    const { value, issues } = ladderOf(STRANGE, mapping);
    expect(value?.roles?.map(({ title, requirements }) => [title, requirements?.[0]?.level])).toEqual([
      ['Dev', '2'],
      ['Lead', '3'],
    ]);
    expect(issues).toEqual([]);
  });

  test('can make a table with unknown headings a matrix', () => {
    const text = 'Know-how,Dev,Lead\nGit,1,2\n';
    expect(preview(text).shape).toBeUndefined();
    expect(preview(text, { 'Know-how': 'skill' }).shape).toBe('wide');
    expect(ladderOf(text, { 'Know-how': 'skill' }).value?.roles?.map(({ title }) => title)).toEqual([
      'Dev',
      'Lead',
    ]);
  });

  test('can leave a column of a matrix out', () => {
    const text = 'Skill,Dev,Total\nGit,1,1\n';
    expect(meanings(text, { Total: null })).toEqual({ Skill: 'skill', Dev: 'role', Total: null });
    expect(ladderOf(text, { Total: null }).value?.roles?.map(({ title }) => title)).toEqual(['Dev']);
  });

  test('does not use names of prototypes as mappings', () => {
    expect(meanings('Role,Skill,constructor,__proto__\nA,Git,1,1\n', {})).toMatchObject({
      Role: 'role',
      constructor: undefined,
    });
  });
});

test('preview and reader agree for every shape and mapping', () => {
  const texts = [LONG, STRANGE, 'Skill,Dev,Lead\nGit,1,2\n', 'Role,Git,SQL\nDev,1,2\n', 'one\n1\n', ''];
  const mappings: Mapping[] = [
    {},
    { Who: 'role', What: 'skill' },
    { Skill: null },
    { Dev: 'skill' },
    { Git: 'level' },
  ];
  for (const text of texts)
    for (const mapping of mappings)
      expect([text, mapping, ladderOf(text, mapping).value !== undefined]).toEqual([
        text,
        mapping,
        preview(text, mapping).shape !== undefined,
      ]);
});

test('a sample has eight non-empty rows below the headings, with shortened texts', () => {
  const rows = Array.from({ length: 20 }, (_, at) => `R${at},Git,1\n\n`).join('');
  const { sample } = preview(`Role,Skill,Skill level\n${rows}`);
  expect(sample.map(([role]) => role)).toEqual(['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']);
  expect(preview(`Role,Skill\n${'a'.repeat(5_000)},Git\n`).sample[0]?.[0]).toHaveLength(200);
});

test('every meaning that can be chosen has a distinct name', () => {
  expect(COLUMN_NAMES.payMin).toBe('Pay min');
  expect(new Set(COLUMN_CHOICES.map((column) => COLUMN_NAMES[column])).size).toBe(COLUMN_CHOICES.length);
});
