/**
 * Decides whether two spellings are the same name. Folding removes common differences (spaces, plurals,
 * "-ise" and "-ize", doubled letters, ".js", an acronym in brackets). The rest may differ by one typing error
 * in one long word. "Java" and "JavaScript", "UI design" and "UX design" stay different.
 */
import { titleKey } from '../../model/ladder/id';

/** Shorter words often differ by one letter and mean different things ("UI", "UX"; "contact", "contract"). */
const SHORTEST_SLIP = 8;
/**
 * Typing errors are rare in the first letters, and a difference there is often intended ("macro-", "micro-").
 */
const SURE_LETTERS = 2;

/** The words of a name, folded. */
export function foldedWords(name: string): string[] {
  const words = titleKey(withoutAcronym(name)).split(' ');
  const last = words.at(-1);
  if (words.length > 1 && last === 'js') words.pop();
  return words.map(foldWord).filter(Boolean);
}

/**
 * "Continuous integration (CI)" becomes "Continuous integration"; "Communication (written)" stays as it is.
 */
function withoutAcronym(name: string): string {
  return name.replace(/^(.{3,}\S)\s*\([\p{Lu}\p{N}/]{2,6}s?\)$/u, '$1');
}

function foldWord(word: string): string {
  let folded = word;
  if (folded.length >= 4 && folded.endsWith('js')) return folded.slice(0, -2);
  if (folded.length >= 9 && folded.endsWith('sql')) folded = folded.slice(0, -3);
  if (folded.length >= 4 && folded.endsWith('s') && !folded.endsWith('ss')) folded = folded.slice(0, -1);
  if (folded.length < 6) return folded;
  return folded.replaceAll('z', 's').replace(/(.)\1+/gu, '$1');
}

/**
 * Keys that two similar spellings share: all words joined, and each long word with one letter removed (the
 * symmetric delete method of spelling correction, Garbe 2012).
 */
export function spellingKeys(words: readonly string[]): Set<string> {
  const keys = new Set<string>();
  const whole = words.join('');
  if (whole === '') return keys;
  keys.add(whole);
  words.forEach((word, at) => {
    if (!mayHoldSlip(word)) return;
    const withForm = (form: string) => [...words.slice(0, at), form, ...words.slice(at + 1)].join(' ');
    keys.add(withForm(word));
    for (let letter = SURE_LETTERS; letter < word.length; letter++) {
      keys.add(withForm(word.slice(0, letter) + word.slice(letter + 1)));
    }
  });
  return keys;
}

/** Words with digits differ on purpose: "Python2", "Python3". */
function mayHoldSlip(word: string): boolean {
  return word.length >= SHORTEST_SLIP && !/\p{N}/u.test(word);
}

/**
 * True if the names differ only in one long word, by one letter inserted, removed or replaced, or by two
 * adjacent letters swapped.
 */
export function oneSlipApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]));
  const [only] = differing;
  if (!only || differing.length > 1) return false;
  const [x, y] = only;
  if (!mayHoldSlip(x) || !mayHoldSlip(y) || x.slice(0, SURE_LETTERS) !== y.slice(0, SURE_LETTERS))
    return false;
  return isOneSlip(x, y);
}

function isOneSlip(x: string, y: string): boolean {
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end++;
  const left = x.slice(start, x.length - end);
  const right = y.slice(start, y.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
