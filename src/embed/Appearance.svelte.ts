import type { Shape } from '../state/link/embedView';
import { shapeOf } from './settings';
import type { Settings } from './names';

/** How an embedded ladder is shown, as its page has set it: all that no link holds. */
export class Appearance {
  #settings = $state.raw<Settings>({});

  set(settings: Settings): void {
    this.#settings = settings;
  }

  get shape(): Shape {
    return shapeOf(this.#settings);
  }
  /** Light or dark; as the reader's system has it unless set. */
  get theme(): 'light' | 'dark' | undefined {
    const { theme } = this.#settings;
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  }
}
