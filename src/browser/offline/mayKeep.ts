import { IS_ONE_FILE } from '../oneFile';

/** The part of a window that decides. */
export type Page = Pick<Window, 'isSecureContext'> & {
  top: unknown;
  self: unknown;
  location: { protocol: string };
  navigator: object;
};

/**
 * True where the page may keep itself for when there is no network: built, served by a host, and in a tab of its own.
 * A page within another one leaves that to the page round it.
 */
export function mayKeep(page: Page, isBuilt: boolean = import.meta.env.PROD && !IS_ONE_FILE): boolean {
  return (
    isBuilt &&
    page.top === page.self &&
    page.isSecureContext &&
    /^https?:$/.test(page.location.protocol) &&
    'serviceWorker' in page.navigator
  );
}
