/**
 * Words that put people off unequally. In the experiments of Gaucher, Friesen and Kay (2011), women found job
 * adverts with many stereotypically masculine words less appealing, whatever the job
 * (https://doi.org/10.1037/a0022530). The word stems are those of the study's appendix. They are English.
 */
import { compareIds, titleKey } from '../../model/ladder/id';

const MASCULINE = [
  'active adventurous aggress ambitio analy assert athlet autonom boast challeng compet confident courag',
  'decide decisi determin dominant domina force greedy headstrong hierarch hostil impulsi independen individual',
  'intellect lead logic masculine objective opinion outspoken persist principle reckless stubborn superior',
].flatMap((line) => line.split(' '));

const FEMININE = [
  'affectionate child cheer commit communal compassion connect considerate cooperat depend emotiona empath',
  'feminine flatterable gentle honest interpersonal interdependen kind kinship loyal modesty nag nurtur pleasant',
  'polite quiet respon sensitiv submissive support sympath tender together trust understand warm whin yield',
].flatMap((line) => line.split(' '));

/** How many more masculine words than feminine ones a finding needs, and how many times as many. */
const LEAST_MORE = 6;
const LEAST_TIMES = 3;

export interface CodedWord {
  word: string;
  count: number;
}

/**
 * The masculine words of a text that has clearly more of them than of feminine ones, most frequent first; empty for any
 * other text. A few such words are normal. `names` have stems that a text cannot avoid, such as those of the role's title and its
 * skills. Feminine words alone are no finding: in the study they put nobody off.
 */
export function stereotypedWords(text: string, names: readonly string[]): CodedWord[] {
  const unavoidable = stemsIn(names);
  const masculine = new Map<string, number>();
  let feminine = 0;
  for (const word of titleKey(text).split(' ')) {
    const stem = stemOf(word);
    if (stem === undefined || unavoidable.has(stem)) continue;
    if (FEMININE.includes(stem)) feminine += 1;
    else masculine.set(word, (masculine.get(word) ?? 0) + 1);
  }
  const total = [...masculine.values()].reduce((sum, count) => sum + count, 0);
  if (total - feminine < LEAST_MORE || total < LEAST_TIMES * feminine) return [];
  return [...masculine]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || compareIds(a.word, b.word));
}

const stemOf = (word: string) => [...MASCULINE, ...FEMININE].find((stem) => word.startsWith(stem));

function stemsIn(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => titleKey(name).split(' ')).flatMap((word) => stemOf(word) ?? []));
}
