/**
 * Profiles whose last changes the page could not store before it closed. A closing page aborts open
 * transactions and waits for nothing; only `localStorage` writes synchronously. So the profile goes there,
 * and the next page that reads it moves it into the database (see `ProfileSaver`).
 */
import { personSchema, type ProfileDocument } from '../../model/profile/profile';

const PREFIX = 'rungs-unsaved/';

/** Leaves the profile for the next page. Returns false where the browser has no room or stores nothing. */
export function leaveUnsaved(key: string, person: ProfileDocument): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(person));
    return true;
  } catch {
    return false;
  }
}

/** The profile that an earlier page left under this key, if there is one and it can be read. */
export function unsavedProfile(key: string): ProfileDocument | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : personSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Removes what was left under this key; without a key, under any. */
export function removeUnsaved(key?: string): void {
  try {
    const keys = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
    for (const name of keys) if (key === undefined || name === PREFIX + key) localStorage.removeItem(name);
  } catch {
    // A browser that stores nothing has nothing to remove.
  }
}
