import type { EmbedView } from '../state/link/embedView';
import { embedViewOf } from './settings';
import type { Settings } from './names';

/** The page's settings for how an embedded ladder looks: everything that a link does not contain. */
export class Appearance {
  #settings = $state.raw<Settings>({});

  set(settings: Settings): void {
    this.#settings = settings;
  }

  get shape(): EmbedView {
    return embedViewOf(this.#settings);
  }
  /** Light or dark; by default, the reader's system decides. */
  get theme(): 'light' | 'dark' | undefined {
    const { theme } = this.#settings;
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  }
}
