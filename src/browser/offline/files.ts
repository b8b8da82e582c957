/** Stores all files of a build in a cache, or none. */
import type { Build, BuiltFile } from './plan';

/** The number of parallel requests. It leaves connections for the page itself. */
const AT_ONCE = 6;

/** Rejects, and leaves every cache as it was, if a file fails to load or does not match the build. */
export async function takeFiles(
  { files }: Build,
  scope: string,
  name: string,
  store: Pick<CacheStorage, 'has' | 'open' | 'delete'> = caches,
  ask: (request: Request) => Promise<Response> = fetch,
): Promise<void> {
  const taken: { url: string; response: Response }[] = [];
  const waiting = [...files];
  const takeSome = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const url = new URL(file.path, scope).href;
      taken.push({ url, response: await fileOf(file, url, ask) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeSome));
  const isNew = !(await store.has(name));
  try {
    const cache = await store.open(name);
    for (const { url, response } of taken) await cache.put(url, response);
  } catch (error) {
    // Deletes a half-written cache. One that existed before is complete, and has the same content.
    if (isNew) await store.delete(name);
    throw error;
  }
}

/** Uses the browser's HTTP cache first, unless its copy does not match the build. */
async function fileOf(
  { path, integrity }: BuiltFile,
  url: string,
  ask: (request: Request) => Promise<Response>,
): Promise<Response> {
  const attempt = async (cache: RequestCache) => {
    const response = await ask(new Request(url, { integrity, cache, credentials: 'same-origin' }));
    if (!response.ok) throw new Error(`${path}: the host answered ${response.status}.`);
    return plain(response);
  };
  try {
    return await attempt(path.startsWith('assets/') ? 'default' : 'no-cache');
  } catch {
    return attempt('reload');
  }
}

/**
 * Copies a response without its encoding and redirection: browsers reject redirected responses for
 * navigation.
 */
async function plain(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return new Response(await response.blob(), { headers });
}
