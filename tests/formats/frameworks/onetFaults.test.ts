/** Errors in the files are reported with their places, counted if there are many, and never thrown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { MOST_ALIKE } from '../../../src/formats/frameworks/onetFaults';
import { ONET_NAMES, onetFiles, onetText, type OnetFileName } from '../../fixtures/published/onetFiles';
import { runs } from '../../fixtures/runs';
import { part } from '../../../src/model/validation/reasons';
import { readOnet } from '../../fixtures/import/readers';

function issuesOf(texts: Partial<Record<OnetFileName, string>>, names = ONET_NAMES) {
  return readOnet(onetFiles(names, texts)).issues;
}

function withLine(name: OnetFileName, line: string): Partial<Record<OnetFileName, string>> {
  return { [name]: `${onetText(name).trimEnd()}\r\n${line.replaceAll(' ', '\t')}\r\n` };
}

test.each([
  ['skills', '51-3011.00 B 2.A.1.d Speaking LV Level x', 'CSV_CELL_VALUE', 12, 40],
  ['skills', '51-3011.00 B 2.A.1.e Mathematics LV Level 7.5', 'CSV_CELL_VALUE', 12, 43],
  ['skills', '51-3011.00 B 2.A.1.d Speaking LV Level 3', 'CSV_ROW_TWICE', 12, 1],
  ['skills', '51-3011.00 B 2.A.1.d Talking LV Level 3', 'CSV_CELL_CONFLICT', 12, 22],
  ['skills', '51-3011.00 B 2.A.1.e Mathematics LV Level 3', 'IMPORT_ENTRY_HALF', 12, 1],
  ['skills', '99-9999.00 B 2.A.1.d Speaking LV Level 3', 'IMPORT_ENTRY_LEFT_OUT', 12, 1],
  ['zones', '11-1011.00 B 4', 'CSV_CELL_CONFLICT', 5, 14],
  ['zones', '55-1011.00 B 6', 'CSV_CELL_VALUE', 5, 14],
  ['related', '11-1011.00 B 51-3011.00 B Supplemental 12', 'IMPORT_ENTRY_LEFT_OUT', 5, 14],
  ['related', '11-1011.00 B 11-1011.00 B Supplemental 12', 'IMPORT_ENTRY_LEFT_OUT', 5, 14],
  ['related', '11-1011.00 B 99-9999.00 B Supplemental 12', 'IMPORT_ENTRY_LEFT_OUT', 5, 14],
  ['occupations', '11-1011.00 B Again', 'IMPORT_ENTRY_LEFT_OUT', 6, 1],
  ['occupations', '__proto__ B Odd', 'CSV_CELL_VALUE', 6, 1],
  ['scales', 'LV Level 0 100', 'CSV_CELL_VALUE', 5, 10],
  ['wages', 'U.S. cross-industry 1234 T detailed', 'CSV_CELL_VALUE', 3, 21],
] as const)('%s, "%s": %s at %i:%i', (name, line, code, at, column) => {
  const [{ file } = { file: '' }] = onetFiles([name]);
  expect(issuesOf(withLine(name, line))).toContainEqual(
    expect.objectContaining({ code, place: { file, line: at, column } }),
  );
});

test('a row that is left out changes nothing else in the ladder', () => {
  const plain = readOnet(onetFiles()).value;
  for (const line of ['99-9999.00 B 2.A.1.d Speaking LV Level 3', '51-3011.00 B 2.A.1.d Speaking LV Level 9'])
    expect(readOnet(onetFiles(ONET_NAMES, withLine('skills', line))).value).toEqual(plain);
});

test('twenty issues of a kind are reported for each file, and the rest are counted', () => {
  const rows = Array.from({ length: 1_000 }, () => '51-3011.00 B 2.A.1.d Speaking LV Level high');
  const issues = issuesOf(withLine('skills', rows.join('\n')));
  expect(issues.filter(({ code }) => code === 'CSV_CELL_VALUE')).toHaveLength(MOST_ALIKE);
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'IMPORT_FAULTS_MORE',
      args: { file: 'db_29_3_text/skills.txt', count: 980, fault: 'CSV_CELL_VALUE' },
      place: expect.objectContaining({ line: 32 }) as unknown,
    }),
  );
});

test('an unknown file among known ones is reported', () => {
  const files = [...onetFiles(['occupations']), { file: 'x.csv', text: 'a,"b"x\n1,2\n' }];
  expect(readOnet(files).issues).toContainEqual(
    expect.objectContaining({
      code: 'IMPORT_UNRECOGNISED',
      place: expect.objectContaining({ file: 'x.csv' }) as unknown,
    }),
  );
});

test('elements and scales of other kinds are counted, not listed', () => {
  const rows = ['51-3011.00 B 1.A.1.a Comprehension LV Level 3', '51-3011.00 B 2.A.1.d Speaking XX Other 3'];
  const entries = issuesOf(withLine('skills', rows.join('\n'))).flatMap((one) =>
    one.code === 'IMPORT_ENTRY_LEFT_OUT' ? [one.args.entry] : [],
  );
  expect(entries).toContainEqual(part('ROWS_OF_OTHER_ELEMENTS', { count: 1 }));
  expect(entries).toContainEqual(part('ROWS_OF_OTHER_SCALES', { count: 1 }));
});

test('texts too long for their field are cut and reported', () => {
  const long = 'x'.repeat(30_000);
  const files = onetFiles(ONET_NAMES, withLine('occupations', `11-2011.00 ${long} ${long}`));
  const { document, issues } = checkLadder(readOnet(files));
  expect(issues.filter(({ code }) => code === 'PAGE_TEXT_CUT')).toHaveLength(2);
  expect(document?.roles.find(({ id }) => id === '11-2011.00')?.title).toHaveLength(400);
});

test('an issue of the ladder points to its cell', () => {
  const { locate } = readOnet(onetFiles());
  const at = (...path: (string | number)[]) => {
    const place = locate(path);
    return place && [place.file.replace(/.*\//, ''), place.line, place.column];
  };
  expect(at('roles', 0, 'title')).toEqual(['occupations.txt', 2, 12]);
  expect(at('roles', 2, 'summary')).toEqual(['occupations.txt', 4, 19]);
  expect(at('roles', 0, 'level')).toEqual(['zones.txt', 2, 26]);
  expect(at('roles', 0, 'requirements', 1, 'level')).toEqual(['skills.txt', 5, 55]);
  expect(at('roles', 0, 'requirements', 1, 'weight')).toEqual(['skills.txt', 4, 60]);
  expect(at('roles', 2, 'lateral', 1, 'role')).toEqual(['related.txt', 4, 19]);
  expect(at('roles', 0, 'pay', 0, 'mid')).toEqual(['national_M2024_dl.tsv', 2, 75]);
  expect(at('skills', 3, 'name')).toEqual(['knowledge.txt', 2, 34]);
  expect(at('families', 0)).toBeUndefined();
  expect(at('roles', 99, 'title')).toBeUndefined();
});

describe('hostile text', () => {
  const heading = (name: OnetFileName) => onetText(name).split('\r\n', 1)[0] ?? '';
  const MUCH = 1_500_000;
  const filled = (name: OnetFileName, unit: string) =>
    `${heading(name)}\n${unit.repeat(Math.floor((MUCH - 200) / unit.length))}`;
  const distinct = (line: (at: number) => string) => {
    const lines: string[] = [];
    for (let at = 0, size = 0; size < MUCH; at++) {
      lines.push(line(at));
      size += (lines.at(-1)?.length ?? 0) + 1;
    }
    return lines.join('\n');
  };
  const code = (at: number) => {
    const digits = String(10_000_000 + at);
    return `${digits.slice(0, 2)}-${digits.slice(2, 6)}.${digits.slice(6)}`;
  };

  test.each([
    ['tabs in one line', 'skills', () => filled('skills', '\t')],
    ['empty lines', 'skills', () => filled('skills', '\n')],
    ['a heading of tabs', 'skills', () => `${heading('skills')}${'\t'.repeat(MUCH - 200)}`],
    ['lines that are no codes', 'occupations', () => filled('occupations', 'x\n')],
    ['as many codes as fit', 'occupations', () => `${heading('occupations')}\n${distinct(code)}`],
    ['codes nobody knows', 'related', () => `${heading('related')}\n${distinct(code)}`],
    [
      'many names of one element',
      'skills',
      () => `${heading('skills')}\n${distinct((at) => `51-3011.00\tB\t2.A.1.d\t${at}\tLV\tL\t3`)}`,
    ],
    [
      'areas',
      'wages',
      () =>
        `${heading('wages')}\n${distinct((at) => `${at}\tcross-industry\t11-1011\tT\tdetailed\t1\t2\t3`)}`,
    ],
  ] as const)('a megabyte and a half of %s is read, with faults that can be counted', (_, name, make) => {
    const files = onetFiles(['occupations', name === 'occupations' ? 'zones' : name], { [name]: make() });
    const { issues } = readOnet(files);
    expect(issues.length).toBeLessThan(200);
  });

  test('larger files are refused', () => {
    const skills = `${heading('skills')}\n${'x'.repeat(16_000_000)}`;
    const { issues, value } = readOnet(onetFiles(['skills'], { skills }));
    expect(issues.map((one) => one.code)).toEqual(['FILE_TOO_LARGE']);
    expect(value).toBeUndefined();
  });

  test('any cells give a valid document or issues', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '#',
        '*',
        '__proto__',
        '11-1011.00',
        '11-1011',
        '2.A.1.d',
        'LV',
        '7',
        '5',
        '"',
        '-1',
        '1e9',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const broken = fc
      .tuple(fc.constantFrom(...ONET_NAMES), fc.nat(), fc.nat(), cell)
      .map(([name, row, column, text]) => {
        const rows = onetText(name)
          .split('\r\n')
          .map((line) => line.split('\t'));
        const cells = rows[1 + (row % Math.max(1, rows.length - 1))];
        if (cells) cells[column % cells.length] = text;
        return { [name]: rows.map((one) => one.join('\t')).join('\r\n') };
      });
    fc.assert(
      fc.property(fc.array(broken, { minLength: 1, maxLength: 4 }), (texts) => {
        const read = readOnet(onetFiles(ONET_NAMES, Object.assign({}, ...texts) as Record<string, string>));
        const { document, issues } = checkLadder(read);
        expect(document ?? issues[0]).toBeDefined();
        expect(issues.map((one) => one.code).filter((one) => one.startsWith('FIELD_'))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});
