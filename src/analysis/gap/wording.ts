import { diffWordsWithSpace } from 'diff';

/** A run of text, and whether the other text has no such run in its place. */
export interface WordRun {
  text: string;
  differs: boolean;
}

/**
 * Two texts as runs, the words that differ marked on both sides (method 3). Joining a side's runs gives
 * its text back. Cost: words times the words that differ (Myers, Algorithmica 1, 1986, which `diff` follows).
 */
export function compareWording(before: string, after: string): { before: WordRun[]; after: WordRun[] } {
  const result: { before: WordRun[]; after: WordRun[] } = { before: [], after: [] };
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (!added) result.before.push({ text: value, differs: removed });
    if (!removed) result.after.push({ text: value, differs: added });
  }
  return result;
}
