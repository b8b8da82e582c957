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
  ItemKind,
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
  things: Readonly<Record<ItemKind, string>>;
}

/** The words as a sentence asks for them. */
export interface CodedWords {
  reason: (reason: Reason) => string;
  /** A choice of several is joined by "or". */
  value: (value: Expected) => string;
  content: (content: Content) => string;
  assumption: (assumption: Assumption) => string;
  /** A name as it is written, or the words for a part without one. */
  part: (part: Part) => string;
  thing: (thing: ItemKind) => string;
}

/** @param list joins a choice, in the language */
export function codedWords(
  tables: CodedTables,
  list: (items: readonly string[], kind: 'or') => string,
): CodedWords {
  const wordsFor = <A>(table: WordsFor<A>, { code, args }: Coded<A>): string => {
    const said = table[code];
    return typeof said === 'string' ? said : said(args, words);
  };
  const words: CodedWords = {
    reason: (reason) => wordsFor(tables.reasons, reason),
    value: (value) =>
      // `Array.isArray` does not narrow a union with a readonly array.
      'code' in value
        ? wordsFor(tables.values, value)
        : list([...new Set(value.map((one) => wordsFor(tables.values, one)))], 'or'),
    content: (content) => wordsFor(tables.contents, content),
    assumption: (assumption) => wordsFor(tables.assumptions, assumption),
    part: (part) => (typeof part === 'string' ? part : wordsFor(tables.parts, part)),
    thing: (thing) => tables.things[thing],
  };
  return words;
}
