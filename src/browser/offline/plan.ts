/**
 * Decides which files are stored offline and which requests are served from them. Pure functions, with no
 * browser API.
 */

/**
 * A file of the build: its path relative to the page, and its hash (`sha256-…`) in the format of `integrity`.
 */
export interface BuiltFile {
  path: string;
  integrity: string;
}

/** All files of the page. The version changes when any file does. */
export interface Build {
  version: string;
  files: readonly BuiltFile[];
}

export const PAGE = 'index.html';

/** The parts of a request that matter. `mode` and `destination` are those of `Request`. */
export interface RequestFacts {
  method: string;
  url: string;
  mode: string;
  destination: string;
}

/** The page in its own tab, one of its files, or a ladder beside it. */
export type SitePart = 'page' | 'file' | 'ladder';

/**
 * The part of the site that a request is for. Undefined for requests left to the network: other hosts, other
 * folders, anything but GET, and pages in frames.
 * @param scope the address of the page's folder, with its slash
 * @param paths the files of the build
 */
export function partFor(
  request: RequestFacts,
  scope: string,
  paths: ReadonlySet<string>,
): SitePart | undefined {
  if (request.method !== 'GET') return undefined;
  if (request.mode === 'navigate')
    return request.destination === 'document' && isPage(request.url, scope) ? 'page' : undefined;
  const path = pathIn(request.url, scope);
  if (path === undefined || path === PAGE) return undefined;
  if (/^ladders\/[^/]+\.json$/.test(path)) return 'ladder';
  // Tabs that still show the previous version request its files.
  return paths.has(path) || path.startsWith('assets/') ? 'file' : undefined;
}

/** True for the address of the page, with any query or hash. */
export function isPage(url: string, scope: string): boolean {
  const address = new URL(url);
  const path = pathIn(address.origin + address.pathname, scope);
  return path === '' || path === PAGE;
}

/**
 * The path relative to the page. Undefined outside its folder, and for an address with a query, which is a
 * different file.
 */
function pathIn(url: string, scope: string): string | undefined {
  const address = new URL(url);
  address.hash = '';
  return address.href.startsWith(scope) && address.search === ''
    ? address.href.slice(scope.length)
    : undefined;
}

/** The names of the caches. All pages of an origin share them, so each name starts with the page's folder. */
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
 * The caches of other versions that can be deleted.
 * @param all oldest first, as the browser lists them
 * @param keepsLast true to keep the previous version, which a tab may still show
 */
export function outdated(all: readonly string[], names: CacheNames, keepsPrevious: boolean): string[] {
  const others = all.filter((name) => names.isMine(name) && name !== names.files && name !== names.ladders);
  return keepsPrevious ? others.slice(0, -1) : others;
}

/** True if the host has deleted the worker's script: it is missing, or replaced by an HTML page. */
export function isWithdrawn({ status, type }: { status: number; type: string | null }): boolean {
  return status === 404 || status === 410 || (status === 200 && type?.includes('text/html') === true);
}
