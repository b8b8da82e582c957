import type { Mapping } from '../../formats/spreadsheet/columns';
import type { InputFile, Progress } from '../../formats/import/types';
import type { Proposal } from '../../model/ladder/proposal';
import { IS_ONE_FILE } from '../oneFile';
import type { LadderReader, Reading } from './importFiles';
import type { ReadingAnswer, ReadingQuestion } from './importWorker';

/**
 * Reads chosen files away from the page's own thread, so that a large folder stops nobody and can be called off.
 * Where a page may not start a worker, the page itself reads. One question at a time.
 */
export class ImportWorkerClient {
  #worker: Worker | undefined;
  #reader: LadderReader | undefined;
  #ended = false;

  /** Begins with the files, which are handed over and not to be used any more. */
  async start(files: readonly InputFile[]): Promise<void> {
    this.#worker = startWorker();
    if (!this.#worker) {
      const { LadderReader: Reader } = await import('./importFiles');
      this.#reader = new Reader(files);
      return;
    }
    const question: ReadingQuestion = { files };
    this.#worker.postMessage(
      question,
      files.map(({ bytes }) => bytes.buffer as ArrayBuffer),
    );
  }

  /** Rejects with a sentence where reading failed; stays out for ever once ended. */
  read(mapping: Mapping, onprogress: (progress: Progress) => void): Promise<Reading> {
    // What a reader without a worker still tells after it was ended is nobody's any more.
    const tell = (progress: Progress) => !this.#ended && onprogress(progress);
    return this.#reader ? this.#reader.read(mapping, tell) : this.#ask({ mapping }, tell);
  }

  accept(accepted: readonly Proposal[]): Promise<Reading> {
    return this.#reader ? Promise.resolve(this.#reader.accept(accepted)) : this.#ask({ accepted });
  }

  end(): void {
    this.#ended = true;
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(question: ReadingQuestion, onprogress?: (progress: Progress) => void): Promise<Reading> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      if (!worker) return;
      worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
        if ('progress' in data) onprogress?.(data.progress);
        else if ('reading' in data) resolve(data.reading);
        else reject(new Error(data.failure));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error('Reading stopped: the browser ran out of room for it.'));
      };
      worker.postMessage(question);
    });
  }
}

/** Undefined where the page may not start one. */
function startWorker(): Worker | undefined {
  if (IS_ONE_FILE) return undefined;
  try {
    return new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
