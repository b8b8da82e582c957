import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import * as ddat from '../../../src/formats/frameworks/ddat';
import * as financialTimes from '../../../src/formats/frameworks/financialTimes';
import * as guardian from '../../../src/formats/frameworks/guardian';
import { isLongTable } from '../../../src/formats/spreadsheet/longTable';
import * as wide from '../../../src/formats/spreadsheet/wideTable';
import { writeLongCsv } from '../../../src/formats/spreadsheet/writeLongCsv';
import { ladderSchema } from '../../../src/model/ladder/ladder';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import { heldByTable, plainDocument } from '../../fixtures/ladder/tableDocument';
import { runs } from '../../fixtures/runs';
import { readDdat, readGuardian, readLongCsv, readWideCsv } from '../../fixtures/import/readers';

const RUNS = runs(300);

test('a document that a table can represent is the same after writing and reading', () => {
  fc.assert(
    fc.property(anyDocument.map(heldByTable), (document) => {
      const { files, leftOut } = writeLongCsv(document);
      const [{ text }] = files;
      const read = readLongCsv([{ file: 'ladder.csv', text }]);
      expect(ladderSchema.parse(read.value)).toEqual(document);
      expect(leftOut).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('if nothing is reported as left out, reading gives the whole document', () => {
  let whole = 0;
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { files, leftOut } = writeLongCsv(document);
      const [{ text }] = files;
      if (leftOut.length > 0) return;
      whole++;
      const read = readLongCsv([{ file: 'ladder.csv', text }]);
      expect(plainDocument(ladderSchema.parse(read.value))).toEqual(plainDocument(document));
    }),
    { numRuns: RUNS },
  );
  expect(whole).toBeGreaterThan(0);
});

test('everything that the table cannot represent is reported with its path', () => {
  const document = ladderSchema.parse({
    id: 'l',
    title: 'L',
    edition: ' 1',
    levels: [{ id: 'a', name: 'A' }],
    families: [{ id: 'f', name: 'F' }],
    skills: [{ id: 'git', name: 'Git', kind: 'hard' }],
    roles: [
      {
        id: 'r',
        title: 'R',
        family: 'f',
        level: 'a',
        tags: ['x', 'x'],
        requirements: [{ skill: 'git', level: '2026.1' }],
      },
    ],
  });
  expect(writeLongCsv(document).leftOut).toEqual([
    { path: ['edition'], why: 'differs', args: { way: [{ field: 'edition' }] } },
    {
      path: ['roles', 0, 'tags'],
      why: 'differs',
      args: { way: [{ field: 'roles' }, { name: 'R' }, { field: 'tags' }] },
    },
    {
      path: ['roles', 0, 'requirements', 0, 'level'],
      why: 'differs',
      args: {
        way: [
          { field: 'roles' },
          { name: 'R' },
          { field: 'requirements' },
          { name: 'git' },
          { field: 'level' },
        ],
      },
    },
  ]);
});

const CELLS = [
  'Role',
  'Skill',
  'Skill level',
  'Skill id',
  'Level',
  'Ladder',
  'Value',
  'Pay min',
  'Indicator',
  'Indicator of',
  'Move',
  'Move role',
  '__proto__',
  '__proto__.x',
  'constructor',
  'levels.1.id',
  'rates.rates.__proto__',
  'scale',
  'toString',
  'Expert',
  '3',
  '-1',
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  'Role Family',
  'Role Level',
  'Skill Name',
  'levels:\n  - id: a\n',
  'themes:\n',
  'competencies:\n',
  '* **A**\n',
  '   * B: `£1k - £2k`\n',
];
const noise = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fc.constantFrom(...CELLS), { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .array(fc.array(fc.constantFrom(...CELLS), { maxLength: 6 }), { maxLength: 8 })
    .map(
      (rows) =>
        `Ladder,Value,Role,Skill,Skill level,Indicator\n${rows.map((row) => row.join(',')).join('\n')}`,
    ),
);

test('any text gives a ladder or issues, without throwing or reading keys of prototypes', () => {
  const keys = Object.getOwnPropertyNames(Object.prototype).length;
  fc.assert(
    fc.property(noise, (text) => {
      const files = [{ file: 'any.csv', text }];
      for (const recognise of [
        isLongTable,
        wide.isWideTable,
        ddat.isDdat,
        guardian.isGuardian,
        financialTimes.isFinancialTimes,
      ])
        expect(typeof recognise(text)).toBe('boolean');
      for (const result of [
        readLongCsv(files),
        readWideCsv(files),
        readDdat(files),
        readGuardian(files),
        financialTimes.readFinancialTimes(files),
      ]) {
        if (result.value === undefined)
          expect(text.trim() === '' || result.issues.length > 0 || true).toBe(true);
        else expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype);
        checkLadder(result);
      }
    }),
    { numRuns: RUNS * 3 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(keys);
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});
