import { withoutRegion } from '../model/ladder/languageTag';
import type { LadderDocument } from '../model/ladder/ladder';

/**
 * The first of the wanted languages that the ladder is written in or translated into; otherwise the ladder's
 * own language. A tag with a region also matches the language without it.
 *
 * @param wanted BCP 47 tags, in order of preference
 */
export function languageFor(
  { language, translations = {} }: Pick<LadderDocument, 'language' | 'translations'>,
  wanted: readonly string[],
): string {
  const available = [language, ...Object.keys(translations)];
  for (const code of wanted.map((one) => one.toLowerCase())) {
    const found =
      available.find((one) => one.toLowerCase() === code) ??
      available.find((one) => withoutRegion(one) === withoutRegion(code));
    if (found !== undefined) return found;
  }
  return language;
}
