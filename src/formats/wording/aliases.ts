/**
 * Finds titles that are probably one role in other words: "Sr. Back-End Engineer" and "Senior Backend
 * Engineer". They are proposed with a reason and never merged: a person decides. Brackets count unless they
 * contain an abbreviation: "Technical Architect" and "Technical Architect (Contract)" are two roles.
 */
import { rollup } from 'd3-array';
import { titleKey } from '../../model/ladder/id';

/** What two titles differ in, from the most to the least certain reason. */
const ALIAS_REASONS = ['spelling', 'abbreviation', 'wordOrder', 'synonym'] as const;
type AliasReason = (typeof ALIAS_REASONS)[number];

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  sr: 'senior',
  jr: 'junior',
  mgr: 'manager',
  eng: 'engineer',
  dev: 'developer',
  vp: 'vice president',
  svp: 'senior vice president',
  evp: 'executive vice president',
  cto: 'chief technology officer',
  cio: 'chief information officer',
  ciso: 'chief information security officer',
  cpo: 'chief product officer',
  coo: 'chief operating officer',
  sre: 'site reliability engineer',
  sdet: 'software engineer in test',
  qa: 'quality assurance',
  ml: 'machine learning',
  dba: 'database administrator',
  tpm: 'technical program manager',
  tech: 'technical',
  admin: 'administrator',
};
const SYNONYMS: Readonly<Record<string, string>> = {
  developer: 'engineer',
  programmer: 'engineer',
  leader: 'lead',
  solution: 'solutions',
  system: 'systems',
};
const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'a']);

/** Keys under which two titles may be one role, from the strictest to the loosest. */
function keysOf(title: string): Record<AliasReason, string> {
  const spelling = titleKey(title).replaceAll(' ', '');
  const plain = titleKey(title.replace(/ ?\(\p{Lu}[\p{Lu}\p{N}/&]{1,5}\)/gu, ''));
  const words = plain
    .split(' ')
    .flatMap((word) => (Object.hasOwn(WRITTEN_OUT, word) ? (WRITTEN_OUT[word] ?? word).split(' ') : [word]));
  const folded = words.map((word) => (word === 'engineering' ? 'engineer' : word));
  const ordered = folded
    .filter((word) => !SMALL_WORDS.has(word))
    .join(' ')
    .replace(/\b(back|front|full) (end|stack)\b/g, '$1$2')
    .split(' ')
    .sort();
  const synonyms = ordered
    .map((word) => (Object.hasOwn(SYNONYMS, word) ? (SYNONYMS[word] ?? word) : word))
    .sort();
  return {
    spelling,
    abbreviation: words.join(''),
    wordOrder: ordered.join(' '),
    synonym: synonyms.join(' '),
  };
}

/** Further titles under one key are not compared, which bounds the number of pairs. */
const MOST_IN_GROUP = 20;

export interface AliasPair {
  a: string;
  b: string;
  reason: AliasReason;
}

/**
 * Pairs of a title of the first list with a title of either list. Neither list may repeat a title by
 * `titleKey`. Cost: near linear, because only titles under the same key are compared.
 */
export function aliasPairs(titles: readonly string[], others: readonly string[]): AliasPair[] {
  const keys = new Map([...titles, ...others].map((title) => [title, keysOf(title)]));
  const groups = rollup(
    keys,
    (rivals) => rivals.slice(0, MOST_IN_GROUP).map(([title]) => title),
    ([, { synonym }]) => synonym,
  );
  const order = new Map(titles.map((title, at) => [title, at]));
  return titles.flatMap((a) =>
    (groups.get(keys.get(a)?.synonym ?? '') ?? []).flatMap((b): AliasPair[] => {
      const later = (order.get(b) ?? Infinity) > (order.get(a) ?? Infinity);
      const reason = ALIAS_REASONS.find((one) => keys.get(a)?.[one] === keys.get(b)?.[one]);
      return later && reason !== undefined && keys.get(a)?.synonym !== '' ? [{ a, b, reason }] : [];
    }),
  );
}
