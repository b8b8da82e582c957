import { expect, test } from 'vitest';
import { ladderTexts } from '../../../src/i18n/en/formats/ladderTexts';
import { LadderReader } from '../../../src/browser/workers/importFiles';

const TABLE = [
  'Job,Family,Competence,Proficiency,Remarks',
  'Tester,Quality,Testing,Working,',
  'Senior tester,Quality,Testing,Expert,leads',
].join('\n');

function reader(text: string, file = 'quality.csv'): LadderReader {
  return new LadderReader([{ file, bytes: new TextEncoder().encode(text) }], ladderTexts());
}
const silent = () => undefined;

test('the result of an import can be sent to another thread, with all of its details', async () => {
  const reading = structuredClone(await reader(TABLE).read({}, silent));
  expect(reading.document?.roles.map(({ title }) => title)).toEqual(['Tester', 'Senior tester']);
  expect(reading.files).toEqual([{ file: 'quality.csv', format: 'longCsv' }]);
  expect(reading.proposals.map(({ kind }) => kind)).toEqual(['levels', 'move']);
  expect(reading.tables[0]?.headings.find(({ text }) => text === 'Remarks')?.meaning).toBeUndefined();
  const unknown = reading.issues.find(({ code }) => code === 'CSV_COLUMN_UNKNOWN');
  expect(reading.texts.get(unknown?.place?.file ?? '')).toBe(TABLE);
});

test('accepting starts from the files each time, so it can be revoked', async () => {
  const open = reader(TABLE);
  const { proposals, document } = await open.read({}, silent);
  const accepted = open.accept(structuredClone(proposals));
  expect(accepted.document?.levels).toHaveLength(2);
  expect(accepted.document?.roles[0]?.advancementTo).toEqual(['senior-tester']);
  expect(open.accept([]).document).toEqual(document);
});

test('a table without families proposes them from its moves, and one with families does not', async () => {
  const rows = [
    ['Oil miller', 'Oil taster'],
    ['Oil taster', 'Oil keeper'],
    ['Oil keeper', 'Oil miller'],
    ['Wick cutter', 'Wick dyer'],
    ['Wick dyer', 'Wick keeper'],
    ['Wick keeper', 'Wick cutter'],
  ];
  const table = (family: string) =>
    [
      'Job,Family,Competence,Proficiency,Lateral',
      ...rows.map(([job, beside]) => `${job},${family},Light,Working,${beside}`),
    ].join('\n');
  const open = reader(table(''));
  const { proposals, document } = await open.read({}, silent);
  expect(document?.families.map(({ name }) => name)).toEqual(['All roles']);
  const accepted = open.accept(proposals.filter(({ kind }) => kind === 'families')).document;
  expect(accepted?.families.map(({ name }) => name)).toEqual(['Oil', 'Wick']);
  expect(accepted?.roles.map(({ family }) => family)).toEqual(['oil', 'oil', 'oil', 'wick', 'wick', 'wick']);
  const named = await reader(table('Lights')).read({}, silent);
  expect(named.proposals.some(({ kind }) => kind === 'families')).toBe(false);
});

test('reads a column that the reader gave a meaning', async () => {
  const open = reader(TABLE);
  await open.read({}, silent);
  const { document } = await open.read({ Remarks: 'note' }, silent);
  expect(document?.roles[1]?.requirements[0]?.note).toBe('leads');
});

test('a ladder with errors has all that can be drawn, and a file that is no ladder only has issues', async () => {
  const faulty =
    'id: a\ntitle: A\nlevels: [{id: l, name: L}]\nfamilies: [{id: f, name: F}]\nroles:\n  - {id: r, title: R, family: f, level: none}\n  - {id: s, title: S, family: f, level: l}\n';
  const some = await reader(faulty, 'a.yaml').read({}, silent);
  expect(some.document?.roles.map(({ id }) => id)).toEqual(['s']);
  expect(some.issues.some(({ code }) => code === 'LEVEL_UNKNOWN')).toBe(true);
  const none = await reader('Dear all, thank you.', 'letter.txt').read({}, silent);
  expect(none.document).toBeUndefined();
  expect(none.issues.length).toBeGreaterThan(0);
  expect(none.tables).toEqual([]);
});
