/** Takes all files of a build into a cache, or none. */
import type { Build, BuiltFile } from './plan';

/** So many are asked for at once, which leaves the page room for its own. */
const AT_ONCE = 6;

/** Rejects, and leaves every cache as it was, where a file does not come or is not the build's. */
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
    // Half a version is none. One that was there before is whole, and holds the same.
    if (isNew) await store.delete(name);
    throw error;
  }
}

/** What the browser already has is used, unless it turns out to be something else. */
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

/** An answer as it was read: unpacked, and not the end of a redirection, which a browser takes for no page. */
async function plain(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return new Response(await response.blob(), { headers });
}
