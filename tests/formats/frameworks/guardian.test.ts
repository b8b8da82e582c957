import { describe, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { isGuardian } from '../../../src/formats/frameworks/guardian';
import { MAX_PROSE_LINES, MAX_ROLES } from '../../../src/formats/limits';
import { hasShared, sharedText } from '../../fixtures/published/shared';
import { part, reason } from '../../../src/model/validation/reasons';
import { readGuardian } from '../../fixtures/import/readers';

const FILE = 'guardian/salary-bands.md';
const PAGE = `Our bands.

* **Baking**

    *  Baker: \`£20k - £30k\`
    *  Senior: \`£30k - £40k\`

* **Baking** — Bread: rolls and loaves

    *  Senior: \`£31k - £41k\`
`;

test('a track is a family, a band a role, and a yearly period is assumed', () => {
  const { document, issues } = checkLadder(readGuardian([{ file: 'bands.md', text: PAGE }]));
  expect(document?.families.map(({ name }) => name)).toEqual(['Baking', 'Baking — Bread']);
  expect(document?.roles.map(({ title, pay }) => [title, pay[0]?.min, pay[0]?.currency])).toEqual([
    ['Baker', 20_000, 'GBP'],
    ['Senior (Baking)', 30_000, 'GBP'],
    ['Senior (Baking — Bread)', 31_000, 'GBP'],
  ]);
  expect(issues.find(({ code }) => code === 'PAGE_PAY_ASSUMED')).toMatchObject({
    args: { role: 'Baker' },
    place: { file: 'bands.md', line: 5, column: 8 },
  });
});

test('levels are proposed, and moves within each track', () => {
  const text = PAGE.replace('rolls and loaves\n', 'rolls and loaves\n\n    *  Helper: `£15k - £20k`');
  const { proposals } = readGuardian([{ file: 'bands.md', text }]);
  expect(proposals.map(({ kind }) => kind)).toEqual(['levels', 'move', 'move']);
  const moves = proposals.flatMap((one) => (one.kind === 'move' ? [[one.role, one.to]] : []));
  expect(moves).toEqual([
    ['baker', 'senior-baking'],
    ['helper', 'senior-baking-bread'],
  ]);
});

test('other text is an issue', () => {
  expect(isGuardian('# Bands\n')).toBe(false);
  expect(readGuardian([{ file: 'x.md', text: '# Bands' }])).toMatchObject({
    value: undefined,
    issues: [{ code: 'IMPORT_UNRECOGNISED' }],
  });
});

describe.skipIf(!hasShared(FILE))('the published page', () => {
  test('has twenty bands in five tracks, with proposed levels and moves within tracks', () => {
    const text = sharedText(`data/${FILE}`);
    const read = readGuardian([{ file: 'salary-bands.md', text }]);
    const { document } = checkLadder(read);
    expect(isGuardian(text)).toBe(true);
    expect([document?.families.length, document?.roles.length]).toEqual([5, 20]);
    expect(read.proposals.filter(({ kind }) => kind === 'move')).toHaveLength(15);
  });
});

test.each([
  [
    'bands',
    PAGE + '    *  Baker: `£20k - £30k`\n'.repeat(MAX_ROLES),
    reason('FIRST_ENTRIES', { limit: MAX_ROLES }),
    MAX_ROLES + 8,
  ],
  [
    'lines',
    PAGE + '\n'.repeat(MAX_PROSE_LINES),
    reason('FIRST_LINES', { limit: MAX_PROSE_LINES }),
    MAX_PROSE_LINES + 1,
  ],
])('more %s than are read are told where they begin', (_, text, because, line) => {
  const told = readGuardian([{ file: 'bands.md', text }]).issues.filter(
    ({ code }) => code === 'IMPORT_ENTRY_LEFT_OUT',
  );
  expect(told).toMatchObject([
    { args: { entry: part('REST_OF_FILE', { file: 'bands.md' }), reason: because }, place: { line } },
  ]);
});
