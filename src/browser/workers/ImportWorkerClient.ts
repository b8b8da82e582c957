import { proxy, transfer, wrap, type Remote } from 'comlink';
import type { Mapping } from '../../formats/spreadsheet/columns';
import type { InputFile, ImportProgress } from '../../formats/import/types';
import type { LadderTexts } from '../../model/ladder/ladderTexts';
import type { Proposal } from '../../model/ladder/proposal';
import { IS_ONE_FILE } from '../oneFile';
import type { LadderReader, Reading } from './importFiles';
import { startWorker, type RunningWorker } from './startWorker';

/**
 * Reads chosen files in a worker, so that the page stays responsive and can cancel reading a large folder.
 * Without a worker the page reads them itself. Only one call may run at a time.
 * `read` and `accept` reject with `WorkerStopped` if the worker ends early. After `end` they never settle.
 */
export class ImportWorkerClient {
  #running: RunningWorker | undefined;
  #reader: LadderReader | Remote<LadderReader> | undefined;
  #ended = false;

  /** Transfers the files to the worker: their bytes cannot be used afterwards. */
  async start(files: readonly InputFile[], texts: LadderTexts): Promise<void> {
    this.#running = IS_ONE_FILE ? undefined : startWorker(createWorker);
    if (!this.#running) {
      const { LadderReader: Reader } = await import('./importFiles');
      this.#reader = new Reader(files, texts);
      return;
    }
    const Reader = wrap<typeof LadderReader>(this.#running.worker);
    const buffers = files.map(({ bytes }) => bytes.buffer as ArrayBuffer);
    this.#reader = await this.#answer(new Reader(transfer(files, buffers), texts));
  }

  read(mapping: Mapping, onprogress: (progress: ImportProgress) => void): Promise<Reading> {
    // Reading in the page cannot be stopped, so it continues after `end`.
    const report = (progress: ImportProgress) => {
      if (!this.#ended) onprogress(progress);
    };
    return this.#answer(this.#reader?.read(mapping, proxy(report)));
  }

  accept(accepted: readonly Proposal[]): Promise<Reading> {
    return this.#answer(this.#reader?.accept(accepted));
  }

  /** Stops the worker at once. */
  end(): void {
    this.#ended = true;
    this.#running?.worker.terminate();
    this.#running = undefined;
    this.#reader = undefined;
  }

  #answer<T>(answer: T | Promise<T> | undefined): Promise<T> {
    const never = new Promise<never>(() => undefined);
    return Promise.race([answer ?? never, this.#running?.stopped ?? never]);
  }
}

function createWorker(): Worker {
  return new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
}
