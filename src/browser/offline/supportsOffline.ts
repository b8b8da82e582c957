import { IS_ONE_FILE } from '../oneFile';

/** The parts of a window that matter. */
export type Page = Pick<Window, 'isSecureContext'> & {
  top: unknown;
  self: unknown;
  location: { protocol: string };
  navigator: object;
};

/**
 * True if the page may store itself for offline use: it is a build, served by a host, and in its own tab. An
 * embedded page leaves that to the page that embeds it.
 */
export function supportsOffline(
  page: Page,
  isBuilt: boolean = import.meta.env.PROD && !IS_ONE_FILE,
): boolean {
  return (
    isBuilt &&
    page.top === page.self &&
    page.isSecureContext &&
    /^https?:$/.test(page.location.protocol) &&
    'serviceWorker' in page.navigator
  );
}
