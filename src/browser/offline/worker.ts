/**
 * The service worker: stores the last good version of the page and its ladders, and serves them. A new
 * version is stored completely or not at all, and waits until the reader asks for it or closes every tab.
 */
import { takeFiles } from './files';
import { LadderCopies } from './LadderCopies';
import type { WorkerMessage } from './OfflineCopy';
import { cacheNames, isPage, outdated, PAGE, partFor, type Build } from './plan';

/** The files of the build, which the build inserts here. */
declare const BUILD: Build;

/**
 * The part of a service worker's global scope that is used. TypeScript's own types need a library that
 * conflicts with the DOM's.
 */
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Client | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { data: WorkerMessage }) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}
interface Client {
  url: string;
  type: string;
  frameType: 'auxiliary' | 'top-level' | 'nested' | 'none';
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  request: Request;
  clientId: string;
  respondWith(answer: Promise<Response>): void;
}

function serve(worker: Scope, build: Build): void {
  const { scope } = worker.registration;
  const names = cacheNames(scope, build.version);
  const paths = new Set(build.files.map(({ path }) => path));
  const pageUrl = new URL(PAGE, scope).href;
  const ladders = new LadderCopies({
    copies: async () => {
      // The page has deleted all caches because the host withdrew the worker, so nothing may be stored again.
      if (!(await caches.has(names.files))) throw new Error('Nothing is kept.');
      return caches.open(names.ladders);
    },
    // Ladders are always revalidated, whatever caching the host allows.
    ask: (url) => fetch(url, { cache: 'no-cache', credentials: 'same-origin' }),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: () => new Date(),
  });
  const isOwnPage = ({ url, type, frameType }: Client) =>
    type === 'window' && frameType !== 'nested' && isPage(url, scope);

  async function tidyUp(): Promise<void> {
    const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    // A single open page is the one that asked for this version, and it reloads next.
    const keepsPrevious = open.filter(isOwnPage).length > 1;
    const outdatedCaches = outdated(await caches.keys(), names, keepsPrevious);
    await Promise.all(outdatedCaches.map((name) => caches.delete(name)));
    await worker.clients.claim();
  }

  async function file(request: Request, url: string): Promise<Response> {
    try {
      const own = await caches.open(names.files);
      const known =
        (await own.match(url, { ignoreVary: true })) ?? (await caches.match(url, { ignoreVary: true }));
      if (known) return known;
    } catch {
      // The browser has deleted the cache.
    }
    return fetch(request);
  }

  async function ladder(event: Fetching, outlive: (work: Promise<unknown>) => void): Promise<Response> {
    const client = await worker.clients.get(event.clientId);
    // A ladder embedded in another page is left to that page and its host.
    if (!client || !isOwnPage(client)) return fetch(event.request);
    return ladders.answer(event.request.url, outlive);
  }

  /** Stores the ladders that the page opened before there was a worker, and those in the host's index. */
  async function storeLadders(opened: readonly string[]): Promise<void> {
    const isLadder = (url: string) =>
      URL.canParse(url) &&
      partFor({ method: 'GET', url, mode: '', destination: '' }, scope, paths) === 'ladder';
    const index = new URL('ladders/index.json', scope).href;
    await ladders.storeMissing([index, ...opened].filter(isLadder));
    const listed = idsIn(await ladders.textOf(index));
    await ladders.storeMissing(
      listed.map((id) => new URL(`ladders/${id}.json`, scope).href).filter(isLadder),
    );
  }

  worker.addEventListener('install', (event) => event.waitUntil(takeFiles(build, scope, names.files)));
  worker.addEventListener('activate', (event) => event.waitUntil(tidyUp()));
  worker.addEventListener('message', (event) => {
    if (event.data.type === 'take-over') event.waitUntil(worker.skipWaiting());
    if (event.data.type === 'keep') event.waitUntil(storeLadders(event.data.opened));
  });
  worker.addEventListener('fetch', (event) => {
    const part = partFor(event.request, scope, paths);
    if (part === 'page') event.respondWith(file(event.request, pageUrl));
    if (part === 'file') event.respondWith(file(event.request, event.request.url));
    if (part !== 'ladder') return;
    // The browser stops work that continues after the response, unless `waitUntil` is called before the
    // response is sent.
    let done: () => void = () => undefined;
    event.waitUntil(new Promise<void>((resolve) => (done = resolve)));
    const later: Promise<unknown>[] = [];
    const answer = ladder(event, (work) => later.push(work));
    event.respondWith(answer);
    void answer.then(() => Promise.all(later)).then(done, done);
  });
}

/** The ids in the text of an index; empty if it is not one. */
function idsIn(text: string | undefined): string[] {
  try {
    const index = JSON.parse(text ?? '') as { ladders: { id: string }[] };
    return index.ladders.map(({ id }) => id);
  } catch {
    return [];
  }
}

serve(globalThis as unknown as Scope, BUILD);
