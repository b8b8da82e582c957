/** Everything that this browser stores for the page, by kind. */
import { storedEditions, type StoredEditionEntry } from '../../browser/storage/editionStore';
import { storedLadders, type StoredLadderEntry } from '../../browser/storage/ladderStore';
import {
  forgetStoredProfile,
  storedProfiles,
  tabs,
  type StoredProfile,
} from '../../browser/storage/profileStore';
import { slug } from '../../model/ladder/id';
import type { WrittenFile } from '../../formats/exportResult';

export interface StoredHere {
  /** Profiles by ladder: the reader's own first, then those of members. */
  people: readonly StoredProfile[];
  /** Ladders that were opened from files. */
  ladders: readonly StoredLadderEntry[];
  /** For each ladder, the edition that the reader last reviewed their ratings against. */
  editions: readonly StoredEditionEntry[];
}

/** Rejects if the browser does not allow storage. */
export async function storedHere(): Promise<StoredHere> {
  const [people, ladders, editions] = await Promise.all([
    storedProfiles(),
    storedLadders(),
    storedEditions(),
  ]);
  return {
    people: [...people].sort(
      (a, b) => compare(a.ladder, b.ladder) || Number(b.own) - Number(a.own) || compare(nameOf(a), nameOf(b)),
    ),
    ladders,
    editions,
  };
}

/** Deletes one profile, and notifies the rest of the page and other tabs. */
export async function forgetStored(key: string): Promise<void> {
  await forgetStoredProfile(key);
  const others = tabs(() => undefined);
  others.notify(key);
  others.close();
}

/** One file for each profile, including those that this page cannot read. File names are unique. */
export function filesOf(people: readonly StoredProfile[]): WrittenFile[] {
  const used = new Set<string>();
  return people.map(({ ladder, own, person, text }) => {
    const name = own ? 'my-growth' : person?.name === undefined ? 'somebody' : slug(person.name).slice(0, 60);
    let path = `${ladder}-${name}.json`;
    for (let number = 2; used.has(path); number++) path = `${ladder}-${name}-${number}.json`;
    used.add(path);
    return { path, text: `${text}\n` };
  });
}

function nameOf({ person }: StoredProfile): string {
  return person?.name ?? '\uFFFF';
}

function compare(a: string, b: string): number {
  return a.localeCompare(b);
}
