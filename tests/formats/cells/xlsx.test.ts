import { strToU8, zipSync } from 'fflate';
import { describe as group, expect, test } from 'vitest';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { isXlsx, readXlsx } from '../../../src/formats/cells/xlsx';
import { rowOf, sheetOf, workbook, type WorkbookParts } from '../../fixtures/import/workbook';
import { callsIn } from '../../fixtures/countedWork';
import { readTables } from '../../fixtures/import/readers';

const read = (parts: WorkbookParts) => readXlsx('book.xlsx', workbook(parts));
const rows = async (sheet: string, parts: Partial<WorkbookParts> = {}) =>
  (await read({ sheets: { One: sheet }, ...parts }))[0]?.rows;
const faults = async (bytes: Uint8Array) =>
  (await readXlsx('book.xlsx', bytes)).flatMap(({ issues }) => issues.map(({ code }) => code));

group('cells', () => {
  test('texts are read from the shared list, from cells and from formulas', async () => {
    const sheet = rowOf(
      '<c r="A1" t="s"><v>1</v></c>',
      '<c r="B1" t="inlineStr"><is><t>in &amp; line</t></is></c>',
      '<c r="C1" t="str"><f>A1&amp;B1</f><v>made</v></c>',
    );
    expect(await rows(sheet, { shared: ['<t>no</t>', '<t>shared</t>'] })).toEqual([
      ['shared', 'in & line', 'made'],
    ]);
  });

  test('runs of rich text are joined without phonetic hints', async () => {
    const shared = ['<r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>ri</t></rPh>'];
    const inline = '<c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>';
    expect(await rows(rowOf('<c r="A1" t="s"><v>0</v></c>', inline), { shared })).toEqual([
      ['rich text', 'ab'],
    ]);
  });

  test('figures are read as they appear', async () => {
    const styles = [
      0,
      9,
      14,
      'dd/mm/yyyy',
      '&quot;£&quot;#,##0',
      '000',
      'h:mm',
      'yyyy-mm-dd hh:mm',
      '[Red]0.00',
      '[$€-407] #,##0',
    ];
    const values = [0.1 + 0.2, 0.5, 45_292, 59, 57_000, 7, 0.75, 45_292.5, 2.5, 60_000];
    const cells = values.map(
      (value, at) => `<c r="${String.fromCharCode(65 + at)}1" s="${at}"><v>${value}</v></c>`,
    );
    expect(await rows(rowOf(...cells), { styles })).toEqual([
      [
        '0.3',
        '50%',
        '2024-01-01',
        '1900-02-28',
        '£57000',
        '007',
        '18:00',
        '2024-01-01 12:00',
        '2.5',
        '€60000',
      ],
    ]);
  });

  test('days count from 1904 if the workbook says so', async () => {
    expect(await rows(rowOf('<c r="A1" s="0"><v>0</v></c>'), { styles: [14], date1904: true })).toEqual([
      ['1904-01-01'],
    ]);
  });

  test('booleans become words, and escaped characters are restored', async () => {
    const cells = [
      '<c r="A1" t="b"><v>1</v></c>',
      '<c r="B1" t="b"><v>0</v></c>',
      '<c r="C1" t="str"><v>a_x000A_b_x005F_</v></c>',
    ];
    expect(await rows(rowOf(...cells))).toEqual([['TRUE', 'FALSE', 'a\nb_']]);
  });

  test('cells without a reference follow one another, also with prefixed names', async () => {
    const sheet =
      '<x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c t="str"><x:v>b</x:v></x:c></x:row></x:sheetData>';
    expect(await rows(sheet)).toEqual([['a', 'b']]);
  });

  test('a formula with an error or no result is reported and read as empty', async () => {
    const sheet = rowOf(
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="B1"><f>A1</f></c>',
      '<c r="C1"><v>3</v></c>',
    );
    const [table] = await read({ sheets: { One: sheet } });
    expect(table?.rows).toEqual([['', '', '3']]);
    expect(table?.issues).toMatchObject([
      { code: 'XLSX_CELL_FAILED', args: { cell: 'A1', value: '#DIV/0!' }, place: { line: 1, column: 1 } },
      { code: 'XLSX_CELL_FAILED', args: { cell: 'B1' } },
    ]);
  });
});

group('merged cells', () => {
  const merged = (table: string[][], ...ranges: string[]) =>
    rows(
      sheetOf(table, `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`),
    );

  test('a merged text fills every row, and every column after the first', async () => {
    const table = [
      ['Skill', 'Web', '', 'Data'],
      ['', 'Dev', 'Lead', 'Analyst'],
      ['Git', '1', '2', '3'],
    ];
    expect(await merged(table, 'A1:A2', 'B1:C1')).toEqual([
      ['Skill', 'Web', 'Web', 'Data'],
      ['Skill', 'Dev', 'Lead', 'Analyst'],
      ['Git', '1', '2', '3'],
    ]);
  });

  test('a text merged across from the first column stays the heading of its row', async () => {
    const table = [
      ['Skill', 'Dev', 'Lead'],
      ['Programming', '', ''],
      ['Git', '1', '2'],
    ];
    expect((await merged(table, 'A2:C2'))?.[1]).toEqual(['Programming']);
  });
});

group('sheets', () => {
  test('each sheet with text is a table named after the sheet', async () => {
    const tables = await read({
      sheets: { Roles: sheetOf([['a']]), Empty: '', 'R &amp; D': sheetOf([['b']]) },
    });
    expect(tables.map(({ file, rows: [row] }) => [file, row])).toEqual([
      ['book.xlsx · Roles', ['a']],
      ['book.xlsx · R & D', ['b']],
    ]);
  });

  test('a place is the row and column in the sheet, also after rows without text', async () => {
    const sheet =
      '<sheetData><row r="3"><c r="B3" t="str"><v>a</v></c></row><row r="1048576"><c r="C1048576"><v>1</v></c></row></sheetData>';
    const [table] = await read({ sheets: { One: sheet } });
    expect(table?.rows).toEqual([['', 'a'], [], ['', '', '1']]);
    expect(table?.place(0, 1)).toEqual({ file: 'book.xlsx', line: 3, column: 2 });
    expect(table?.place(2, 2)).toEqual({ file: 'book.xlsx', line: 1_048_576, column: 3 });
  });

  test('a hidden sheet is left out and reported', async () => {
    const [table] = await read({
      sheets: { Shown: sheetOf([['a']]), Lists: sheetOf([['b']]) },
      hidden: ['Lists'],
    });
    expect(table?.file).toBe('book.xlsx');
    expect(table?.issues).toMatchObject([{ code: 'IMPORT_ENTRY_LEFT_OUT', args: { entry: 'Lists' } }]);
  });

  test('a workbook of a long sheet, a matrix and notes is one ladder', async () => {
    const tables = await read({
      sheets: {
        Roles: sheetOf([
          ['Role', 'Level', 'Skill', 'Skill level'],
          ['Dev', 'L1', 'Git', '2'],
        ]),
        Matrix: sheetOf([
          ['Skill', 'Lead'],
          ['Git', '3'],
          ['SQL', '1'],
        ]),
        Notes: sheetOf([['Ask Kim']]),
      },
    });
    const { value, issues } = readTables(tables);
    const ladder = value as LadderInput | undefined;
    expect(ladder?.title).toBe('book');
    expect(ladder?.roles?.map(({ title, requirements }) => [title, requirements?.length])).toEqual([
      ['Dev', 1],
      ['Lead', 2],
    ]);
    expect(issues).toMatchObject([{ code: 'IMPORT_ENTRY_LEFT_OUT', args: { entry: 'book.xlsx · Notes' } }]);
  });
});

group('what is refused', () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

  test.each([
    ['an old or protected workbook', old, 'XLSX_OTHER_FORMAT'],
    ['a binary workbook', zip({ 'xl/workbook.bin': '' }), 'XLSX_OTHER_FORMAT'],
    [
      'an OpenDocument spreadsheet',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'XLSX_OTHER_FORMAT',
    ],
    [
      'a workbook without its list',
      zip({ '[Content_Types].xml': '', 'xl/worksheets/a.xml': '' }),
      'XLSX_BROKEN',
    ],
  ])('%s is known and refused with a sentence of its own', async (_, bytes, code) => {
    expect(isXlsx(bytes)).toBe(true);
    expect(await faults(bytes)).toEqual([code]);
  });

  test('a workbook is recognised by its content', () => {
    expect(isXlsx(workbook({ sheets: { One: '' } }))).toBe(true);
    for (const bytes of [zip({ 'roles/a.yaml': '' }), strToU8('Role,Skill'), new Uint8Array(), strToU8('PK')])
      expect(isXlsx(bytes)).toBe(false);
  });

  test('a truncated or damaged workbook is refused', async () => {
    const bytes = workbook({ sheets: { One: sheetOf([['a'.repeat(5_000)]]) } });
    expect(await faults(bytes.subarray(0, bytes.length - 30))).toEqual(['XLSX_BROKEN']);
    const broken = bytes.slice();
    broken.fill(0xff, bytes.length >> 2, bytes.length >> 1);
    expect(await faults(broken)).toContain('XLSX_BROKEN');
  });

  test('a truncated sheet is reported', async () => {
    expect(await faults(workbook({ sheets: { One: '<sheetData><row r="1' } }))).toEqual([
      'IMPORT_ENTRY_LEFT_OUT',
    ]);
  });

  test('a small file that expands to much text is refused before it fills the memory', async () => {
    const bytes = workbook({ sheets: { One: ' '.repeat(40_000_000) } });
    expect(bytes.length).toBeLessThan(200_000);
    const refused = async () => expect(await faults(bytes)).toEqual(['XLSX_BROKEN']);
    expect(await callsIn(refused)).toBeLessThan(200_000);
  });

  test('cells and text above the limits are cut and reported', async () => {
    const wide = Array.from(
      { length: 300 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    expect(await faults(workbook({ sheets: { One: `<sheetData>${wide.join('')}</sheetData>` } }))).toEqual([
      'CSV_TOO_LARGE',
    ]);
    const shared = [`<t>${'long '.repeat(20_000)}</t>`];
    const repeated = '<c t="s"><v>0</v></c>'.repeat(300);
    expect(await faults(workbook({ sheets: { One: rowOf(repeated) }, shared }))).toEqual(['FILE_TOO_LARGE']);
  });
});

group('hostile workbooks', () => {
  /** Reads a workbook with at most a megabyte of text, and checks that it takes no longer than that. */
  const quick = async (parts: WorkbookParts) => {
    const bytes = workbook(parts);
    expect(await callsIn(() => readXlsx('book.xlsx', bytes))).toBeLessThan(5_000_000);
    return readXlsx('book.xlsx', bytes);
  };

  test('rows and columns beyond the limits of sheets are ignored', async () => {
    const sheet =
      '<sheetData><row r="4000000000"><c r="ZZZZZZ4000000000"><v>1</v></c><c r="-1"><v>2</v></c></row></sheetData>';
    const [table] = await quick({ sheets: { One: sheet } });
    expect(table?.rows).toEqual([['1', '2']]);
  });

  test('thousands of overlapping merges are read in limited time', async () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000);
    const lines = Array.from({ length: 2_000 }, () => ['a', 'b', '']);
    await quick({ sheets: { One: sheetOf(lines, `<mergeCells>${merges}</mergeCells>`) } });
  });

  test('a sheet that is listed a thousand times is read once', async () => {
    const list = Array.from({ length: 2_000 }, (_, at) => `<sheet name="S${at}" r:id="rId1"/>`).join('');
    const files = { 'xl/workbook.xml': `<workbook><sheets>${list}</sheets></workbook>` };
    const sheet = sheetOf(Array.from({ length: 2_000 }, () => ['a']));
    expect(await quick({ sheets: { One: sheet }, files })).toHaveLength(1);
  });

  test.each(['<', '<!--', '<![CDATA[', '<a b="', '&#', "<c r='", '<v>', ']]>'])(
    'a megabyte of %j is read or refused',
    async (part) => {
      await quick({ sheets: { One: `<sheetData>${part.repeat(1_000_000 / part.length)}` } });
    },
  );

  test('names of prototypes are ordinary names', async () => {
    const tables = await quick({
      sheets: { __proto__x: sheetOf([['__proto__', 'constructor']]) },
      shared: ['<t>a</t>'],
    });
    expect(tables[0]?.rows).toEqual([['__proto__', 'constructor']]);
  });

  test('entities of a document type are not expanded', async () => {
    const sheet = rowOf('<c r="A1" t="str"><v>&lol;</v></c>');
    const files = {
      'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY lol "lol">]><worksheet>${sheet}</worksheet>`,
    };
    expect((await quick({ sheets: { One: '' }, files }))[0]?.rows).toEqual([['&lol;']]);
  });
});
