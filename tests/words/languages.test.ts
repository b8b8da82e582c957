import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/words/de';
import { en } from '../../src/words/en';
import { LANGUAGES, loadLanguage, offerFor } from '../../src/words/languages';
import { pseudo } from '../../src/words/pseudo';
import { runsOf, sayIn } from '../../src/words/Say';

/** Every text of a slice by its path; of what makes one from its arguments, that it is a function. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, 'made']];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, `${path}.${name}`));
}
const [english, german] = [sayIn('en', 'en'), sayIn('de', 'de')];
const slices = Object.keys(en) as (keyof typeof en)[];

describe.each(slices)('%s', (name) => {
  const written = textsOf(en[name](english));

  test('has the same texts in every language, and none is empty', () => {
    const paths = written.map(([path]) => path);
    for (const [catalogue, say] of [
      [de, german],
      [pseudo, english],
    ] as const) {
      const others = textsOf(catalogue[name](say));
      expect(others.map(([path]) => path)).toEqual(paths);
      expect(others.filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  test('names the same parts in every language', () => {
    const partsOf = (text: string) => runsOf(text).flatMap(({ part }) => part ?? []);
    const others = new Map(textsOf(de[name](german)));
    for (const [path, text] of written)
      expect(partsOf(others.get(path) ?? '').sort(), path).toEqual(partsOf(text).sort());
  });
});

test('the reader’s own region writes the figures where the language is spoken there', async () => {
  const swiss = await loadLanguage(['fr', 'de-CH', 'en']);
  expect(swiss.code).toBe('de');
  expect(swiss.say.figure(1234567)).toMatch(/^1[’']234[’']567$/);
  expect((await loadLanguage(['de', 'de-AT'])).code).toBe('de');
  expect((await loadLanguage(['ar-XB'])).direction).toBe('rtl');
});

test('a language that there is none of gives English, and so does no wish at all', async () => {
  for (const wanted of [[], ['fr'], ['xx-YY', ''], ['<script>']]) {
    expect(offerFor(wanted)).toBeUndefined();
    expect((await loadLanguage(wanted)).code).toBe('en');
  }
  for (const { code } of LANGUAGES) expect(offerFor([code.toUpperCase()])?.code).toBe(code);
});

test('words are made once, and from how the language says figures', async () => {
  const language = await loadLanguage(['de']);
  const words = language.words('gap', en.gap);
  expect(language.words('gap', en.gap)).toBe(words);
  expect(runsOf(words.steps(1, 12)).map(({ text }) => text)).toEqual([
    '1 Stufe',
    ' in 12 Kompetenzen liegen dazwischen.',
  ]);
});

test('a sentence comes apart into its runs, whatever is said in them', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, fc.constantFrom('b', 'link', 'a-role'), (before, within, name) => {
      const plain = before.replace(/[\uE000-\uE002]/g, '');
      const runs = runsOf(`${plain}${english.part(name, within)}!`);
      expect(runs.filter(({ part }) => part !== undefined)).toEqual([
        { part: name, text: within.replace(/[\uE000-\uE002]/g, '') },
      ]);
      expect(runs.map((run) => run.text).join('')).toBe(`${plain}${within.replace(/[\uE000-\uE002]/g, '')}!`);
    }),
  );
});

test('a code that is no currency stands behind its figure', () => {
  expect(english.money(1500, 'US dollars')).toBe('1,500 US dollars');
  expect(english.money(160_000, 'USD', true)).toBe('$160K');
  expect(german.plural(1234.5, { one: '# Jahr', other: '# Jahre' })).toBe('1.234,5 Jahre');
});
