/** What the offline copy holds, and which requests it answers. Nothing here asks a browser for anything. */

/** A file of the build, by its path from the page, and what it must hold: `sha256-…`, as `integrity` takes it. */
export interface BuiltFile {
  path: string;
  integrity: string;
}

/** All that the page is made of. The version differs where any file does. */
export interface Build {
  version: string;
  files: readonly BuiltFile[];
}

export const PAGE = 'index.html';

/** The part of a request that decides. `mode` and `destination` are those of `Request`. */
export interface RequestFacts {
  method: string;
  url: string;
  mode: string;
  destination: string;
}

/** The page in a tab of its own, a file it is made of, or a ladder beside it. */
export type SitePart = 'page' | 'file' | 'ladder';

/**
 * What a request asks for; undefined for what is left to the network: other hosts, other folders, whatever is no mere
 * reading, and a page within a frame.
 * @param scope the address of the folder the page lies in, with its slash
 * @param paths the files of the build
 */
export function partFor(
  asked: RequestFacts,
  scope: string,
  paths: ReadonlySet<string>,
): SitePart | undefined {
  if (asked.method !== 'GET') return undefined;
  if (asked.mode === 'navigate')
    return asked.destination === 'document' && isPage(asked.url, scope) ? 'page' : undefined;
  const path = pathIn(asked.url, scope);
  if (path === undefined || path === PAGE) return undefined;
  if (/^ladders\/[^/]+\.json$/.test(path)) return 'ladder';
  // Files of the version before are asked for by tabs that still show it.
  return paths.has(path) || path.startsWith('assets/') ? 'file' : undefined;
}

/** True for the address of the page itself, whatever stands behind a "?" or a "#". */
export function isPage(url: string, scope: string): boolean {
  const address = new URL(url);
  const path = pathIn(address.origin + address.pathname, scope);
  return path === '' || path === PAGE;
}

/** The path from the page; undefined outside its folder, and for an address with a query, which is another file. */
function pathIn(url: string, scope: string): string | undefined {
  const address = new URL(url);
  address.hash = '';
  return address.href.startsWith(scope) && address.search === ''
    ? address.href.slice(scope.length)
    : undefined;
}

/** The names of the caches. All pages of one origin share them, so that each begins with the page's own folder. */
export interface CacheNames {
  files: string;
  ladders: string;
  isMine: (name: string) => boolean;
}

export function cacheNames(scope: string, version: string): CacheNames {
  const mine = `rungs ${new URL(scope).pathname} `;
  return { files: mine + version, ladders: `${mine}ladders`, isMine: (name) => name.startsWith(mine) };
}

/**
 * The caches of other versions that can go.
 * @param all the oldest first, as the browser lists them
 * @param keepsLast that of the version before stays, as a tab may still show it
 */
export function outdated(all: readonly string[], names: CacheNames, keepsLast: boolean): string[] {
  const others = all.filter((name) => names.isMine(name) && name !== names.files && name !== names.ladders);
  return keepsLast ? others.slice(0, -1) : others;
}

/** True where the host has taken the worker's script away: it is not there, or a page of the host's is in its place. */
export function isWithdrawn({ status, type }: { status: number; type: string | null }): boolean {
  return status === 404 || status === 410 || (status === 200 && type?.includes('text/html') === true);
}
