import { expect, test } from 'vitest';
import { slug, titleKey } from '../../../src/model/ladder/id';

test('names that differ only in significant signs have different keys', () => {
  expect(new Set(['C', 'C++', 'C#', 'F#'].map(titleKey)).size).toBe(4);
});

test('case, accents and punctuation do not matter', () => {
  expect(titleKey('  Café—Owner, (Senior) ')).toBe('cafe owner senior');
});

test('a slug is never empty', () => {
  expect(slug('!!!')).toBe('untitled');
});
