import { FileGone } from '../../browser/files/chosenFiles';
import { WorkerStopped } from '../../browser/workers/startWorker';
import type { MessagesOf } from '../../i18n/en/catalogue';

/** Says why chosen files could not be read. */
export function readingFailure(
  error: unknown,
  words: Pick<MessagesOf<'import'>, 'readingStopped' | 'fileGone' | 'readingFailed'>,
): string {
  if (error instanceof WorkerStopped) return words.readingStopped;
  if (error instanceof FileGone) return words.fileGone(error.file);
  return words.readingFailed(error instanceof Error ? error.message : String(error));
}
