import { SAVED_ON } from './savedOn';

/** The part of a cache that is used. */
type Copies = Pick<Cache, 'match' | 'put' | 'delete'>;

export interface LadderCopiesHost {
  /** Opened for each use. */
  copies: () => Promise<Copies>;
  /** Requests the file from the host. */
  ask: (url: string) => Promise<Response>;
  /** Resolves after this many milliseconds. */
  wait: (ms: number) => Promise<void>;
  now: () => Date;
}

/** How long to wait for the host if there is a copy, in milliseconds. */
const HOST_TIMEOUT = 3000;

/**
 * How to treat the host's response: `good` is shown and stored; `failing` is replaced by the copy; `gone` is
 * shown and the copy deleted; `said` is shown and not stored.
 */
export type Verdict = 'good' | 'failing' | 'gone' | 'said';

/**
 * `text` is the body. The page reports the issues in a ladder, but text that is not JSON was cut off or is
 * not a ladder.
 */
export function judge({ status, headers }: Pick<Response, 'status' | 'headers'>, text: string): Verdict {
  if (status >= 500 || status === 408 || status === 429) return 'failing';
  if ([401, 403, 404, 410].includes(status)) return 'gone';
  if (status !== 200) return 'said';
  // HTML in place of a file is usually the login page of a company or network.
  if (headers.get('content-type')?.includes('text/html')) return 'failing';
  try {
    JSON.parse(text);
    return 'good';
  } catch {
    return 'said';
  }
}

/**
 * The last ladders that the host sent. The host's response wins if it arrives in time, because a ladder is
 * updated by replacing its file. If the host fails or is late, the last good copy is served, with its date in
 * the header `SAVED_ON`.
 */
export class LadderCopies {
  readonly #host: LadderCopiesHost;

  constructor(host: LadderCopiesHost) {
    this.#host = host;
  }

  /**
   * Rejects if the host does not respond and there is no copy.
   * @param outlive receives the work that continues after the response
   */
  async answer(url: string, outlive: (work: Promise<unknown>) => void): Promise<Response> {
    const request = this.#host.ask(url);
    // Whoever awaits the request gets its failure. It may fail before anyone does, which must not count as
    // unhandled.
    request.catch(() => undefined);
    const copy = await this.#copy(url);
    if (!copy) {
      const response = await request;
      // The page reads the stream while it arrives.
      outlive(this.#settle(url, response.clone()).catch(() => undefined));
      return response;
    }
    const whole = request.then((response) => this.#settle(url, response)).catch(() => undefined);
    outlive(whole);
    return (await Promise.race([whole, this.#host.wait(HOST_TIMEOUT)])) ?? copy;
  }

  /** Fetches those of the addresses that have no copy, one after another. Failures are skipped. */
  async storeMissing(urls: readonly string[]): Promise<void> {
    for (const url of urls) {
      if (await this.#copy(url)) continue;
      try {
        await this.#settle(url, await this.#host.ask(url));
      } catch {
        // It is stored when it is next opened.
      }
    }
  }

  /** The stored text of a file. */
  async textOf(url: string): Promise<string | undefined> {
    return (await this.#copy(url))?.text();
  }

  async #copy(url: string): Promise<Response | undefined> {
    try {
      return await (await this.#host.copies()).match(url, { ignoreVary: true });
    } catch {
      return undefined;
    }
  }

  /** Reads a response to its end and acts on it; undefined if the copy is better. */
  async #settle(url: string, response: Response): Promise<Response | undefined> {
    const text = await response.text();
    const verdict = judge(response, text);
    if (verdict === 'failing') return undefined;
    const type = response.headers.get('content-type') ?? 'application/json';
    const { status } = response;
    try {
      const copies = await this.#host.copies();
      const headers = { 'content-type': type, [SAVED_ON]: this.#host.now().toISOString() };
      if (verdict === 'good') await copies.put(url, new Response(text, { headers }));
      if (verdict === 'gone') await copies.delete(url);
    } catch {
      // There is no space for a copy; the reader still sees the response.
    }
    return new Response(text, { status, headers: { 'content-type': type } });
  }
}
