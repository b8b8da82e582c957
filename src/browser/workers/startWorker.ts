/** A running worker. `stopped` rejects if its script fails or the browser ends it, and never resolves. */
export interface RunningWorker {
  worker: Worker;
  stopped: Promise<never>;
}

/** Starts a worker. Undefined if the browser or the page's policy does not allow one. */
export function startWorker(create: () => Worker): RunningWorker | undefined {
  let worker: Worker;
  try {
    worker = create();
  } catch {
    return undefined;
  }
  // Comlink forwards exceptions of the code that it calls, but does not notice a worker that no longer runs.
  const stopped = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new WorkerStopped());
    });
  });
  // Prevents an unhandled rejection if nobody is waiting.
  stopped.catch(() => undefined);
  return { worker, stopped };
}

/** The worker ended before it answered, most often because the browser ran out of memory. */
export class WorkerStopped extends Error {}
