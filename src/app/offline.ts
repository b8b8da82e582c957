import { Offline } from '../state/preferences/Offline.svelte';
import OfflineNotices from './OfflineNotices.svelte';

/** What the page shows of its offline copy, and what it knows of it. */
export interface OfflineParts {
  offline: Offline;
  Notices: typeof OfflineNotices;
}

/** Has the browser keep the page, from now on. */
export function startOffline(): OfflineParts {
  return { offline: new Offline(), Notices: OfflineNotices };
}
