/** A worker that runs. `stopped` rejects when its script fails or the browser ends it, and never resolves. */
export interface RunningWorker {
  worker: Worker;
  stopped: Promise<never>;
}

/** Starts a worker. Undefined where the browser or the page's policy does not allow one. */
export function startWorker(create: () => Worker): RunningWorker | undefined {
  let worker: Worker;
  try {
    worker = create();
  } catch {
    return undefined;
  }
  // Comlink answers for exceptions of the code it calls, but not for a worker that no longer runs.
  const stopped = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new WorkerStopped());
    });
  });
  // Nobody may be waiting when it happens.
  stopped.catch(() => undefined);
  return { worker, stopped };
}

/** The worker ended before it answered, most often because the browser ran out of memory. */
export class WorkerStopped extends Error {}
