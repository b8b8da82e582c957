import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLadder } from '../../../src/check/schema';
import { isRolePage } from '../../../src/formats/role-page/page';
import { checkLadder } from '../../../src/check/check';
import { pageText } from '../../fixtures/published/rolePages';
import { runs } from '../../fixtures/runs';
import { readRolePages } from '../../fixtures/import/readers';

const HEADINGS = [
  'Key Responsibilities and Required Skills for a Keeper',
  'Role Definition',
  'Career Progression',
  'Entry Point From:',
  'Advancement To:',
  'Lateral Moves:',
  'Core Responsibilities',
  'Primary Functions',
  'Secondary Functions',
  'Hard Skills (Technical)',
  'Soft Skills',
  'Minimum Education:',
  'Preferred Education:',
  'Relevant Fields of Study:',
  'Typical Experience Range:',
  'Preferred:',
  'Back to Home',
];
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyLine = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HEADINGS) },
  fc.constantFrom(
    '',
    '💰 $9 - $1k',
    '$ - $',
    'title: X / salary: $1',
    '---',
    '• ',
    '• :',
    '• (',
    '1. A/B or',
    'lime Lamp Care: Clean.',
    '?? TBD',
    '• 99-99 years',
    '• __proto__: constructor',
    'ðŸ’°',
  ),
  anyText,
  anyText.map((text) => `• ${text}`),
  anyText.map((text) => `- ${text}: ${text}`),
);
const anyPage = fc.array(anyLine, { maxLength: 40 }).map((lines) => lines.join('\n'));

test('any string gives a valid document or issues', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyPage, fc.string({ unit: 'binary', maxLength: 300 })), { maxLength: 3 }),
      (texts) => {
        const read = readRolePages(texts.map((text, at) => ({ file: `${at}`, text })));
        if (read.value === undefined) expect(read.issues.length).toBeGreaterThan(0);
        else expect(parseLadder(read.value).issues).toEqual([]);
        checkLadder(read);
        for (const { place } of read.issues) expect(place?.line).toBeGreaterThan(0);
      },
    ),
    { numRuns: runs(300) },
  );
});

test('every line of a page is in the document or in an issue', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
  const anySpoken = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const lines = pageText({ pay: '$9,000 a year', soft: ['Patience: Able.'] }).split('\n');
  fc.assert(
    fc.property(fc.nat(lines.length), fc.boolean(), anySpoken, (at, bullet, spoken) => {
      const text = lines.toSpliced(at, 0, bullet ? `  • ${spoken}` : spoken).join('\n');
      const read = readRolePages([{ file: 'x', text }]);
      const kept = `${JSON.stringify(read.value)} ${JSON.stringify(read.issues)}`.toLowerCase();
      for (const one of spoken.toLowerCase().split(' ')) expect(kept).toContain(one);
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  ['spaces', ' '],
  ['open brackets', '('],
  ['slashes', ' / '],
  ['commas', 'a, '],
  ['the word or', 'Lead or '],
  ['digits', '9'],
  ['thousands', '1,000 '],
  ['years', '1-'],
  ['colons', ': '],
  ['stars', '*'],
  ['quotes', '"'],
  ['broken characters', 'â€'],
  ['capitals', 'aB'],
  ['DevOps', 'DevOps'],
  ['front matter', 'title: '],
  ['line ends', '\n'],
  ['bullets', '• \n'],
  ['continuations', '(\n'],
])('a hundred thousand characters of %s anywhere are read in linear time', (_, piece) => {
  const long = piece.repeat(100_000 / piece.length);
  for (const at of [0, 3, 12, 17, 26, 31]) {
    const lines = pageText({ pay: '$9 - $10' }).split('\n');
    // A prefix counts only on the first line, so one is enough.
    const begun = piece.includes('\n') ? ['• '] : ['', '• ', 'title: '];
    lines.splice(at, 0, ...begun.map((begin) => `${begin}x${long}y`));
    const text = lines.join('\n');
    isRolePage(text);
    const read = readRolePages([{ file: 'x', text }]);
    if (read.value !== undefined) expect(parseLadder(read.value).issues).toEqual([]);
  }
});

test.each([
  ['definitions', 'Role Definition\n'],
  ['titles with half a page', 'Key Responsibilities and Required Skills for X\nSoft Skills\n• Y\n'],
  [
    'pages of one title',
    'Key Responsibilities and Required Skills for X\nRole Definition\nY\nSoft Skills\n• Z: able\n',
  ],
  ['skills without a letter', 'Soft Skills\n• ?: ??? !\nHard Skills\n'],
  ['one skill', 'Soft Skills\n• Patience: able to wait\nHard Skills\n'],
  ['front matter and pay', 'salary: $1\n$1\n'],
  ['signposts', 'Back to Home\n\n'],
  ['lines of a definition', 'and so on\n'],
])('a hundred thousand characters of %s are read in linear time', (_, piece) => {
  const text = `Role Definition\nSoft Skills\nLateral Moves\nRole Definition\n${piece.repeat(100_000 / piece.length)}`;
  for (const one of [text, `${piece.repeat(100_000 / piece.length)}${text}`]) {
    const read = readRolePages([{ file: 'x', text: one }]);
    expect(parseLadder(read.value).issues).toEqual([]);
  }
});
