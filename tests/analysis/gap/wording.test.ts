import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWording } from '../../../src/analysis/gap/wording';

const joined = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');
const words = fc
  .array(fc.constantFrom('guides', 'others', 'alone', 'with', 'help', 'مع', '。', '\n', '<b>'), {
    maxLength: 10,
  })
  .map((list) => list.join(' '));

test('joining the runs of a side gives back its text', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = compareWording(before, after);
      expect(joined(runs.before)).toBe(before);
      expect(joined(runs.after)).toBe(after);
    }),
  );
});

test('unmarked runs are the same on both sides', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = compareWording(before, after);
      const same = (side: { text: string; differs: boolean }[]) =>
        joined(side.filter(({ differs }) => !differs));
      expect(same(runs.before).replace(/\s+/g, '')).toBe(same(runs.after).replace(/\s+/g, ''));
    }),
  );
});

test('the words that differ are marked; equal texts have no marks', () => {
  const { before, after } = compareWording('Works with guidance.', 'Works alone.');
  expect(before.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['with guidance']);
  expect(after.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['alone']);
  expect(compareWording('Same.', 'Same.')).toEqual({
    before: [{ text: 'Same.', differs: false }],
    after: [{ text: 'Same.', differs: false }],
  });
});
