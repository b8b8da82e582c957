import { withoutRegion } from '../model/ladder/languageTag';
import type { LadderDocument } from '../model/ladder/ladder';

/**
 * The language of the first of the wanted that the ladder is written in or translated into; its own where it has none
 * of them. A wish for a region is met by the language without it.
 * @param wanted BCP 47 tags, the most wanted first
 */
export function languageFor(
  { language, translations = {} }: Pick<LadderDocument, 'language' | 'translations'>,
  wanted: readonly string[],
): string {
  const there = [language, ...Object.keys(translations)];
  for (const code of wanted.map((one) => one.toLowerCase())) {
    const found =
      there.find((one) => one.toLowerCase() === code) ??
      there.find((one) => withoutRegion(one) === withoutRegion(code));
    if (found !== undefined) return found;
  }
  return language;
}
