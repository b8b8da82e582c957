/** What the intake notes on its way: what each file was taken for, faults, and how far it is. */
import { compareIds } from '../../model/ladder/id';
import { issue, type Issue } from '../../model/validation/issue';
import type { FormatId, IntakeOptions, ImportProgress, Taken } from './types';
import { type Reason } from '../../model/validation/reasons';

/** After so long without a break the page may want to draw, and somebody to stop. In milliseconds. */
const MOST_WITHOUT_PAUSE = 12;

export class Journal {
  readonly issues: Issue[] = [];
  readonly progress: ImportProgress = { bytes: 0, totalBytes: 0, parts: 0, totalParts: 0 };
  readonly #taken = new Map<string, FormatId | undefined>();
  readonly #options: IntakeOptions;
  #paused = performance.now();

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** Every file that was met, in the order of their names. */
  get taken(): Taken[] {
    return [...this.#taken]
      .map(([file, format]) => ({ file, ...(format ? { format } : {}) }))
      .sort((a, b) => compareIds(a.file, b.file));
  }

  take(file: string, format?: FormatId): void {
    this.#taken.set(file, format);
  }

  /** Tells that a file is not read although it could be opened. `at` is the file of a folder to point at. */
  leave(file: string, reason: Reason, at = file): void {
    this.issues.push(issue('IMPORT_ENTRY_LEFT_OUT', [], { entry: file, reason }, startOf(at)));
  }

  /** Tells how far it is, lets others have a turn where it has been long, and stops where it is to stop. */
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

export function startOf(file: string) {
  return { file, line: 1, column: 1 };
}
