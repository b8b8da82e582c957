/**
 * The fixed sentences of the interface. Vite loads this file for `sentences.ts`: the catalogues are JSON and Markdown,
 * which the loader of Playwright cannot import.
 */
import { formatterFor } from '../../../src/i18n/formatter/Formatter';
import { de } from '../../../src/i18n/de/de';
import { en } from '../../../src/i18n/en/catalogue';

/** Texts without arguments, of more than one word: a single word may be the same in two languages. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim().includes(' ') ? [value.trim()] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
}

const formatter = { en: formatterFor('en'), de: formatterFor('de') };

const german = { ...de.boot, ...(await de.views()), ...(await de.checks()) };

// What an import writes into a ladder are words of that ladder. One in English may use the same ones.
const { ladderTexts: _, ...ofInterface } = en;

export const ENGLISH = Object.values(ofInterface).flatMap((make) => sentencesOf(make(formatter.en)));
export const GERMAN = Object.values(german).flatMap((make) => sentencesOf(make(formatter.de)));
