import { diffWordsWithSpace } from 'diff';

/** A run of text, and whether the other text has no such run in its place. */
export interface WordRun {
  text: string;
  differs: boolean;
}

/** Two texts as runs, the words that differ marked on both sides. Joining a side's runs gives its text back. */
export function compareWording(before: string, after: string): { before: WordRun[]; after: WordRun[] } {
  const result: { before: WordRun[]; after: WordRun[] } = { before: [], after: [] };
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (!added) result.before.push({ text: value, differs: removed });
    if (!removed) result.after.push({ text: value, differs: added });
  }
  return result;
}
