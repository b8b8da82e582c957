import { cacheNames, isWithdrawn } from './plan';

/** Messages from the page to its service worker. */
export type WorkerMessage = { type: 'take-over' } | { type: 'keep'; opened: readonly string[] };

/** `waiting`: a new version is ready and can be loaded. `replaced`: another tab has loaded it. */
export type News = 'waiting' | 'replaced';

export interface OfflineCopyHost {
  /** May throw, for example if the reader blocks storage. */
  container: () => ServiceWorkerContainer;
  /** The address of the page. */
  base: string;
  onnews: (news: News) => void;
  reload: () => void;
}

/** How often a page that stays open checks for a new version, in milliseconds. */
const UPDATE_INTERVAL = 3_600_000;

/**
 * The page's side of the service worker: registers it, and reports new versions. If the browser does not
 * allow workers or storage, nothing happens.
 */
export class OfflineCopy {
  readonly #host: OfflineCopyHost;
  readonly #script: URL;
  readonly #scope: URL;
  #registration: ServiceWorkerRegistration | undefined;
  #isRequested = false;
  #updatedAt = 0;

  constructor(host: OfflineCopyHost) {
    this.#host = host;
    this.#script = new URL('sw.js', host.base);
    this.#scope = new URL('./', host.base);
  }

  async start(): Promise<void> {
    try {
      const container = this.#host.container();
      this.#hear(container);
      // Browsers in which workers are switched off may return undefined.
      const registration: ServiceWorkerRegistration | undefined = await container.register(this.#script, {
        scope: this.#scope.pathname,
        updateViaCache: 'none',
      });
      if (!registration) return;
      this.#registration = registration;
      if (registration.waiting && registration.active) this.#host.onnews('waiting');
      this.#follow(registration.installing);
      registration.addEventListener('updatefound', () => this.#follow(registration.installing));
      if (registration.active) void this.#update();
      document.addEventListener('visibilitychange', () => {
        const isDue = performance.now() - this.#updatedAt > UPDATE_INTERVAL;
        if (document.visibilityState === 'visible' && isDue) void this.#update();
      });
      const { active } = await container.ready;
      const opened = performance.getEntriesByType('resource').map(({ name }) => name);
      if (active) post(active, { type: 'keep', opened });
    } catch {
      // The page works without a worker.
    }
  }

  /** Activates the new version and reloads the page. Other tabs are notified and stay as they are. */
  renew(): void {
    const waiting = this.#registration?.waiting;
    this.#isRequested = true;
    if (waiting) post(waiting, { type: 'take-over' });
    else this.#host.reload();
  }

  #hear(container: ServiceWorkerContainer): void {
    let isControlled = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (this.#isRequested) this.#host.reload();
      else if (isControlled) this.#host.onnews('replaced');
      isControlled = true;
    });
  }

  #follow(installing: ServiceWorker | null): void {
    installing?.addEventListener('statechange', () => {
      // Without an active worker this is the first version, not an update.
      if (installing.state === 'installed' && this.#registration?.active) this.#host.onnews('waiting');
    });
  }

  async #update(): Promise<void> {
    this.#updatedAt = performance.now();
    try {
      await this.#registration?.update();
    } catch {
      await this.#leaveWhereWithdrawn();
    }
  }

  /** If the host deletes the worker's script, it wants no worker: unregisters it and deletes its caches. */
  async #leaveWhereWithdrawn(): Promise<void> {
    try {
      const { status, headers } = await fetch(this.#script, { method: 'HEAD', cache: 'no-store' });
      if (!isWithdrawn({ status, type: headers.get('content-type') })) return;
      await this.#registration?.unregister();
      const { isMine, ladders } = cacheNames(this.#scope.href, '');
      const mine = (await caches.keys()).filter(isMine);
      // The files first: a worker that is still running stores no ladder without them.
      await Promise.all(mine.filter((name) => name !== ladders).map((name) => caches.delete(name)));
      await caches.delete(ladders);
    } catch {
      // There is no network, which is what the caches are for.
    }
  }
}

function post(worker: ServiceWorker, message: WorkerMessage): void {
  worker.postMessage(message);
}
