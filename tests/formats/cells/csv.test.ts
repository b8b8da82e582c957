import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { neutralised, readCsv, restored, writeCsv } from '../../../src/formats/cells/csv';
import { MAX_CELL_LENGTH, MAX_CELLS, MAX_MEGABYTES } from '../../../src/formats/limits';
import { growthOf } from '../../fixtures/countedWork';

const rows = (text: string) => readCsv('a.csv', text).rows;
const places = (text: string, row: number, column: number) => {
  const { line, column: at } = readCsv('a.csv', text).place(row, column);
  return [line, at];
};

group('rows and cells', () => {
  test.each([
    [',', 'a,b\n1,2\n'],
    [';', 'a;b\n1;2\n'],
    ['\t', 'a\tb\n1\t2\n'],
  ])('the separator %j is found', (delimiter, text) => {
    const table = readCsv('a.csv', text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows.slice(0, 2)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('a comma in semicolon-separated figures does not separate', () => {
    expect(rows('a;b\n1,5;2,5\n')[1]).toEqual(['1,5', '2,5']);
  });

  test('a byte order mark is not part of the first cell', () => {
    expect(rows('\uFEFFa,b')[0]).toEqual(['a', 'b']);
    expect(places('\uFEFFa,b', 0, 1)).toEqual([1, 3]);
  });

  test('quotes keep separators, line breaks and doubled quotes', () => {
    expect(rows('a,"b,\n""c"""\n')[0]).toEqual(['a', 'b,\n"c"']);
  });

  test.each(['\n', '\r\n', '\r'])('lines may end in %j', (end) => {
    expect(rows(`a,b${end}1,"2"${end}3,4`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('a file may have mixed line breaks', () => {
    expect(rows('a,b\r\n1,"2"\n3,4\r\n').slice(0, 3)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});

group('places', () => {
  test('the place of a cell accounts for earlier separators, quotes and line breaks', () => {
    const text = 'a,b,c\r\n"x,\r\ny", "z",w\r\nlast,row';
    expect(places(text, 0, 2)).toEqual([1, 5]);
    expect(places(text, 1, 0)).toEqual([2, 1]);
    expect(places(text, 1, 1)).toEqual([3, 4]);
    expect(places(text, 2, 1)).toEqual([4, 6]);
  });

  test('a missing cell has the place of its row', () => {
    expect(places('a,b\n1', 1, 1)).toEqual([2, 1]);
  });
});

group('faults', () => {
  test('an unclosed quote is reported where it opens', () => {
    const { issues } = readCsv('a.csv', 'a,b\n1,"two\n3,4\n');
    expect(issues.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['CSV_QUOTE_UNCLOSED', 2, 3],
    ]);
  });

  test('a single quote inside a quoted cell is reported', () => {
    const { issues } = readCsv('a.csv', 'a,b\n"say "hi" now",4\n');
    expect(issues[0]).toMatchObject({ code: 'CSV_QUOTE_STRAY', place: { line: 2, column: 1 } });
  });

  test('too much text and too many cells are refused', () => {
    expect(readCsv('a.csv', 'a'.repeat(MAX_MEGABYTES * 1_000_000 + 1)).issues[0]?.code).toBe(
      'FILE_TOO_LARGE',
    );
    expect(readCsv('a.csv', ','.repeat(MAX_CELLS)).issues[0]?.code).toBe('CSV_TOO_LARGE');
  });

  test.each(['"', '" ', '"a" b', '"",'])('twice as much of %j takes twice as long', async (part) => {
    const read = (length: number) => readCsv('a.csv', part.repeat(length / part.length));
    expect(await growthOf(50_000, read)).toBeLessThan(2.2);
  });
});

group('formulas', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1", "''@x", '＝1'])(
    '%j is written harmless',
    (text) => {
      const written = neutralised(text);
      expect(written.startsWith("'")).toBe(true);
      expect(restored(written)).toBe(text);
    },
  );

  test('an apostrophe before other text is part of the text', () => {
    expect(restored("'tis")).toBe("'tis");
    expect(neutralised("'tis")).toBe("'tis");
  });

  test('no written cell begins a formula, and every cell is read back unchanged', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('=', "'", '-', '"', ',', '\n', '\r', ' ', 'a') }),
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => ['first', ...cells]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (given) => {
        const read = readCsv('a.csv', writeCsv(given), ',').rows.filter((cells) => cells.length > 0);
        for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
        expect(read.map((cells) => cells.map(restored))).toEqual(given);
      }),
    );
  });
});

test('cells longer than any text of a ladder are shortened, and the first is reported', () => {
  const { rows, issues } = readCsv(
    'a.csv',
    `a,b\nc,"${'d'.repeat(MAX_CELL_LENGTH + 1)}"\n"${'e'.repeat(MAX_CELL_LENGTH + 9)}",f\n`,
  );
  expect(issues).toMatchObject([
    {
      code: 'CSV_TOO_LARGE',
      args: { limit: MAX_CELL_LENGTH, of: 'cellCharacters' },
      place: { line: 2, column: 3 },
    },
  ]);
  expect(rows.map((row) => row.map((cell) => cell.length))).toEqual([
    [1, 1],
    [1, MAX_CELL_LENGTH],
    [MAX_CELL_LENGTH, 1],
  ]);
});

test('stray quotes by the million are read in one pass', () => {
  const { issues, rows } = readCsv('a.csv', `a,b\nc,"${'d"'.repeat(3_000_000)}`);
  expect(issues[0]).toMatchObject({ code: 'CSV_QUOTE_STRAY', place: { line: 2, column: 3 } });
  expect(rows).toHaveLength(2);
});
