import type { English } from './en';
import { sayIn, type Say } from './Say';

/** The words of each view, made from how its language says figures. */
export type Catalogue = { readonly [N in keyof English]: (say: Say) => Words<N> };
export type Words<N extends keyof English> = ReturnType<English[N]>;

/** A language the whole interface is in. Its words are made when a view first asks for them. */
export class Language {
  /** BCP 47, for the `lang` of what is shown. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly say: Say;
  /** What the reader wishes for, the most wanted first: a ladder may have languages that the interface has not. */
  readonly wanted: readonly string[];
  readonly #catalogue: Catalogue | undefined;
  readonly #made = new Map<keyof English, unknown>();

  /**
   * @param catalogue none for English, whose words come with the views that use them
   * @param locale how figures and days are written; as the reader's system has it unless given
   */
  constructor(
    code: string,
    {
      catalogue,
      locale,
      direction = 'ltr',
      wanted = [code],
    }: {
      catalogue?: Catalogue;
      locale?: string;
      direction?: 'ltr' | 'rtl';
      wanted?: readonly string[];
    } = {},
  ) {
    this.wanted = wanted;
    this.code = code;
    this.direction = direction;
    this.say = sayIn(code, locale);
    this.#catalogue = catalogue;
  }

  /** The words of one view, of which the English ones are given. */
  words<N extends keyof English>(name: N, english: English[N]): Words<N> {
    const known = this.#made.get(name) as Words<N> | undefined;
    // Each slice is what its own name says, which a lookup by a variable name cannot tell.
    const make = (this.#catalogue?.[name] ?? english) as (say: Say) => Words<N>;
    const words = known ?? make(this.say);
    this.#made.set(name, words);
    return words;
  }
}
