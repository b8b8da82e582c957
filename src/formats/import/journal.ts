/** Records the progress of an import: the format of each file, issues, and how much is done. */
import { compareIds } from '../../model/ladder/id';
import { issue, type Issue } from '../../model/validation/issue';
import type { FormatId, ImportOptions, ImportProgress, ImportedFile } from './types';
import { type Reason } from '../../model/validation/reasons';
import { startOf } from '../../model/validation/issue';

/** Milliseconds without a break. After that the page may need to draw, and a person to cancel. */
const MOST_WITHOUT_PAUSE = 12;

export class Journal {
  readonly issues: Issue[] = [];
  readonly progress: ImportProgress = { bytes: 0, totalBytes: 0, parts: 0, totalParts: 0 };
  readonly #files = new Map<string, FormatId | undefined>();
  readonly #options: ImportOptions;
  #paused = performance.now();

  constructor(options: ImportOptions) {
    this.#options = options;
  }

  /** Every file so far, in the order of names. */
  get files(): ImportedFile[] {
    return [...this.#files]
      .map(([file, format]) => ({ file, ...(format ? { format } : {}) }))
      .sort((a, b) => compareIds(a.file, b.file));
  }

  record(file: string, format?: FormatId): void {
    this.#files.set(file, format);
  }

  /** Reports that a file could be opened but is not read. `at` is the file to point at within a folder. */
  leaveOut(file: string, reason: Reason, at = file): void {
    this.issues.push(issue('IMPORT_ENTRY_LEFT_OUT', [], { entry: file, reason }, startOf(at)));
  }

  /**
   * Reports the progress, yields to other tasks if the last break was long ago, and throws if the import is
   * cancelled.
   */
  async pause(): Promise<void> {
    const { signal, onprogress } = this.#options;
    signal?.throwIfAborted();
    onprogress?.({ ...this.progress });
    if (performance.now() - this.#paused < MOST_WITHOUT_PAUSE) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#paused = performance.now();
    signal?.throwIfAborted();
  }
}
