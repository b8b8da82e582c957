/** The available languages, and the choice of the reader's. */
import { withoutRegion } from '../../model/ladder/languageTag';
import type { LocaleBundle } from '../en/catalogue';
import { Language } from './Language';

interface Offer {
  code: string;
  /** In the language itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Undefined for English, which is always loaded. */
  load?: () => Promise<LocaleBundle>;
}

export const LANGUAGES: readonly Offer[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'de', name: 'Deutsch', direction: 'ltr', load: async () => (await import('../de/de')).de },
  {
    // English with altered letters, from right to left: it reveals untranslated texts and layouts that do not mirror.
    code: 'ar-XB',
    name: 'Right to left, to try',
    direction: 'rtl',
    load: async () => (await import('./pseudo')).pseudo,
  },
];

/**
 * Finds the first wanted language that is available. Undefined if none is; the page is then in English.
 * @param wanted BCP 47 codes, the preferred one first
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
 * Loads the reader's language. Figures are formatted for the reader's region if the language is spoken there. Rejects if
 * the messages cannot be loaded.
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
