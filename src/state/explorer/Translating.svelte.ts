import { CareerGraph } from '../../graph/careerGraph';
import { languageFor } from '../../graph/languageFor';
import type { translated } from '../../graph/translated';
import type { Language } from '../../i18n/locales/Language';
import type { LoadResult } from './loadLadder';

/**
 * Translates ladders into the reader's language if the ladder has a translation. The translator is loaded
 * with the first ladder that needs it.
 */
export class Translating {
  #translated = $state.raw<typeof translated | undefined>();

  /**
   * Resolves when `inLanguage` can translate the ladder. If the translator cannot be loaded, the ladder stays
   * in the language of its author.
   */
  async ready(loaded: LoadResult | undefined, language: Language): Promise<void> {
    if (loaded?.kind !== 'ready' || !codeFor(loaded.graph, language)) return;
    try {
      this.#translated ??= (await import('../../graph/translated')).translated;
    } catch {
      // The ladder stays untranslated. The next ladder tries again.
    }
  }

  inLanguage(original: CareerGraph, language: Language): CareerGraph {
    const code = codeFor(original, language);
    return code && this.#translated ? new CareerGraph(this.#translated(original, code)) : original;
  }
}

/** The language to translate the ladder into; undefined if it is already in the reader's language. */
function codeFor({ document }: CareerGraph, { wanted }: Language): string | undefined {
  const code = languageFor(document, wanted);
  return code === document.language ? undefined : code;
}
