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
  told: (news: News) => void;
  reload: () => void;
}

/** How often a page that stays open checks for a new version, in milliseconds. */
const ASKS_AGAIN = 3_600_000;

/**
 * The page's side of the service worker: registers it, and reports new versions. If the browser does not
 * allow workers or storage, nothing happens.
 */
export class OfflineCopy {
  readonly #around: OfflineCopyHost;
  readonly #script: URL;
  readonly #scope: URL;
  #registration: ServiceWorkerRegistration | undefined;
  #isAsked = false;
  #askedAt = 0;

  constructor(around: OfflineCopyHost) {
    this.#around = around;
    this.#script = new URL('sw.js', around.base);
    this.#scope = new URL('./', around.base);
  }

  async start(): Promise<void> {
    try {
      const container = this.#around.container();
      this.#hear(container);
      // Browsers in which workers are switched off may return undefined.
      const registration: ServiceWorkerRegistration | undefined = await container.register(this.#script, {
        scope: this.#scope.pathname,
        updateViaCache: 'none',
      });
      if (!registration) return;
      this.#registration = registration;
      if (registration.waiting && registration.active) this.#around.told('waiting');
      this.#follow(registration.installing);
      registration.addEventListener('updatefound', () => this.#follow(registration.installing));
      if (registration.active) void this.#askAnew();
      document.addEventListener('visibilitychange', () => {
        const isDue = performance.now() - this.#askedAt > ASKS_AGAIN;
        if (document.visibilityState === 'visible' && isDue) void this.#askAnew();
      });
      const { active } = await container.ready;
      const opened = performance.getEntriesByType('resource').map(({ name }) => name);
      if (active) tell(active, { type: 'keep', opened });
    } catch {
      // The page works without a worker.
    }
  }

  /** Activates the new version and reloads the page. Other tabs are notified and stay as they are. */
  renew(): void {
    const waiting = this.#registration?.waiting;
    this.#isAsked = true;
    if (waiting) tell(waiting, { type: 'take-over' });
    else this.#around.reload();
  }

  #hear(container: ServiceWorkerContainer): void {
    let isControlled = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (this.#isAsked) this.#around.reload();
      else if (isControlled) this.#around.told('replaced');
      isControlled = true;
    });
  }

  #follow(installing: ServiceWorker | null): void {
    installing?.addEventListener('statechange', () => {
      // Without an active worker this is the first version, not an update.
      if (installing.state === 'installed' && this.#registration?.active) this.#around.told('waiting');
    });
  }

  async #askAnew(): Promise<void> {
    this.#askedAt = performance.now();
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

function tell(worker: ServiceWorker, message: WorkerMessage): void {
  worker.postMessage(message);
}
