/** Ladders that were opened from files: what the page shows of them, and their way into and out of the store. */
import { parseLadder } from '../../check/schema';
import { CareerGraph } from '../../graph/careerGraph';
import type { Reading } from '../../browser/workers/importFiles';
import {
  keep,
  storedLadder,
  storedLadders,
  keyFor,
  type StoredLadder,
} from '../../browser/storage/ladderStore';
import { upgradeIssues } from '../../model/validation/storedIssues';
import type { LoadResult } from './loadLadder';

/** What the page shows of what was read. */
export function loadedFrom({
  document,
  issues,
  silenced,
  texts,
}: Pick<Reading, 'document' | 'issues' | 'silenced' | 'texts'>): LoadResult {
  const beside = { issues: [...issues], silenced, texts };
  return document
    ? { kind: 'ready', graph: new CareerGraph(document), ...beside }
    : { kind: 'faulty', ...beside };
}

/** A ladder of the store. One kept under an older schema is shown as far as it still has the form. */
export async function loadStoredLadder(key: string): Promise<LoadResult> {
  const missing = (why: 'notKept' | 'gone'): LoadResult => ({
    kind: 'missing',
    address: key,
    missing: { why },
  });
  let kept: StoredLadder | undefined;
  try {
    kept = await storedLadder(key);
  } catch {
    return missing('notKept');
  }
  if (!kept) return missing('gone');
  const { document, issues } = parseLadder(kept.document);
  return loadedFrom({ ...kept, document, issues: document ? upgradeIssues(kept.issues) : issues });
}

/** Keeps a ladder, and gives the key it is shown under; `kept` is false where the browser keeps nothing. */
export async function keepReading(
  reading: Reading,
): Promise<{ key: string; loaded: LoadResult; kept: boolean }> {
  const { document, issues, silenced, texts, taken } = reading;
  const loaded = loadedFrom(reading);
  if (!document) return { key: '', loaded, kept: false };
  const files = taken.flatMap(({ file, format }) => (format === undefined ? [] : [file]));
  try {
    const key = keyFor(document.id, files, await storedLadders());
    const opened = new Date().toISOString();
    await keep({ key, document, issues, silenced, texts, files, opened });
    return { key, loaded, kept: true };
  } catch {
    return { key: document.id, loaded, kept: false };
  }
}
