import { describe, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import type { SourceFile } from '../../../src/model/ladder/proposal';
import { onetFiles, wages } from '../../fixtures/published/onetFiles';
import { assumption, part } from '../../../src/model/validation/reasons';
import { readOnet } from '../../fixtures/import/readers';

const FILE = 'national_M2024_dl.tsv';

function payOf(code: string, ...files: readonly SourceFile[]) {
  const { document } = checkLadder(readOnet([...onetFiles(['occupations']), ...files]));
  return document?.roles.find(({ id }) => id === code)?.pay;
}

function table(...rows: readonly string[]): SourceFile {
  return { file: FILE, text: wages(...rows) };
}

describe('a band', () => {
  test('is the middle half of annual wages with the median as its mid, and outer percentiles in a note', () => {
    const row = '11-1011 Bakery_Chiefs detailed 20 30.5 40 41000 50000 63400 82000 #';
    expect(payOf('11-1011.00', table(row))).toEqual([
      {
        min: 50_000,
        mid: 63_400,
        max: 82_000,
        currency: 'USD',
        period: 'year',
        region: 'United States',
        asOf: '2024-05',
        source: 'oews',
        note: '10th to 90th percentile: $41,000 to $239,200 or more.',
      },
    ]);
  });

  test('is top-coded if the upper figure is at least the highest published', () => {
    const row = '11-1011 Bakery_Chiefs detailed 60 99 # 70000 126080 206420 # #';
    expect(payOf('11-1011.00', table(row))).toMatchObject([
      { min: 126_080, mid: 206_420, max: 239_200, topCoded: true },
    ]);
  });

  test('has a top-coded median as its mid and not the middle of its ends', () => {
    const row = '11-1011 Bakery_Chiefs detailed 66 # # 70000 136000 # # #';
    expect(payOf('11-1011.00', table(row))).toMatchObject([{ mid: 239_200, topCoded: true }]);
  });

  test('is hourly if no annual wages are published', () => {
    const row = '11-1011 Bakery_Chiefs detailed 16.94 23.33 # * * * * *';
    expect(payOf('11-1011.00', table(row))).toMatchObject([
      { min: 16.94, mid: 23.33, max: 115, period: 'hour', topCoded: true },
    ]);
  });

  test('is absent if the source publishes none', () => {
    expect(payOf('11-1011.00', table('11-1011 Bakery_Chiefs detailed * * * * * * * *'))).toEqual([]);
  });

  test('is absent if a figure cannot be read', () => {
    const { issues } = readOnet([
      ...onetFiles(['occupations']),
      table('11-1011 Bakery_Chiefs detailed * * * * 50k 60000 70000 *'),
    ]);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'CSV_CELL_VALUE', place: { file: FILE, line: 2, column: 60 } }),
    );
  });
});

describe('the join by code', () => {
  test('gives a finer occupation the wages of the one that contains it, as an estimate', () => {
    const row = '11-1011 Bakery_Chiefs detailed * * * 41000 50000 63400 82000 90000';
    expect(payOf('11-1011.01', table(row))).toMatchObject([
      {
        estimate: true,
        note: expect.stringMatching(/^Wages of 11-1011 Bakery Chiefs, the wider/) as unknown,
      },
    ]);
    expect(payOf('11-1011.00', table(row))?.[0]).not.toHaveProperty('estimate');
  });

  test('falls back to the broad occupation and nothing broader', () => {
    const broad = '51-3010 Bakers_and_Others broad * * * 20000 30000 40000 50000 60000';
    const minor = '51-3000 Food_Workers minor * * * 20000 30000 40000 50000 60000';
    expect(payOf('51-3011.00', table(broad))).toMatchObject([{ min: 30_000, estimate: true }]);
    expect(payOf('51-3011.00', table(minor))).toEqual([]);
  });

  test('prefers a detailed row to a broad one with the same code, in any order', () => {
    const rows = ['broad', 'detailed'].map(
      (group, at) => `11-1011 Chiefs ${group} * * * 20000 ${at + 1}0000 40000 50000 60000`,
    );
    for (const order of [rows, rows.toReversed()])
      expect(payOf('11-1011.00', table(...order))).toMatchObject([{ min: 20_000 }]);
  });

  test('is reported once, with the numbers of occupations with and without pay', () => {
    const { issues } = readOnet([
      ...onetFiles(['occupations']),
      table('11-1011 Bakery_Chiefs detailed * * * 41000 50000 63400 82000 90000'),
    ]);
    expect(issues.filter(({ code }) => code === 'IMPORT_PAY_JOINED')).toMatchObject([
      { args: { joined: 2, of: 4, broader: 1, without: 2, roles: ['Bakers', 'Field Bakers'] } },
    ]);
  });

  test('counts rows that no role uses', () => {
    const rows = [
      '51-0000 Makers major',
      '51-3000 Food minor',
      '51-3091 Others detailed',
      '00-0000 All total',
    ];
    const { issues, value } = readOnet([
      ...onetFiles(['occupations']),
      table(...rows.map((row) => `${row} * * * 1 2 3 4 5`)),
    ]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        args: expect.objectContaining({ entry: part('ROWS_OF_WAGES', { count: 3 }) }) as unknown,
      }),
    );
    expect(value).toMatchObject({ families: [{}, { id: '51', name: 'Makers' }, {}] });
  });
});

describe('several tables', () => {
  const row = '11-1011 Bakery_Chiefs detailed * * * 41000 50000 63400 82000 90000';

  test('with several areas and years of an occupation each give a band, newest first', () => {
    const older = { file: 'state_M2023_dl.tsv', text: wages(row).replaceAll('U.S.', 'Maine') };
    expect(payOf('11-1011.00', older, table(row))).toMatchObject([
      { region: 'United States', asOf: '2024-05' },
      { region: 'Maine', asOf: '2023-05' },
    ]);
  });

  test('with a repeated row: it is reported, and the first counts', () => {
    const { issues } = readOnet([...onetFiles(['occupations']), table(row, row.replace('50000', '51000'))]);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'IMPORT_ENTRY_LEFT_OUT', place: { file: FILE, line: 3, column: 1 } }),
    );
    expect(payOf('11-1011.00', table(row, row.replace('50000', '51000')))).toMatchObject([{ min: 50_000 }]);
  });

  test('with rows of single industries: they are counted and left out', () => {
    const text = wages(row).replace('cross-industry', 'sector');
    expect(payOf('11-1011.00', { file: FILE, text })).toEqual([]);
  });
});

test('the year comes from the file name, or is assumed and reported', () => {
  const row = '11-1011 Bakery_Chiefs detailed * * * 41000 50000 63400 82000 #';
  const unnamed = { file: 'wages.tsv', text: wages(row) };
  expect(readOnet([...onetFiles(['occupations']), unnamed]).issues).toContainEqual(
    expect.objectContaining({
      code: 'IMPORT_ASSUMED',
      args: { file: 'wages.tsv', assumed: assumption('OEWS_EDITION', { year: 2024 }) },
    }),
  );
  expect(payOf('11-1011.00', { ...unnamed, file: 'national_M2023_dl.tsv' })).toMatchObject([
    { asOf: '2023-05' },
  ]);
});

test('a top-coded wage of an edition with an unknown limit is reported and gives no band', () => {
  const old = {
    file: 'national_M2019_dl.tsv',
    text: wages('11-1011 Chiefs detailed * * * 4 50000 60000 # #'),
  };
  expect(payOf('11-1011.00', old)).toEqual([]);
  expect(readOnet([...onetFiles(['occupations']), old]).issues.map(({ code }) => code)).toContain(
    'CSV_CELL_VALUE',
  );
});

test('a comma-separated table with grouped figures and lower-case headings is read', () => {
  const text = `occ_code,occ_title,a_pct25,a_median,a_pct75
11-1011,"Chiefs, all","126,080","206,420",#
`;
  expect(payOf('11-1011.00', { file: 'oews_M2024.csv', text })).toMatchObject([
    { min: 126_080, mid: 206_420, topCoded: true },
  ]);
});

test('wages without other files give a ladder of the detailed occupations', () => {
  const rows = ['11-0000 Chiefs_of_All major', '11-1010 Chiefs broad', '11-1011 Bakery_Chiefs detailed'];
  const { document, issues } = checkLadder(readOnet([table(...rows.map((row) => `${row} * * * 1 2 3 4 5`))]));
  expect(document?.roles.map(({ id, title, family, source }) => [id, title, family, source])).toEqual([
    ['11-1011', 'Bakery Chiefs', '11', 'oews'],
  ]);
  expect(document?.families).toEqual([{ id: '11', name: 'Chiefs of All' }]);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});
