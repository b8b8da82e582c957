import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTags } from '../../../src/formats/role-page/tags';
import { repair, pageLines } from '../../../src/formats/wording/pageText';
import { runs } from '../../fixtures/runs';

const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** UTF-8 bytes decoded with another encoding. */
function misread(text: string, encoding: string): string {
  const bytes = new TextEncoder().encode(text);
  if (encoding === 'macintosh') return new TextDecoder(encoding).decode(bytes);
  const latin = String.fromCharCode(...bytes);
  return encoding === 'latin-1'
    ? latin
    : latin.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 128] ?? '');
}

const SIGNS = 'The keeper’s “lamp” – 12 € • é 💰 🎯 📈';

test.each(['windows-1252', 'macintosh', 'latin-1'])('UTF-8 read as %s is repaired', (encoding) => {
  expect(repair(misread(SIGNS, encoding)).text).toBe(SIGNS);
});

test.each(['windows-1252', 'latin-1'])('text broken twice by %s is repaired twice', (encoding) => {
  expect(repair(misread(misread('keeper’s • lamp', encoding), encoding)).text).toBe('keeper’s • lamp');
});

test.each(['Café à »la mode«', 'Straße, Ångström, naïve', 'voilà\u00A0»', '“ok” – fine… ™', '日本語', '🎯'])(
  'correct text is unchanged: %s',
  (text) => {
    expect(repair(text)).toEqual({ text, count: 0 });
  },
);

test('characters that cannot be repaired are counted', () => {
  expect(pageLines('\uFFFD\uFFFD Role')[0]).toMatchObject({ broken: 2 });
});

test.each(['• Item', '  - Item', '1. Item', '12) Item', '* Item', '– Item', '·Item', '\t◦ Item', 'â€¢ Item'])(
  'the bullet is removed: %s',
  (line) => {
    expect(pageLines(line)).toMatchObject([{ text: 'Item', bullet: true }]);
  },
);

test.each(['-12 degrees', '2024. It was', 'A - B', '8-12+ years'])('not a bullet: %s', (line) => {
  expect(pageLines(line)).toMatchObject([{ text: line, bullet: false }]);
});

test('a line separator of word processors ends an entry but not a line of the file', () => {
  expect(pageLines('a\u2028 • b\u2029c\nd').map(({ line, column, text }) => [line, column, text])).toEqual([
    [1, 1, 'a'],
    [1, 6, 'b'],
    [1, 8, 'c'],
    [2, 1, 'd'],
  ]);
});

test('lines and columns count from 1 and point after the bullet', () => {
  expect(pageLines('a\r\n\n  • b\rc').map(({ line, column, text }) => [line, column, text])).toEqual([
    [1, 1, 'a'],
    [2, 1, ''],
    [3, 5, 'b'],
    [4, 1, 'c'],
  ]);
});

test('unusual spaces, hyphens and zero-width characters become plain ones', () => {
  expect(pageLines('\uFEFFfull‑time\u202F9\u00A0to\u20095\u200B')[0]?.text).toBe('full-time 9 to 5');
});

test.each([
  ['EngineeringLeadership', ['Engineering', 'Leadership']],
  ['ITInfrastructure', ['IT', 'Infrastructure']],
  ['CloudITSecurity', ['Cloud', 'IT', 'Security']],
  ['UX/UIDesign SystemsResearch', ['UX/UI', 'Design Systems', 'Research']],
  ['Mobile AppsiOS/AndroidDevOpsSRE', ['Mobile Apps', 'iOS/Android', 'DevOps', 'SRE']],
  ['Cloud & DevOpsMLOpsJavaScriptTooling', ['Cloud & DevOps', 'MLOps', 'JavaScript', 'Tooling']],
  ['Full-StackC++Web', ['Full-Stack', 'C++', 'Web']],
  ['Docks, Piers, Sails', ['Docks', 'Piers', 'Sails']],
  ['Docks | Piers · Sails', ['Docks', 'Piers', 'Sails']],
  ['SailsSails', ['Sails']],
  ['One Tag', ['One Tag']],
  ['', []],
])('tags: %s', (line, tags) => {
  expect(splitTags(line)).toEqual(tags);
});

test('any text: repairing terminates, and tags lose no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      repair(text);
      const letters = (value: string) => [...new Set(value.replace(/[^\p{L}]/gu, ''))].sort().join('');
      expect(letters(splitTags(text).join(''))).toBe(letters(text));
    }),
    { numRuns: runs(1_000) },
  );
});
