import { Language } from '../../i18n/locales/Language';
import { loadLanguage } from '../../i18n/locales/languages';
import { Preference, type Store } from './preference';

/** The language the reader chose, or else the first of their browser's languages that is available. */
export class LanguagePreference {
  readonly #preference: Preference;
  readonly #browserLanguages: readonly string[];

  /** @param browserLanguages BCP 47 tags, the preferred one first */
  constructor(store: () => Store, browserLanguages: readonly string[]) {
    this.#preference = new Preference(store, 'language');
    this.#browserLanguages = browserLanguages;
  }

  /** English where the messages of another language cannot be loaded. */
  async load(): Promise<Language> {
    const chosen = this.#preference.read();
    try {
      return await loadLanguage([...(chosen === undefined ? [] : [chosen]), ...this.#browserLanguages]);
    } catch {
      return new Language('en');
    }
  }

  /** Loads a language by its code and saves the choice. Rejects where its messages cannot be loaded. */
  async choose(code: string): Promise<Language> {
    const language = await loadLanguage([code, ...this.#browserLanguages]);
    // Views that are already open need all of their messages at once.
    await Promise.all([language.loadPart('views'), language.loadPart('checks')]);
    this.#preference.write(code);
    return language;
  }
}
