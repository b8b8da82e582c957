import { Offline } from '../state/preferences/Offline.svelte';
import OfflineNotices from './OfflineNotices.svelte';

/** The offline support and its notices. */
export interface OfflineParts {
  offline: Offline;
  Notices: typeof OfflineNotices;
}

/** Starts keeping the page for offline use. */
export function startOffline(): OfflineParts {
  return { offline: new Offline(), Notices: OfflineNotices };
}
