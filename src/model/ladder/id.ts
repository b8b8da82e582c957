/** Titles whose key is simply their lower case. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/**
 * The key for comparing names: lower case without accents; everything but letters and digits becomes a single
 * space. A "+" or "#" after a letter is spelled out, so C, C++ and C# have different keys.
 */
export function titleKey(text: string): string {
  // The common case, and a fast path: a large ladder computes a million keys.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[\p{L}+])\+/gu, ' plus ')
    .replace(/(?<=\p{L})#/gu, ' sharp ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * An id from a title: `titleKey` with hyphens. Never empty: a title without letters and digits gives
 * `untitled`.
 */
export function slug(text: string): string {
  return titleKey(text).replaceAll(' ', '-') || 'untitled';
}

/** Compares ids by code unit: the same order on every machine, whatever the locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
