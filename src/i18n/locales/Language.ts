import type { Catalogue, English, LocaleBundle, MessagesOf } from '../en/catalogue';
import { formatterFor, type Formatter } from '../formatter/Formatter';

export type PartName = Exclude<keyof LocaleBundle, 'boot'>;

/** A language the whole interface is in. Its words are made when a view first asks for them. */
export class Language {
  /** BCP 47, for the `lang` of what is shown. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly formatter: Formatter;
  /** What the reader wishes for, the most wanted first: a ladder may have languages that the interface has not. */
  readonly wanted: readonly string[];
  readonly #bundle: LocaleBundle | undefined;
  #catalogue: Partial<Catalogue>;
  readonly #made = new Map<unknown, unknown>();

  /**
   * @param told none for English, whose words come with the views that use them
   * @param locale how figures and days are written; as the reader's system has it unless given
   */
  constructor(
    code: string,
    {
      bundle,
      locale,
      direction = 'ltr',
      wanted = [code],
    }: {
      bundle?: LocaleBundle;
      locale?: string;
      direction?: 'ltr' | 'rtl';
      wanted?: readonly string[];
    } = {},
  ) {
    this.wanted = wanted;
    this.code = code;
    this.direction = direction;
    this.formatter = formatterFor(code, locale);
    this.#bundle = bundle;
    this.#catalogue = bundle?.boot ?? {};
  }

  /** Resolves once the words of the part can be said. Where they cannot be loaded English stands in, till asked again. */
  async loadPart(part: PartName): Promise<void> {
    try {
      const messages = await this.#bundle?.[part]();
      this.#catalogue = { ...this.#catalogue, ...messages };
    } catch {
      // The English words came with the view itself.
    }
  }

  /** The words of one view, of which the English ones are given; a part that is not first has to be brought before. */
  messages<N extends keyof English>(name: N, english: English[N]): MessagesOf<N> {
    // Each slice is what its own name says, which a lookup by a variable name cannot tell.
    const make = (this.#catalogue[name] ?? english) as (formatter: Formatter) => MessagesOf<N>;
    const messages = (this.#made.get(make) as MessagesOf<N> | undefined) ?? make(this.formatter);
    this.#made.set(make, messages);
    return messages;
  }
}
