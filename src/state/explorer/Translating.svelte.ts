import { CareerGraph } from '../../graph/careerGraph';
import { languageFor } from '../../graph/languageFor';
import type { translated } from '../../graph/translated';
import type { Language } from '../../i18n/locales/Language';
import type { LoadResult } from './loadLadder';

/** Puts ladders into the reader's language, where they have it. What does so is loaded with the first that needs it. */
export class Translating {
  #translated = $state.raw<typeof translated | undefined>();

  /** Resolves once `inLanguage` can be asked of the ladder. Where that cannot be loaded it stays as its author wrote it. */
  async ready(loaded: LoadResult | undefined, language: Language): Promise<void> {
    if (loaded?.kind !== 'ready' || !codeFor(loaded.graph, language)) return;
    try {
      this.#translated ??= (await import('../../graph/translated')).translated;
    } catch {
      // It is read as it is, and tried again with the next ladder.
    }
  }

  inLanguage(original: CareerGraph, language: Language): CareerGraph {
    const code = codeFor(original, language);
    return code && this.#translated ? new CareerGraph(this.#translated(original, code)) : original;
  }
}

/** The language to put the ladder into; undefined where the reader has it as it is. */
function codeFor({ document }: CareerGraph, { wanted }: Language): string | undefined {
  const code = languageFor(document, wanted);
  return code === document.language ? undefined : code;
}
