import { distance } from 'fastest-levenshtein';
import { compareIds, titleKey } from '../model/ladder/id';

interface Candidate {
  name: string;
  key: string;
  words: ReadonlySet<string>;
}

/** A text of which more than this share would have to change is a different name, not a slip. */
const FURTHEST = 0.4;

/** Names prepared once for many "did you mean" questions. Cost of a question: linear in the names. */
export class NearestNames {
  readonly #candidates: Candidate[] = [];

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) {
      const key = titleKey(name);
      if (key !== '') this.#candidates.push({ name, key, words: new Set(key.split(' ')) });
    }
  }

  /**
   * The names closest to what was written, nearest first. A name counts as near when at most two fifths
   * of the longer text would have to change, or when it holds every word asked for.
   */
  find(ref: string, count = 3): string[] {
    const key = titleKey(ref);
    if (key === '') return [];
    const words = key.split(' ');
    const ranked: { name: string; cost: number }[] = [];
    for (const candidate of this.#candidates) {
      const cost = costOf(key, words, candidate);
      if (cost <= FURTHEST) ranked.push({ name: candidate.name, cost });
    }
    return ranked
      .sort((a, b) => a.cost - b.cost || compareIds(a.name, b.name))
      .slice(0, count)
      .map(({ name }) => name);
  }
}

function costOf(key: string, words: readonly string[], candidate: Candidate): number {
  const longest = Math.max(key.length, candidate.key.length);
  const holdsAll = words.every((word) => candidate.words.has(word));
  // The lengths alone often rule a name out, and comparing them costs nothing.
  const least = Math.abs(key.length - candidate.key.length) / longest;
  if (!holdsAll && least > FURTHEST) return Infinity;
  const cost = distance(key, candidate.key) / longest;
  // Every word asked for is there: nearer than any slip, the shortest such name first.
  return holdsAll ? cost / 10 : cost;
}

/** `NearestNames.find` for a single question. */
export function nearestNames(ref: string, names: Iterable<string>, count = 3): string[] {
  return new NearestNames(names).find(ref, count);
}
