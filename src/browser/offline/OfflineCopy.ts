import { cacheNames, isWithdrawn } from './plan';

/** What the page tells its service worker. */
export type WorkerMessage = { type: 'take-over' } | { type: 'keep'; opened: readonly string[] };

/** `waiting`: a new version is here and waits to be asked for. `replaced`: another tab has asked for it. */
export type News = 'waiting' | 'replaced';

export interface OfflineCopyHost {
  /** May throw, as it does where the reader forbids storage. */
  container: () => ServiceWorkerContainer;
  /** The address of the page. */
  base: string;
  told: (news: News) => void;
  reload: () => void;
}

/** How long a page that stays open goes without asking for a new version, in milliseconds. */
const ASKS_AGAIN = 3_600_000;

/**
 * The page's side of the service worker: has it keep what the page is made of, and hears of a new version. Where a
 * browser lets it keep nothing, nothing happens.
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
      // A browser that is told to have no workers may give nothing at all.
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
      // The page works as it does without a worker.
    }
  }

  /** Turns to the new version, and loads the page anew; other tabs hear of it and stay as they are. */
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
      // Without one before it is the first, and there is nothing new.
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

  /** A host that takes the worker's script away wants none: then nothing stays behind. */
  async #leaveWhereWithdrawn(): Promise<void> {
    try {
      const { status, headers } = await fetch(this.#script, { method: 'HEAD', cache: 'no-store' });
      if (!isWithdrawn({ status, type: headers.get('content-type') })) return;
      await this.#registration?.unregister();
      const { isMine, ladders } = cacheNames(this.#scope.href, '');
      const mine = (await caches.keys()).filter(isMine);
      // The files first: a worker that is still at work keeps no ladder without them.
      await Promise.all(mine.filter((name) => name !== ladders).map((name) => caches.delete(name)));
      await caches.delete(ladders);
    } catch {
      // There is no network: what is kept is what it is kept for.
    }
  }
}

function tell(worker: ServiceWorker, message: WorkerMessage): void {
  worker.postMessage(message);
}
