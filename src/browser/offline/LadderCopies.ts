import { KEPT_ON } from './keptOn';

/** The part of a cache that is used. */
type Copies = Pick<Cache, 'match' | 'put' | 'delete'>;

export interface LadderCopiesHost {
  /** Opened for each use. */
  copies: () => Promise<Copies>;
  /** Asks the host. */
  ask: (url: string) => Promise<Response>;
  /** Resolves after so many milliseconds. */
  wait: (ms: number) => Promise<void>;
  now: () => Date;
}

/** How long the host is waited for where there is a copy, in milliseconds. */
const PATIENCE = 3000;

/**
 * What is to be made of the host's answer: `good` is shown and kept; `failing` is passed over for the copy; `gone`
 * is shown, and the copy goes with it; `said` is shown and not kept.
 */
export type Verdict = 'good' | 'failing' | 'gone' | 'said';

/** `text` is what the answer holds; its faults are for the page to show, but what is no JSON was cut off or is no ladder. */
export function judge({ status, headers }: Pick<Response, 'status' | 'headers'>, text: string): Verdict {
  if (status >= 500 || status === 408 || status === 429) return 'failing';
  if ([401, 403, 404, 410].includes(status)) return 'gone';
  if (status !== 200) return 'said';
  // A page in place of a file is a house's login, or a network's.
  if (headers.get('content-type')?.includes('text/html')) return 'failing';
  try {
    JSON.parse(text);
    return 'good';
  } catch {
    return 'said';
  }
}

/**
 * The ladders that the host gave last. The host's own answer wins wherever it comes in time, as a ladder is changed by
 * replacing its file; where it fails or is late, the last good one answers, and says in `KEPT_ON` of when it is.
 */
export class LadderCopies {
  readonly #around: LadderCopiesHost;

  constructor(around: LadderCopiesHost) {
    this.#around = around;
  }

  /**
   * Rejects where the host does not answer and nothing is kept.
   * @param outlive is given what goes on after the answer
   */
  async answer(url: string, outlive: (work: Promise<unknown>) => void): Promise<Response> {
    const asked = this.#around.ask(url);
    // Whoever waits for it hears of its failure; it may fail before anybody does.
    asked.catch(() => undefined);
    const copy = await this.#copy(url);
    if (!copy) {
      const response = await asked;
      // The page reads along while it comes in.
      outlive(this.#take(url, response.clone()).catch(() => undefined));
      return response;
    }
    const whole = asked.then((response) => this.#take(url, response)).catch(() => undefined);
    outlive(whole);
    return (await Promise.race([whole, this.#around.wait(PATIENCE)])) ?? copy;
  }

  /** Fetches those of the addresses that nothing is kept of, one after the other. What fails is left out. */
  async keepMissing(urls: readonly string[]): Promise<void> {
    for (const url of urls) {
      if (await this.#copy(url)) continue;
      try {
        await this.#take(url, await this.#around.ask(url));
      } catch {
        // It is kept when it is next opened.
      }
    }
  }

  /** What is kept of a file, as text. */
  async textOf(url: string): Promise<string | undefined> {
    return (await this.#copy(url))?.text();
  }

  async #copy(url: string): Promise<Response | undefined> {
    try {
      return await (await this.#around.copies()).match(url, { ignoreVary: true });
    } catch {
      return undefined;
    }
  }

  /** Reads an answer to its end and acts on it; undefined for one that the copy is better than. */
  async #take(url: string, response: Response): Promise<Response | undefined> {
    const text = await response.text();
    const verdict = judge(response, text);
    if (verdict === 'failing') return undefined;
    const type = response.headers.get('content-type') ?? 'application/json';
    const { status } = response;
    try {
      const copies = await this.#around.copies();
      const headers = { 'content-type': type, [KEPT_ON]: this.#around.now().toISOString() };
      if (verdict === 'good') await copies.put(url, new Response(text, { headers }));
      if (verdict === 'gone') await copies.delete(url);
    } catch {
      // There is no room for a copy; the reader still sees what came.
    }
    return new Response(text, { status, headers: { 'content-type': type } });
  }
}
