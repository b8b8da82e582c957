/** The languages there are, and how the reader's is chosen among them. */
import { withoutRegion } from '../../model/ladder/languageTag';
import type { LocaleBundle } from '../en/catalogue';
import { Language } from './Language';

interface Offer {
  code: string;
  /** As its own speakers call it. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** None for English. */
  load?: () => Promise<LocaleBundle>;
}

export const LANGUAGES: readonly Offer[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'de', name: 'Deutsch', direction: 'ltr', load: async () => (await import('../de/de')).de },
  {
    // English in letters of its own, from right to left: it shows what is not translated, and what does not turn round.
    code: 'ar-XB',
    name: 'Right to left, to try',
    direction: 'rtl',
    load: async () => (await import('./pseudo')).pseudo,
  },
];

/**
 * The first of the wanted languages that there is; English where there is none.
 * @param wanted codes as BCP 47 has them, the most wanted first
 */
export function offerFor(wanted: readonly string[]): Offer | undefined {
  for (const code of wanted) {
    const found =
      LANGUAGES.find((one) => one.code.toLowerCase() === code.toLowerCase()) ??
      LANGUAGES.find((one) => one.code === withoutRegion(code));
    if (found) return found;
  }
  return undefined;
}

/**
 * The language for a reader. Figures are written as in the reader's own region, where the language is spoken there.
 * Rejects where its words cannot be loaded.
 */
export async function loadLanguage(wanted: readonly string[]): Promise<Language> {
  const offer = offerFor(wanted);
  if (!offer) return new Language('en', { wanted });
  const regional = wanted.find(
    (code) => code.includes('-') && withoutRegion(code) === withoutRegion(offer.code),
  );
  const locale = regional ?? offer.code;
  const bundle = await offer.load?.();
  const { code, direction } = offer;
  return new Language(code, { direction, locale, wanted, ...(bundle ? { bundle } : {}) });
}
