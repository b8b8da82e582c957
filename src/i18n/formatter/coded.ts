/** Codes with arguments to words: the same in every language but for its table of words. */
import type {
  AssumptionArgs,
  Assumption,
  Coded,
  Content,
  ContentArgs,
  Expected,
  Part,
  PartArgs,
  Reason,
  ReasonArgs,
  Thing,
  ValueArgs,
} from '../../model/validation/reasons';

/** Words for every code of a union: a text, or one made of the arguments. A code without words does not compile. */
export type WordsFor<A> = { readonly [C in keyof A]: string | ((args: A[C], words: CodedWords) => string) };

/** All that a language says for reasons, values and parts, to be put into the sentence of an issue. */
export interface CodedTables {
  reasons: WordsFor<ReasonArgs>;
  values: WordsFor<ValueArgs>;
  contents: WordsFor<ContentArgs>;
  assumptions: WordsFor<AssumptionArgs>;
  parts: WordsFor<PartArgs>;
  things: Readonly<Record<Thing, string>>;
}

/** The words as a sentence asks for them. */
export interface CodedWords {
  reason: (reason: Reason | string) => string;
  /** A choice of several is joined by "or". */
  value: (value: Expected | string) => string;
  content: (content: Content | string) => string;
  assumption: (assumption: Assumption | string) => string;
  /** A name as it is written, or the words for a part without one. */
  part: (part: Part) => string;
  thing: (thing: Thing | string) => string;
}

/** @param list joins a choice, in the language */
export function codedWords(
  tables: CodedTables,
  list: (items: readonly string[], kind: 'or') => string,
  // Until every reader gives codes.
  plain = (text: string) => text,
): CodedWords {
  const wordsFor = <A>(table: WordsFor<A>, { code, args }: Coded<A>): string => {
    const said = table[code];
    return typeof said === 'string' ? said : said(args, words);
  };
  const words: CodedWords = {
    reason: (reason) => (typeof reason === 'string' ? plain(reason) : wordsFor(tables.reasons, reason)),
    value: (value) =>
      typeof value === 'string'
        ? plain(value)
        : // `Array.isArray` does not narrow a union with a readonly array.
          'code' in value
          ? wordsFor(tables.values, value)
          : list([...new Set(value.map((one) => wordsFor(tables.values, one)))], 'or'),
    content: (content) => (typeof content === 'string' ? plain(content) : wordsFor(tables.contents, content)),
    assumption: (assumption) =>
      typeof assumption === 'string' ? plain(assumption) : wordsFor(tables.assumptions, assumption),
    part: (part) => (typeof part === 'string' ? part : wordsFor(tables.parts, part)),
    thing: (thing) => (Object.hasOwn(tables.things, thing) ? tables.things[thing as Thing] : plain(thing)),
  };
  return words;
}
