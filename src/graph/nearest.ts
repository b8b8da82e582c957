import { distance } from 'fastest-levenshtein';
import { compareIds, titleKey } from '../model/ladder/id';

interface Candidate {
  name: string;
  key: string;
  words: ReadonlySet<string>;
}

/** If more than this share of a text would have to change, it is a different name and not a typing error. */
const MAX_CHANGED = 0.4;

/** A list of names prepared for many "did you mean" lookups. Cost of a lookup: linear in the names. */
export class NearestNames {
  readonly #candidates: Candidate[] = [];

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) {
      const key = titleKey(name);
      if (key !== '') this.#candidates.push({ name, key, words: new Set(key.split(' ')) });
    }
  }

  /**
   * The most similar names, nearest first. A name is similar if at most two fifths of the longer text would
   * have to change, or if it contains every word of `ref`.
   */
  find(ref: string, count = 3): string[] {
    const key = titleKey(ref);
    if (key === '') return [];
    const words = key.split(' ');
    const ranked: { name: string; cost: number }[] = [];
    for (const candidate of this.#candidates) {
      const cost = costOf(key, words, candidate);
      if (cost <= MAX_CHANGED) ranked.push({ name: candidate.name, cost });
    }
    return ranked
      .sort((a, b) => a.cost - b.cost || compareIds(a.name, b.name))
      .slice(0, count)
      .map(({ name }) => name);
  }
}

function costOf(key: string, words: readonly string[], candidate: Candidate): number {
  const longest = Math.max(key.length, candidate.key.length);
  const hasAllWords = words.every((word) => candidate.words.has(word));
  // Comparing the lengths first is cheap and often rules a name out.
  const least = Math.abs(key.length - candidate.key.length) / longest;
  if (!hasAllWords && least > MAX_CHANGED) return Infinity;
  const cost = distance(key, candidate.key) / longest;
  // A name with all the words ranks before any spelling variant; among those, the shortest comes first.
  return hasAllWords ? cost / 10 : cost;
}

/** `NearestNames.find` for a single lookup. */
export function nearestNames(ref: string, names: Iterable<string>, count = 3): string[] {
  return new NearestNames(names).find(ref, count);
}
