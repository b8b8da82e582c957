/** Words of which the key is merely in lower case. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/**
 * Accents stripped, lower case, runs of anything but letters and digits folded to one space. A "+" or "#"
 * behind a letter is spelled out: C, C++ and C# are three names.
 */
export function titleKey(text: string): string {
  // Most names are, and a large ladder asks for a million keys.
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

/** An id made from a title: `titleKey` with hyphens. Never empty: a title of signs alone gives `untitled`. */
export function slug(text: string): string {
  return titleKey(text).replaceAll(' ', '-') || 'untitled';
}

/** Compares ids by code unit: the same order on every machine, whatever the reader's locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
