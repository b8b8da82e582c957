/** Ladders opened from files: what the page shows of them, and how they are stored and loaded. */
import { parseLadder } from '../../check/schema';
import { CareerGraph } from '../../graph/careerGraph';
import type { Reading } from '../../browser/workers/importFiles';
import {
  storeLadder,
  storedLadder,
  storedLadders,
  keyFor,
  type StoredLadder,
} from '../../browser/storage/ladderStore';
import { upgradeIssues } from '../../model/validation/storedIssues';
import type { LoadResult } from './loadLadder';

/** What the page shows for an import result. */
export function loadedFrom({
  document,
  issues,
  silenced,
  texts,
}: Pick<Reading, 'document' | 'issues' | 'silenced' | 'texts'>): LoadResult {
  const rest = { issues: [...issues], silenced, texts };
  return document
    ? { kind: 'ready', graph: new CareerGraph(document), ...rest }
    : { kind: 'faulty', ...rest };
}

/** Loads a stored ladder. If it was stored under an older schema, it is shown as far as it is still valid. */
export async function loadStoredLadder(key: string): Promise<LoadResult> {
  const missing = (why: 'notKept' | 'gone'): LoadResult => ({
    kind: 'missing',
    address: key,
    missing: { why },
  });
  let stored: StoredLadder | undefined;
  try {
    stored = await storedLadder(key);
  } catch {
    return missing('notKept');
  }
  if (!stored) return missing('gone');
  const { document, issues } = parseLadder(stored.document);
  return loadedFrom({ ...stored, document, issues: document ? upgradeIssues(stored.issues) : issues });
}

/** Stores a ladder and returns its key in links. `stored` is false if the browser cannot store it. */
export async function storeReading(
  reading: Reading,
): Promise<{ key: string; loaded: LoadResult; stored: boolean }> {
  const { document, issues, silenced, texts } = reading;
  const loaded = loadedFrom(reading);
  if (!document) return { key: '', loaded, stored: false };
  const files = reading.files.flatMap(({ file, format }) => (format === undefined ? [] : [file]));
  try {
    const key = keyFor(document.id, files, await storedLadders());
    const opened = new Date().toISOString();
    await storeLadder({ key, document, issues, silenced, texts, files, opened });
    return { key, loaded, stored: true };
  } catch {
    return { key: document.id, loaded, stored: false };
  }
}
