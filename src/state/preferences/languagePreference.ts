import { Language } from '../../i18n/locales/Language';
import { loadLanguage } from '../../i18n/locales/languages';
import { Preference, type Store } from './preference';

/** The language the reader chose, else the first that their browser asks for and there is. */
export class LanguagePreference {
  readonly #kept: Preference;
  readonly #asked: readonly string[];

  /** @param asked what the browser asks for, as BCP 47 has it, the most wanted first */
  constructor(store: () => Store, asked: readonly string[]) {
    this.#kept = new Preference(store, 'language');
    this.#asked = asked;
  }

  /** English where the words of another language cannot be loaded. */
  async load(): Promise<Language> {
    const chosen = this.#kept.read();
    try {
      return await loadLanguage([...(chosen === undefined ? [] : [chosen]), ...this.#asked]);
    } catch {
      return new Language('en');
    }
  }

  /** Keeps a choice, by its code, and loads it. Rejects where its words cannot be loaded. */
  async choose(code: string): Promise<Language> {
    const language = await loadLanguage([code, ...this.#asked]);
    // Views are open already, which have to say all they say.
    await Promise.all([language.loadPart('views'), language.loadPart('checks')]);
    this.#kept.write(code);
    return language;
  }
}
