import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/i18n/de/de';
import { en } from '../../src/i18n/en/catalogue';
import type { Catalogue, LocaleBundle } from '../../src/i18n/en/catalogue';
import { Language } from '../../src/i18n/locales/Language';
import { LANGUAGES, loadLanguage, offerFor } from '../../src/i18n/locales/languages';
import { pseudo } from '../../src/i18n/locales/pseudo';
import { runsOf, formatterFor } from '../../src/i18n/formatter/Formatter';

/** The texts of a slice by path. A message with arguments counts as “function”. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, 'made']];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, `${path}.${name}`));
}
const [english, german] = [formatterFor('en', 'en'), formatterFor('de', 'de')];
const slices = Object.keys(en) as (keyof typeof en)[];
const whole = async ({ boot, views, checks }: LocaleBundle): Promise<Catalogue> => ({
  ...boot,
  ...(await views()),
  ...(await checks()),
});

describe.each(slices)('%s', (name) => {
  const written = textsOf(en[name](english));

  test('has the same texts in every language, and none is empty', async () => {
    const paths = written.map(([path]) => path).sort();
    for (const [bundle, say] of [
      [de, german],
      [pseudo, english],
    ] as const) {
      const others = textsOf((await whole(bundle))[name](say));
      expect(others.map(([path]) => path).sort()).toEqual(paths);
      expect(others.filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  test('names the same parts in every language', async () => {
    const partsOf = (text: string) => runsOf(text).flatMap(({ part }) => part ?? []);
    const others = new Map(textsOf((await whole(de))[name](german)));
    for (const [path, text] of written)
      expect(partsOf(others.get(path) ?? '').sort(), path).toEqual(partsOf(text).sort());
  });

  test('leaves the same arguments to be filled in', async () => {
    const argumentsOf = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([one]) => one).sort();
    for (const [bundle, say] of [
      [de, german],
      [pseudo, english],
    ] as const) {
      const others = new Map(textsOf((await whole(bundle))[name](say)));
      for (const [path, text] of written)
        expect(argumentsOf(others.get(path)), path).toEqual(argumentsOf(text));
    }
  });
});

test('figures are formatted for the reader’s region if the language is spoken there', async () => {
  const swiss = await loadLanguage(['fr', 'de-CH', 'en']);
  expect(swiss.code).toBe('de');
  expect(swiss.formatter.figure(1234567)).toMatch(/^1[’']234[’']567$/);
  expect((await loadLanguage(['de', 'de-AT'])).code).toBe('de');
  expect((await loadLanguage(['ar-XB'])).direction).toBe('rtl');
});

test('an unavailable language gives English, and so does no preference', async () => {
  for (const wanted of [[], ['fr'], ['xx-YY', ''], ['<script>']]) {
    expect(offerFor(wanted)).toBeUndefined();
    expect((await loadLanguage(wanted)).code).toBe('en');
  }
  for (const { code } of LANGUAGES) expect(offerFor([code.toUpperCase()])?.code).toBe(code);
});

test('messages are created once, with the formatter of the language', async () => {
  const language = await loadLanguage(['de']);
  await language.loadPart('views');
  const messages = language.messages('gap', en.gap);
  expect(language.messages('gap', en.gap)).toBe(messages);
  expect(runsOf(messages.steps(1, 12)).map(({ text }) => text)).toEqual([
    'Noch ',
    '1 Stufe',
    ' in 12 Kompetenzen.',
  ]);
});

test('messages that the first drawing does not need load later; if that fails, English is used until the next attempt', async () => {
  let isReached = false;
  const bundle: LocaleBundle = {
    boot: de.boot,
    checks: de.checks,
    views: () => (isReached ? de.views() : Promise.reject(new Error('no network'))),
  };
  const language = new Language('de', { bundle });
  const swap = () => language.messages('gap', en.gap).swap;
  expect(language.messages('app', en.app).lenses).not.toEqual(en.app(english).lenses);
  expect(swap()).toBe('Swap direction');
  await language.loadPart('views');
  expect(swap()).toBe('Swap direction');
  isReached = true;
  await language.loadPart('views');
  expect(swap()).toBe('Richtung tauschen');
});

test('a sentence splits into its parts, whatever text they contain', () => {
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

test('an unknown currency code follows the amount', () => {
  expect(english.money(1500, 'US dollars')).toBe('1,500 US dollars');
  expect(english.money(160_000, 'USD', true)).toBe('$160K');
  expect(german.plural(1234.5, { one: '# Jahr', other: '# Jahre' })).toBe('1.234,5 Jahre');
});
